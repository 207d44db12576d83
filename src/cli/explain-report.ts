import { styleText } from 'node:util'
import type { Article, Line } from '../article.ts'
import { describeBeyond } from '../capture/body/reasons.ts'
import type { Draft, Reading } from '../capture/read.ts'
import { isDoubtful } from '../doubts.ts'
import { isKept, LABELS } from '../labels.ts'
import { withoutControls } from '../problem.ts'
import { toPercent } from './seed-summary.ts'
import { cut, toVisible, wrap } from './terminal.ts'

/** Every line of a capture for the terminal, each with what it became and why; blank lines in a row are one. */
export function toReport(
  path: string,
  record: Article | Draft,
  evidence: Reading['evidence'],
  width: number,
): string {
  const sure = record.confidence === undefined ? '' : ` · ${toPercent(record.confidence)} sure`
  const title = 'title' in record ? toVisible(record.title) : 'no title'
  const doubts = record.doubts ?? []
  const columns = toColumns(record.lines, width)
  return [
    styleText('bold', cut(title, width)),
    styleText('dim', `${withoutControls(path)}${sure}`),
    ...doubts.map((doubt) => styleText('yellow', cut(`look at ${toVisible(doubt)}`, width))),
    ...record.lines.flatMap((line, index) =>
      line.label === 'blank'
        ? record.lines[index - 1]?.label === 'blank'
          ? []
          : ['']
        : toRows(line, evidence?.(line.number), columns),
    ),
    '',
  ].join('\n')
}

/** How wide the number, the label and the whole row are. */
interface Columns {
  readonly number: number
  readonly label: number
  readonly row: number
}

function toColumns(lines: readonly Line[], row: number): Columns {
  return {
    number: Math.max(4, String(lines.length).length),
    label: Math.max(...lines.map(({ label }) => LABELS[label].name.length)),
    row,
  }
}

type Evidence = ReturnType<NonNullable<Reading['evidence']>>

function toRows(line: Line, evidence: Evidence, columns: Columns): string[] {
  const sure = toPercent(line.confidence).padStart(5)
  const name = LABELS[line.label].name.padEnd(columns.label)
  const head = `${String(line.number).padStart(columns.number)}  ${name}`
  const text = cut(toVisible(line.text), Math.max(20, columns.row - head.length - sure.length - 4))
  const marked = isDoubtful(line) ? styleText('yellow', sure) : sure
  const row = `${head}  ${marked}  ${text}`
  const indent = ' '.repeat(columns.number + 2)
  const reasons = toReasons(line, evidence).flatMap((reason) =>
    wrap(toVisible(reason), Math.max(20, columns.row - indent.length)),
  )
  return [
    isKept(line.label) ? row : styleText('dim', row),
    ...reasons.map((reason) => indent + styleText(['dim', 'italic'], reason)),
  ]
}

/** The rule; and what the line's own features say, where the rule isn't just that. */
function toReasons({ rule }: Line, evidence: Evidence): string[] {
  const more = describeBeyond(rule, evidence)
  return more === undefined ? [rule] : [rule, more]
}
