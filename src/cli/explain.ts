import { styleText } from 'node:util'
import type { Article, Line } from '../article.ts'
import { isKept, LABELS } from '../labels.ts'
import { ProblemError } from '../problem.ts'
import { readSeed } from '../seeds.ts'

/**
 * Prints every line of the files named: its number, its label, how sure that is, its text cut to the terminal's width,
 * and below it the rule or the strongest reasons.
 */
async function main(paths: readonly string[]): Promise<number> {
  if (paths.length === 0) {
    console.error('usage: npm run explain -- FILE…')
    return 2
  }
  const problems = []
  for (const path of paths) {
    const reading = await readSeed(path)
    const record = reading.article ?? reading.draft
    if (record) console.log(toReport(path, record, process.stdout.columns ?? 120))
    problems.push(...reading.problems)
  }
  if (problems.length > 0) console.error(new ProblemError(problems).message)
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0
}

type Explained = Pick<Article, 'lines' | 'confidence' | 'doubts'> & { readonly title?: string }

function toReport(path: string, record: Explained, width: number): string {
  const sure = record.confidence === undefined ? '' : ` · ${toPercent(record.confidence)} sure`
  const head = [styleText('bold', record.title ?? 'no title'), styleText('dim', `${path}${sure}`)]
  const doubts = (record.doubts ?? []).map((doubt) => `look at: ${doubt}`)
  const rows = record.lines.flatMap((line) => toRows(line, width))
  return `${[...head, ...doubts, '', ...rows].join('\n')}\n`
}

const NUMBER_WIDTH = 5
const LABEL_WIDTH = 26
const SURE_WIDTH = 4

function toRows(line: Line, width: number): string[] {
  const number = String(line.number).padStart(NUMBER_WIDTH)
  if (line.label === 'blank') return [styleText('dim', number)]
  const label = LABELS[line.label].name.padEnd(LABEL_WIDTH)
  const sure = (line.confidence === undefined ? '' : toPercent(line.confidence)).padStart(
    SURE_WIDTH,
  )
  const room = Math.max(20, width - NUMBER_WIDTH - LABEL_WIDTH - SURE_WIDTH - 4)
  const row = `${number}  ${label}${sure}  ${cut(toVisible(line.text), room)}`
  const reason = ' '.repeat(NUMBER_WIDTH + 2) + cut(line.rule, width - NUMBER_WIDTH - 2)
  return [isKept(line.label) ? row : styleText('dim', row), styleText(['dim', 'italic'], reason)]
}

function toPercent(share: number): string {
  return `${Math.round(share * 100)} %`
}

function cut(text: string, width: number): string {
  return text.length > width ? `${text.slice(0, width - 1)}…` : text
}

/** A capture may hold control characters that would steer the terminal. */
function toVisible(text: string): string {
  return text.trim().replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '·')
}

process.exitCode = await main(process.argv.slice(2))
