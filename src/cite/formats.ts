import { toBibtex } from './bibtex.ts'
import { toCslJson } from './csl-json.ts'
import type { CslItem } from './item.ts'
import { toRis } from './ris.ts'

/** The forms that citation managers read: each is a file beside the article, and one of the whole library. */
export const FORMATS = [
  { name: 'BibTeX', extension: 'bib', mediaType: 'application/x-bibtex', make: toBibtex },
  {
    name: 'RIS',
    extension: 'ris',
    mediaType: 'application/x-research-info-systems',
    make: toRis,
  },
  {
    name: 'CSL-JSON',
    extension: 'csl.json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    make: toCslJson,
  },
] as const satisfies readonly Format[]

interface Format {
  name: string
  /** What the file's name ends in. */
  extension: string
  mediaType: string
  make: (items: readonly CslItem[]) => string
}
