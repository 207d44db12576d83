import type { Dirent } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { ENDINGS } from './capture/inputs/kind.ts'
import { type Problem, toProblem } from './problem.ts'
import { toArgument } from './shell.ts'

const either = new Intl.ListFormat('en-GB', { type: 'disjunction' })

/** What a person may have put among the captures to be read, and isn't by its name. */
const MISTAKEN = [
  /^[^.]+$/,
  /\.(?:text|rtf|pdf|docx?|odt|pages|epub|mobi|azw3|rst|org|adoc|tex|mdown|mkd)$/i,
  /\.(?:mht|mhtml|webarchive|xhtml|xht|shtml|xml|url|webloc|eml|emlx|msg|mbox)$/i,
]

/** Names without an ending that any folder may hold. */
const USUAL = /^(?:readme|licen[cs]e|copying|notice|authors|makefile|cname)$/i

/** A folder that a browser saves beside a page. */
const OF_PAGE = /[_.-]files$/i

/** Warnings of what stands in a folder of captures and is passed over, though it looks like one or holds some. */
export async function findUnread(
  dir: string,
  entries: readonly Dirent[],
  isCapture: (name: string) => boolean,
): Promise<Problem[]> {
  const found = entries.map(async (entry): Promise<Problem[]> => {
    const path = join(dir, entry.name)
    if (entry.isDirectory())
      return (await holdsCaptures(path, entry.name, isCapture)) ? [toInside(path)] : []
    const isMistaken = MISTAKEN.some((pattern) => pattern.test(entry.name))
    return entry.isFile() && isMistaken && !USUAL.test(entry.name) ? [toMisnamed(path)] : []
  })
  return (await Promise.all(found)).flat()
}

async function holdsCaptures(
  path: string,
  name: string,
  isCapture: (name: string) => boolean,
): Promise<boolean> {
  if (name === 'permalinks' || name.startsWith('.') || OF_PAGE.test(name)) return false
  const names = await readdir(path).catch(() => [])
  return names.some(isCapture)
}

function toInside(path: string): Problem {
  const advice =
    'Move them beside the others, with their corrections, and their ledgers into the folder permalinks there.'
  return toProblem(path, 'this folder holds captures, and isn’t looked into', advice, 'warning')
}

function toMisnamed(path: string): Problem {
  const advice = `A capture’s name ends in ${either.format(ENDINGS)}: “npm run add -- ${toArgument(path)}” copies it under such a name, or says what it is.`
  return toProblem(path, 'no capture by its name: it isn’t read', advice, 'warning')
}
