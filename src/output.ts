import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { PlainError } from './problem.ts'

/**
 * What builds write at the top of their folder, beside the files of `public` and what is named as a file of `src/pages`: the last
 * is left by one that was broken off.
 */
const WRITTEN = [
  ...['404.html', 'index.html', 'authors', 'publications', 'years'],
  ...['citations.bib', 'citations.csl.json', 'citations.ris'],
  ...['_astro', '_headers', '_redirects', '.prerender'],
]
/** The parts of a long home page are folders of their numbers. */
const PART = /^\d{1,6}$/
/** A folder may be a working copy: this stays whatever is emptied. */
const KEPT = '.git'

/**
 * Why a build may not empty a folder: something stands in it that no build wrote. Undefined for one that a build filled, that
 * is empty, or that isn't there yet. Files of the public folder are copied into what is built; pages stand there under their
 * names.
 */
export function outputProblem(
  folder: string,
  publicFolder: string,
  pagesFolder: string,
): string | undefined {
  const pages = namesIn(pagesFolder).map((name) => name.replace(/\.[a-z]+$/, ''))
  const known = new Set([...WRITTEN, ...namesIn(publicFolder), ...pages])
  const names = namesIn(folder).filter((name) => !known.has(name) && !PART.test(name))
  if (names.length === 0) return
  return `${folder} holds ${names.slice(0, 3).join(', ')}${names.length > 3 ? ' …' : ''}, which no build of the site wrote: the build empties its folder. Move it away, or set OUT_DIR to another folder.`
}

/** Empties a folder, but for what makes it a working copy. */
export function emptyOutput(folder: string): void {
  for (const name of namesIn(folder)) rmSync(join(folder, name), { recursive: true })
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

/** Ends a build before it empties a folder of other things; empties its folder in Astro's place, which would take `.git` along. */
export function output(): AstroIntegration {
  let [folder, publicFolder, pagesFolder] = ['', '', '']
  let isEmptied = false
  return {
    name: 'pilcrow-output',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { build: { emptyOutDir: false } } })
      },
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.outDir)
        publicFolder = fileURLToPath(config.publicDir)
        pagesFolder = fileURLToPath(new URL('pages/', config.srcDir))
      },
      'astro:build:start': () => {
        const problem = outputProblem(folder, publicFolder, pagesFolder)
        if (problem) throw new PlainError(problem)
      },
      // The captures have been read without an error.
      'astro:build:setup': () => {
        if (!isEmptied) emptyOutput(folder)
        isEmptied = true
      },
    },
  }
}
