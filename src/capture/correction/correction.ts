import { type Document, parseDocument } from 'yaml'
import type { Article, Byline } from '../../article.ts'
import { findMarker } from '../../merge.ts'
import type { Problem } from '../../problem.ts'
import { toNames } from '../bylines/names.ts'
import { type Given, NOTHING_GIVEN } from '../given.ts'
import { toIsoDate } from './dates.ts'
import {
  type CorrectedCapture,
  type CorrectedLines,
  findMismatches,
  toCorrectedLines,
} from './lines.ts'
import {
  type CorrectionFile,
  toAliasProblem,
  toMergeProblem,
  toProblems,
  toTell,
  toYamlProblem,
} from './problems.ts'
import { type Correction, correctionSchema } from './schema.ts'

export type { CorrectionFile }

/** What a correction says, and what is wrong with it: with an error it says nothing. */
export interface ReadCorrection {
  readonly given: Given
  /** Fields of the record that the reading finds elsewhere than in the head, and the address. */
  readonly record: Partial<Article>
  readonly problems: Problem[]
}

/**
 * Reads a correction and checks it against the capture's lines. Every problem names its place in the correction: an unknown
 * key, a bad date, a line that isn't there or opens with other words.
 */
export function readCorrection(file: CorrectionFile, capture: CorrectedCapture): ReadCorrection {
  const marker = findMarker(file.text)
  if (marker >= 0) return nothing([toMergeProblem(file, marker)])
  const document = parseDocument(file.text, { prettyErrors: false, logLevel: 'error' })
  const tell = toTell(file, document)
  const broken = document.errors.map((error) => toYamlProblem(file, error))
  if (broken.length > 0) return nothing(broken)
  if (document.contents === null) return nothing([])
  const said = toValue(document)
  if (said === undefined) return nothing([toAliasProblem(file, document)])
  const parsed = correctionSchema.safeParse(said)
  if (!parsed.success) {
    const faults = parsed.error.issues.flatMap((issue) => toProblems(issue, document, tell))
    return nothing([...faults, ...findMismatches(said, capture, tell)])
  }
  const corrected = toCorrectedLines(parsed.data, capture, tell)
  if (corrected.problems.length > 0) return nothing(corrected.problems)
  return { ...toGiven(parsed.data, corrected), problems: [] }
}

/** What the file says as a value; undefined where a part of it stands for another that isn't there. */
function toValue(document: Document): unknown {
  try {
    return document.toJS()
  } catch {
    return undefined
  }
}

/** No correction. */
export const NOTHING_CORRECTED: ReadCorrection = nothing([])

function nothing(problems: Problem[]): ReadCorrection {
  return { given: NOTHING_GIVEN, record: {}, problems }
}

/** Fields that are given over those that a line's label gives. */
function toGiven(said: Correction, corrected: CorrectedLines): Omit<ReadCorrection, 'problems'> {
  const { title, subtitle, publication, section, bylines, published, updated, captured } = said
  const toDateField = (value: string | null | undefined) =>
    typeof value === 'string' ? toIsoDate(value) : value
  const fields = {
    title,
    subtitle,
    publication,
    section,
    bylines: bylines == null ? bylines : [bylines].flat().flatMap(toBylines),
    published: toDateField(published),
    updated: toDateField(updated),
    captured: toDateField(captured),
  }
  const { slug, language, direction, keyPoints, disclaimer, signature, authorNote, checked } = said
  const record = { slug, language, direction, keyPoints, disclaimer, signature, authorNote }
  return {
    given: {
      labels: corrected.labels,
      inside: corrected.inside,
      fields: { ...corrected.fields, ...known(fields) },
    },
    record: { ...known(record), ...(checked && { confidence: 1, doubts: [] }) } as Partial<Article>, // the schema's types are the record's
  }
}

/** Without the keys that the correction doesn't have. */
function known<T extends object>(fields: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries) as { [Key in keyof T]?: Exclude<T[Key], undefined> } // a part of the same entries
}

/** A text is one name or several, as in a byline; a map says each part itself. */
function toBylines(
  said: Exclude<Correction['bylines'], string | null | undefined>[number],
): Byline[] {
  if (typeof said === 'string') {
    const names = toNames(said)
    return names.length > 0 ? names : [{ name: said, kind: 'person' }]
  }
  const { name, kind = 'person', role, handle } = said
  return [{ name, kind, ...(role && { role }), ...(handle && { handle }) }]
}
