import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Article, Line } from '../article.ts'
import { describeBeyond } from '../capture/body/reasons.ts'
import { toPlace, toStarts } from '../capture/correction/words.ts'
import { readEnvironment } from '../environment.ts'
import type { Problem } from '../problem.ts'
import { toCorrectionPath, toShortPath } from '../seed-files.ts'
import { readSeed } from '../seeds.ts'
import type { CorrectionState } from './correction-text.ts'

/** What `npm run dev` shows on a source page beyond the record. The built site has none of it. */
export interface Inspection {
  /** The correction’s file as a person names it, and whether it is there. */
  readonly path: string
  readonly isThere: boolean
  /** What is wrong with the capture or its correction, which then isn’t followed. */
  readonly problems: readonly Problem[]
  /** What a correction that is copied must fit. */
  readonly state: CorrectionState
  readonly inspectLine: (line: Line) => InspectedLine
}

/** What is shown of a line. */
export interface InspectedLine {
  /** What the model says of it by itself; nothing where its rule says all. */
  readonly evidence: string | undefined
  /** Its opening words as a correction names them. */
  readonly starts: string
}

/** Reads the capture of an article again, to tell why each of its lines became what it is. */
export async function inspect(article: Article): Promise<Inspection> {
  const { seedsDir } = readEnvironment(process.env, process.cwd())
  const capture = join(seedsDir, basename(article.source.file))
  const { evidence, problems } = await readSeed(capture)
  const path = toCorrectionPath(capture)
  const correction = await readFile(path).catch(() => undefined)
  const own = article.lines.filter(({ block }) => block !== undefined)
  return {
    path: toShortPath(path),
    isThere: correction !== undefined,
    problems,
    state: {
      text: correction ? toText(correction) : '',
      first: toEdge(own[0]),
      last: toEdge(own.at(-1)),
    },
    inspectLine: ({ number, text, rule }) => ({
      starts: toStarts(text),
      evidence: describeBeyond(rule, evidence?.(number)),
    }),
  }
}

/** The text of a file in UTF-8; nothing where letters would be lost. */
function toText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function toEdge(line: Line | undefined) {
  const { number = 1, text = '' } = line ?? {}
  return { number, place: toPlace({ number, text }) }
}
