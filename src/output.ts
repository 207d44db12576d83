import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { PlainError } from './problem.ts'

/** What a build of the site writes at the top of its folder: one that ended, and one that was broken off. */
const WRITTEN = ['_astro', '.prerender']
/** A folder may be a working copy: this stays whatever is emptied. */
const KEPT = '.git'

/**
 * Why a build may not empty a folder: something stands in it that no build wrote. Undefined for one that a build filled, that
 * is empty, or that isn't there yet.
 */
export function outputProblem(folder: string): string | undefined {
  const names = namesIn(folder)
  if (names.length === 0 || WRITTEN.some((name) => names.includes(name))) return
  return `${folder} holds ${names.slice(0, 3).join(', ')}${names.length > 3 ? ' …' : ''}, which no build of the site wrote: the build empties its folder. Empty it yourself, or set OUT_DIR to another.`
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name !== KEPT)
      .sort()
  } catch {
    return []
  }
}

/** Ends a build before it empties a folder of other things. */
export function output(): AstroIntegration {
  let folder = ''
  return {
    name: 'pilcrow-output',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.outDir)
      },
      'astro:build:start': () => {
        const problem = outputProblem(folder)
        if (problem) throw new PlainError(problem)
      },
    },
  }
}
