import type { TextBlock } from '../lines/blocks.ts'
import { isPostscript, isSalutation, isSigned, isValediction } from '../lines/letter.ts'
import { rulesOf } from '../naming/rules.ts'

/** Above the first words of a broadcast: `ADA MOSS, HOST:`. */
const SPEAKER =
  /^\p{Lu}[\p{Lu}.'’ -]{2,40}, (?:HOST|BYLINE|ANCHOR|PRESENTER|REPORTER|MODERATOR)\s?:$/u

/**
 * Why lines straight above and below the path are text all the same: a letter's salutation, and its valediction with the name
 * and what is added below. Each reads like nothing by itself.
 */
export function findLetter(
  blocks: readonly TextBlock[],
  path: readonly boolean[],
): Map<number, string> {
  const found = new Map<number, string>()
  const rules = rulesOf(blocks)
  const own = (index: number) => (rules[index] ? '' : (blocks[index]?.text ?? ''))
  const [above, below] = [path.indexOf(true) - 1, path.lastIndexOf(true) + 1]
  if (below === 0) return found
  if (isSalutation(own(above))) found.set(above, 'how a letter begins')
  if (SPEAKER.test(own(above))) found.set(above, 'says who speaks first')
  const name = isValediction(own(below)) ? below + 1 : below
  const isEnd = isValediction(own(name - 1)) && isSigned(own(name))
  if (isEnd) for (let index = below; index <= name; index++) found.set(index, 'how a letter ends')
  for (let index = isEnd ? name + 1 : below; isPostscript(own(index)); index++)
    found.set(index, 'what is added below a letter')
  return found
}
