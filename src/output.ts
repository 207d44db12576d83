import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { PlainError } from './problem.ts'

/** Every build begins with one of these and ends with the other: where neither stands no build was. */
const MARKS = ['.prerender', '_astro']
/** What builds write at the top of their folder, beside the files of `public` and what is named as a file of `src/pages`. */
const WRITTEN = [
  ...['404.html', 'index.html', 'authors', 'publications', 'years', '_headers', '_redirects'],
  ...['citations.bib', 'citations.csl.json', 'citations.ris'],
]
/** A folder may be a working copy: this stays whatever is emptied. */
const KEPT = '.git'
/** What systems leave in any folder that a person has looked at. */
const LITTER = ['.DS_Store', 'Thumbs.db', 'desktop.ini']

/**
 * Why a build may not empty a folder: something stands in it that a build would not write. Undefined for one that a build
 * filled, that is empty, or that isn't there yet. Files of the public folder are copied into what is built; pages stand there
 * under their names.
 */
export function outputProblem(
  folder: string,
  publicFolder: string,
  pagesFolder: string,
): string | undefined {
  const names = namesIn(folder).filter((name) => !LITTER.includes(name))
  const pages = namesIn(pagesFolder).map((name) => name.replace(/\.[a-z]+$/, ''))
  const known = new Set([...MARKS, ...WRITTEN, ...namesIn(publicFolder), ...pages])
  const isBuilt = names.some((name) => MARKS.includes(name))
  const strange = names.filter((name) => !isBuilt || !(known.has(name) || isPart(folder, name)))
  if (strange.length === 0) return
  return `${folder} holds ${strange.slice(0, 3).join(', ')}${strange.length > 3 ? ' …' : ''}, which a build of the site would not write: the build empties its folder. Move it away, or into public/ if it belongs to the site, or set OUT_DIR to another folder.`
}

/** The parts of a long home page are folders of their numbers, a page in each. */
function isPart(folder: string, name: string): boolean {
  return /^\d{1,6}$/.test(name) && namesIn(join(folder, name)).join() === 'index.html'
}

/** Empties a folder, but for what makes it a working copy. What tells that a build was there goes last: it may be broken off. */
export function emptyOutput(folder: string): void {
  const names = namesIn(folder).toSorted(
    (a, b) => Number(MARKS.includes(a)) - Number(MARKS.includes(b)),
  )
  for (const name of names) rmSync(join(folder, name), { recursive: true })
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
