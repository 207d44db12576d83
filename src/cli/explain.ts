import { styleText } from 'node:util'
import type { Article, Line } from '../article.ts'
import { isKept, LABELS } from '../labels.ts'
import { ProblemError } from '../problem.ts'
import { readSeed } from '../seeds.ts'

/** Prints every line of the files named: its number, its text cut to the terminal's width, its label and the rule that gave it. */
async function main(paths: readonly string[]): Promise<number> {
  if (paths.length === 0) {
    console.error('usage: npm run explain -- FILE…')
    return 2
  }
  const problems = []
  for (const path of paths) {
    const reading = await readSeed(path)
    if (reading.article) console.log(toReport(path, reading.article, process.stdout.columns ?? 120))
    problems.push(...reading.problems)
  }
  if (problems.length > 0) console.error(new ProblemError(problems).message)
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0
}

function toReport(path: string, article: Article, width: number): string {
  const head = `${styleText('bold', article.title)}\n${styleText('dim', path)}\n`
  return `${head}${article.lines.map((line) => toRow(line, width)).join('\n')}\n`
}

const LABEL_WIDTH = 22
const RULE_WIDTH = 40

function toRow(line: Line, width: number): string {
  const number = String(line.number).padStart(5)
  if (line.label === 'blank') return styleText('dim', number)
  const label = LABELS[line.label].name.padEnd(LABEL_WIDTH)
  const room = Math.max(20, width - 5 - LABEL_WIDTH - RULE_WIDTH - 6)
  const row = `${number}  ${label}  ${cut(line.rule, RULE_WIDTH).padEnd(RULE_WIDTH)}  ${cut(toVisible(line.text), room)}`
  return isKept(line.label) ? row : styleText('dim', row)
}

function cut(text: string, width: number): string {
  return text.length > width ? `${text.slice(0, width - 1)}…` : text
}

/** A capture may hold control characters that would steer the terminal. */
function toVisible(text: string): string {
  return text.trim().replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '·')
}

process.exitCode = await main(process.argv.slice(2))
