import type { Article, Line } from '../article.ts'
import { toPlace, toScalar } from '../capture/correction-words.ts'
import type { Draft } from '../capture/read.ts'
import { toVisible } from './terminal.ts'

/**
 * A correction to begin with: all of it commented out, so that it changes nothing until a person takes a `#` away. It
 * holds what was found, the range of the text, and the lines that may be wrong.
 */
export function toStarter(record: Article | Draft): string {
  const names = record.bylines.map(({ name }) => toScalar(name)).join(', ')
  const title = 'title' in record ? toScalar(record.title) : '…'
  return [
    '# A correction of what was found. Take the # away from a line to say it, and mend what it says;',
    '# null leaves a field out. When all is right: checked: true',
    ...(record.doubts ?? []).map((doubt) => `# Look at ${toVisible(doubt)}`),
    '',
    `# title: ${title}`,
    `# bylines: [${names}]`,
    `# published: ${record.published?.value ?? '2015-12-04'}`,
    ...toBody(record.lines),
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
