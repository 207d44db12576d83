import { rename, writeFile } from 'node:fs/promises'
import type { AstroIntegration } from 'astro'
import { isContinuousIntegration, siteUrlAdvice } from './environment.ts'
import { toHeadersFile } from './policy.ts'

/** Writes what hosts read beside the pages, and tells whoever publishes them without an address. */
export function hosting(): AstroIntegration {
  let basePath = '/'
  return {
    name: 'pilcrow-hosting',
    hooks: {
      'astro:config:done': ({ config }) => {
        basePath = config.base
      },
      'astro:build:done': async ({ dir, logger }) => {
        await writeFile(new URL('_headers', dir), toHeadersFile(basePath))
        // Astro makes no page of a file whose name begins with an underscore.
        await rename(new URL('redirects.txt', dir), new URL('_redirects', dir))
        const advice = siteUrlAdvice(process.env)
        if (advice === undefined) return
        if (isContinuousIntegration(process.env)) logger.warn(advice)
        else logger.info(advice)
      },
    },
  }
}
