import type { Article, Line } from './article.ts'
import { type Problem, toMessage, toProblem, toReasonLine } from './problem.ts'
import { toCorrectionPath } from './seed-files.ts'
import { toArgument } from './shell.ts'

const NOT_SURE = 'not sure'

/** What a person should look at: a warning, or an error where a strict build is asked for (`STRICT=1`); none when all is sure. */
export function toDoubtProblems(
  path: string,
  { confidence = 1, doubts = [] }: Pick<Article, 'confidence' | 'doubts'>,
  isStrict: boolean,
): Problem[] {
  if (doubts.length === 0) return []
  const reason = `${NOT_SURE} (${Math.round(confidence * 100)} %); look at ${doubts.join('; ')}`
  const advice = `See “npm run explain -- ${toArgument(path)}”; mend it in ${toCorrectionPath(path)}, or say there “checked: true”.`
  const severity = isStrict ? 'error' : 'warning'
  return [toProblem(path, reason, advice, severity)]
}

/** Below this a line's side is in doubt, and is marked. */
const DOUBTFUL = 0.75

/** Whether it is in doubt that a line stands on the right side of the text's edge. */
export function isDoubtful({ confidence = 1 }: Pick<Line, 'confidence'>): boolean {
  return confidence < DOUBTFUL
}

/** The number of the line that a doubt names, if it names one. */
export function toDoubtfulLine(doubt: string): number | undefined {
  const number = /^line (\d+)/.exec(doubt)?.[1]
  return number === undefined ? undefined : Number(number)
}

/** Of more doubtful captures than this, the build's log gives the advice once. */
const MANY = 5

/** Warnings for the build's log: each in full, or, where many captures are in doubt, those in a line each and their advice once. */
export function toWarnings(problems: readonly Problem[]): string[] {
  const doubtful = problems.filter(({ reason }) => reason.startsWith(NOT_SURE))
  if (doubtful.length <= MANY) return problems.map(toMessage)
  return [
    ...problems.filter((problem) => !doubtful.includes(problem)).map(toMessage),
    ...doubtful.map(toReasonLine),
    `${doubtful.length} captures need a look: “npm run seeds -- --doubtful” lists them, “npm run explain -- FILE” says why each ` +
      'line is what it is; mend them in NAME.yaml beside each, or say there “checked: true”.',
  ]
}
