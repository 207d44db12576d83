import { basename } from 'node:path'
import { styleText } from 'node:util'
import stringWidth from 'string-width'
import { toCount, toFigures } from '../figures.ts'
import { type Problem, ProblemError } from '../problem.ts'
import { toShortPath } from '../seed-files.ts'
import { type SeedSummary, toCells } from './seed-summary.ts'
import { cut, toTable, toVisible } from './terminal.ts'

/** The columns of the table with numbers, and the gaps between all six. */
const FIXED = { published: 10, words: 6, sure: 5, gaps: 10 }

/** Names of files get this share of the rest at most; titles and names share what they leave. */
const FILE = { share: 0.38, most: 40 }
const TITLE = 0.62

/** How many captures there are, how many of them give an article, need a look, and give nothing. */
interface Counts {
  readonly captures: number
  readonly articles: number
  readonly doubtful: number
  readonly unread: number
}

/** What is said of a folder without captures. */
const EMPTY = 'no captures yet: npm run add -- FILE copies one in'

/** All captures as a table, below each what to look at; then the problems, and how many need a look. */
export function toReport(
  summaries: readonly SeedSummary[],
  all: Counts,
  problems: readonly Problem[],
  width: number,
): string {
  if (all.captures === 0 && problems.length === 0) return EMPTY
  const cells = summaries.map(toCells)
  const rest = Math.max(30, width - FIXED.published - FIXED.words - FIXED.sure - FIXED.gaps)
  const longest = Math.max(7, ...cells.map(([name = '']) => stringWidth(name)))
  const file = Math.min(longest, FILE.most, Math.floor(rest * FILE.share))
  const title = Math.floor((rest - file) * TITLE)
  const [head = '', ...rows] = toTable(
    [
      { head: 'capture', width: file },
      { head: 'title', width: title },
      { head: 'byline', width: rest - file - title },
      { head: 'published', width: FIXED.published },
      { head: 'words', width: FIXED.words, isRight: true },
      { head: 'sure', width: FIXED.sure, isRight: true },
    ],
    cells,
  )
  const lines = rows.flatMap((row, index) => {
    const { file: path = '', doubts = [] } = summaries[index] ?? {}
    // The name that a command wants, where the table has no room for it.
    const isCut = doubts.length > 0 && stringWidth(basename(path)) > file
    const look = [
      ...(isCut ? [`  in ${toVisible(toShortPath(path))}`] : []),
      ...doubts.map((doubt) => cut(`  look at ${toVisible(doubt)}`, width)),
    ]
    return [row, ...look.map((text) => styleText('yellow', text))]
  })
  const told = problems.length > 0 ? ['', new ProblemError(problems).message] : []
  const errors = problems.filter(({ severity }) => severity === 'error').length
  return [styleText('bold', head), ...lines, ...told, '', toEnd(all, errors)].join('\n')
}

function toEnd({ captures, articles, doubtful, unread }: Counts, errors: number): string {
  const without = unread > 0 ? `, ${toFigures(unread)} without any text` : ''
  const count = `${toCount(captures, 'capture')}, ${toCount(articles, 'article')}${without}`
  const mistakes = errors > 0 ? `${toCount(errors, 'error')} above` : ''
  if (doubtful === 0) return `${count}; ${mistakes || 'none needs a look'}`
  return [
    `${count}; ${toCount(doubtful, 'needs', 'need')} a look${mistakes && `, ${mistakes}`}`,
    'why a line is what it is: npm run explain -- FILE; mend it in NAME.yaml beside it',
  ].join('\n')
}
