import type { APIRoute, GetStaticPaths } from 'astro'
import { articlePages, captureOf, type LibraryArticle } from '../../../../library.ts'

export const getStaticPaths = articlePages satisfies GetStaticPaths

/** The capture's bytes as they came: always served as text, whatever the capture is. */
export const GET: APIRoute<{ article: LibraryArticle }> = async ({ props }) =>
  new Response(new Uint8Array(await captureOf(props.article)), {
    headers: { 'Content-Type': 'text/plain' },
  })
