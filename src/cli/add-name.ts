import { basename, extname } from 'node:path'
import { toUsualEnding } from '../capture/inputs/kind.ts'
import { isCaptureName } from '../seed-files.ts'
import { toSlug } from '../slug.ts'

/** Names that programs give: the title says more. */
const PROGRAMS =
  /^(?:capture|untitled|download|index|page|article|document|new|text|readme|unnamed|paste|clipboard)?(?:[-_ (]*\d*\)?)$/i

/**
 * The name under which a file is copied in: its own in lower-case words and hyphens, or the title's where a program gave
 * its own, with an ending that says how it is read. Nothing of its folders stays, nor any character that leads elsewhere.
 */
export function toCleanName(path: string, title = ''): string {
  const ending = extname(path)
  const own = basename(path, ending)
  const words = toWords(PROGRAMS.test(own) ? title : own) || toWords(own) || 'capture'
  return words + toUsualEnding(path)
}

/** As addresses have them, cut where no disk would have so long a name. */
function toWords(name: string): string {
  const plain = name
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
  return toSlug(plain)
}

/** The name itself, or with a number where it is taken, or is no capture's, as a README's isn't. */
export async function toFreeName(
  name: string,
  isTaken: (stem: string) => Promise<boolean>,
): Promise<string> {
  const [stem, ending] = [basename(name, extname(name)), extname(name)]
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? stem : `${stem}-${number}`
    if (isCaptureName(candidate + ending) && !(await isTaken(candidate))) return candidate + ending
  }
}
