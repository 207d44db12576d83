import type { APIRoute, GetStaticPaths } from 'astro'
import { itemOf } from '../citations.ts'
import { FORMATS } from '../cite/formats.ts'
import { allArticles } from '../library.ts'

export const getStaticPaths = (() =>
  FORMATS.map(({ extension, make }) => ({
    params: { format: extension },
    props: { make },
  }))) satisfies GetStaticPaths

/** The whole library for a citation manager, in one file. */
export const GET: APIRoute<{ make: (typeof FORMATS)[number]['make'] }> = async ({ props }) =>
  new Response(props.make((await allArticles()).map(itemOf)))
