import type { Article } from './article.ts'
import type { Problem } from './problem.ts'
import { toCorrectionPath } from './seed-files.ts'

/** What a person should look at: a warning, or an error where a strict build is asked for (`STRICT=1`); none when all is sure. */
export function toDoubtProblems(
  path: string,
  { confidence = 1, doubts = [] }: Pick<Article, 'confidence' | 'doubts'>,
  isStrict: boolean,
): Problem[] {
  if (doubts.length === 0) return []
  const reason = `not sure (${Math.round(confidence * 100)} %); look at ${doubts.join('; ')}`
  const advice = `See “npm run explain -- ${path}”; mend it in ${toCorrectionPath(path)}, or say there “checked: true”.`
  const severity = isStrict ? 'error' : 'warning'
  return [{ path, line: 1, column: 1, reason, advice, severity }]
}

/** The number of the line that a doubt names, if it names one. */
export function toDoubtfulLine(doubt: string): number | undefined {
  const number = /^line (\d+)/.exec(doubt)?.[1]
  return number === undefined ? undefined : Number(number)
}
