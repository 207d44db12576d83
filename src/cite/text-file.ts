import { toPlaceCitation } from './paragraph.ts'
import { toPlace } from './place.ts'
import type { Citation } from './styles.ts'

/**
 * An article's citations as a text file, in each style: the reference, then how running text cites it; and after them, by the
 * example of one paragraph, how a paragraph is cited. `number` is that paragraph's.
 */
export function toCitationText(
  citations: readonly Citation[],
  url: string,
  number?: string,
): string {
  const whole = citations.map(({ name, reference, inText }) => `${name}\n${reference}\n${inText}\n`)
  const part =
    number === undefined
      ? []
      : [
          'A paragraph is cited by its number, and its address ends in the number too.\n',
          ...citations.map(
            (citation) =>
              `${citation.name}\n${toPlaceCitation(citation, url, toPlace(number, number))}\n`,
          ),
        ]
  return [...whole, ...part].join('\n')
}
