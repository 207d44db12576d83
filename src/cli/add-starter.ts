import type { Article, Line } from '../article.ts'
import { toPlace, toScalar, toStarts } from '../capture/correction/words.ts'
import type { Draft } from '../capture/read.ts'
import { toDoubtfulLine } from '../doubts.ts'
import { LABELS } from '../labels.ts'
import { toVisible } from './terminal.ts'

/**
 * A correction to begin with: all of it commented out, so that it changes nothing until a person takes a `#` away. It
 * holds what was found, the range of the text, and the lines that may be wrong, with what they may be instead.
 */
export function toStarter(record: Article | Draft): string {
  const names = record.bylines.map(({ name }) => toScalar(name)).join(', ')
  const title = 'title' in record ? toScalar(record.title) : '…'
  return [
    '# A correction of what was found. Take the # away from a line to say it, and mend what it says;',
    '# null leaves a field out. When all is right: checked: true',
    '',
    `# title: ${title}`,
    `# bylines: [${names}]`,
    `# published: ${record.published?.value ?? '…'}`,
    ...toBody(record.lines),
    ...toLines(record),
    '# checked: true',
    '',
  ].join('\n')
}

/** The first and the last line of the text, as a correction names them. */
function toBody(lines: readonly Line[]): string[] {
  const own = lines.filter(({ block }) => block !== undefined)
  const [first, last] = [own[0], own.at(-1)]
  if (!first || !last) return []
  return ['# body:', `#   from: ${toPlace(first)}`, `#   to: ${toPlace(last)}`]
}

/** The lines in doubt, each as the other thing that it may be; a doubt about no line stands above as it is. */
function toLines({ lines, doubts = [] }: Article | Draft): string[] {
  const inDoubt = doubts.flatMap((doubt) => lines[(toDoubtfulLine(doubt) ?? 0) - 1] ?? [])
  const others = doubts.filter((doubt) => toDoubtfulLine(doubt) === undefined)
  return [
    ...others.map((doubt) => `# Look at ${toVisible(doubt)}`),
    ...(inDoubt.length > 0 ? ['# lines:', ...inDoubt.map(toEntry)] : []),
  ]
}

function toEntry({ number, text, label }: Line): string {
  const { part, name } = LABELS[label]
  const other = part === 'body' ? 'furniture' : 'paragraph'
  return `#   ${number}: { starts: ${toStarts(text)}, label: ${other} }  # now: ${name}`
}
