import { rename, writeFile } from 'node:fs/promises'
import type { AstroIntegration } from 'astro'
import { toHeadersFile } from './policy.ts'

/** Writes what hosts read beside the pages. */
export function hosting(): AstroIntegration {
  let basePath = '/'
  return {
    name: 'pilcrow-hosting',
    hooks: {
      'astro:config:done': ({ config }) => {
        basePath = config.base
      },
      'astro:build:done': async ({ dir }) => {
        await writeFile(new URL('_headers', dir), toHeadersFile(basePath))
        // Astro makes no page of a file whose name begins with an underscore.
        await rename(new URL('redirects.txt', dir), new URL('_redirects', dir))
      },
    },
  }
}
