import type { Article, Byline, Line } from '../article.ts'
import { toNames } from '../capture/bylines/names.ts'
import { toPlace, toScalar, toStarts } from '../capture/correction/words.ts'
import type { Draft } from '../capture/read.ts'
import { toDoubtfulLine } from '../doubts.ts'
import { LABELS } from '../labels.ts'
import { toVisible } from './terminal.ts'

/**
 * A correction to begin with: all of it commented out, so that it changes nothing until a person takes a `#` away, and
 * nothing then either but that the reading is checked. It holds what was found, and the lines that may be wrong as they
 * are, with what else they may be in words beside them. Without its first `#` a line of words still is a comment.
 */
export function toStarter(record: Article | Draft): string {
  const title = 'title' in record ? toScalar(record.title) : '…  # none was found: write it here'
  const published = record.published?.value ?? 'null  # none was found'
  return [
    '## What was found. Take the # away from a line to say it, and mend what it says; null leaves a field',
    '## out. When all is right, “checked: true” alone says so.',
    '',
    `# title: ${title}`,
    `# bylines: [${record.bylines.map(toByline).join(', ')}]`,
    `# published: ${published}`,
    ...toBody(record.lines),
    ...toLines(record),
    '# checked: true',
    '',
  ].join('\n')
}

/** A name alone where it is read as it is. */
function toByline(byline: Byline): string {
  const { name } = byline
  const read = toNames(name)
  if (JSON.stringify(read) === JSON.stringify([byline])) return toScalar(name)
  const parts = Object.entries(byline).map(([key, value = '']) => `${key}: ${toScalar(value)}`)
  return `{ ${parts.join(', ')} }`
}

/**
 * The first and the last line of the text, as a correction names them. As words alone: a range that is said lets in all
 * that is left out between its ends.
 */
function toBody(lines: readonly Line[]): string[] {
  const own = lines.filter(({ block }) => block !== undefined)
  const [first, last] = [own[0], own.at(-1)]
  if (!first || !last) return []
  return [
    '## Where the text begins or ends elsewhere, say both ends; all between them is text then:',
    '## body:',
    `##   from: ${toPlace(first)}`,
    `##   to: ${toPlace(last)}`,
  ]
}

/** The lines in doubt; a doubt about no line stands above as it is. */
function toLines({ lines, doubts = [] }: Article | Draft): string[] {
  const inDoubt = doubts.flatMap((doubt) => lines[(toDoubtfulLine(doubt) ?? 0) - 1] ?? [])
  const others = doubts.filter((doubt) => toDoubtfulLine(doubt) === undefined)
  return [
    ...others.map((doubt) => `## Look at ${toVisible(doubt)}`),
    ...(inDoubt.length > 0
      ? [
          '# lines:  # for any line below, take the # away from this one too',
          ...inDoubt.map(toEntry),
        ]
      : []),
  ]
}

function toEntry({ number, text, label }: Line): string {
  const other =
    LABELS[label].part === 'body'
      ? 'furniture, if it isn’t the article’s text'
      : 'paragraph, if it is the article’s text'
  return `#   ${number}: { starts: ${toStarts(text)}, label: ${label} }  # or ${other}`
}
