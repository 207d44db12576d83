import { hash } from 'node:crypto'
import { type Article, type Line, textsOf } from '../article.ts'
import type { Label } from '../labels.ts'
import { findConflict } from '../merge.ts'
import { type Problem, toProblem } from '../problem.ts'
import { toArgument } from '../shell.ts'
import { toSlug } from '../slug.ts'
import type { LineEvidence } from './body/reasons.ts'
import { type CorrectionFile, NOTHING_CORRECTED, readCorrection } from './correction/correction.ts'
import { overlaid } from './given.ts'
import { decode } from './inputs/decode.ts'
import { findForeign } from './inputs/foreign.ts'
import { kindOf } from './inputs/kind.ts'
import { toSource } from './inputs/source.ts'
import { type Labelled, type LabelledBlock, toLabelled } from './label.ts'
import { toDirection, toLanguage } from './lines/language.ts'
import { isBlank, type SourceLine } from './lines/lines.ts'
import { oncePer } from './lines/once.ts'
import { type ArticleBody, toArticleBody } from './text-blocks.ts'

/** A capture as it came. */
export interface CaptureFile {
  /** As it is named to the reader; it opens every message and stands in the record. */
  readonly path: string
  readonly bytes: Uint8Array
}

/** An article whose capture says no title: all the rest of its record. */
export type Draft = Omit<Article, 'title' | 'slug'>

/** What came of a capture: the article, or the reasons why there is none; warnings may stand beside an article. */
export interface Reading {
  readonly article?: Article
  /** What was found, where a title is all that is missing for an article. */
  readonly draft?: Draft
  /** What each line was taken for, where none is the text: nothing to make an article of. */
  readonly textless?: Draft
  /** The slug, where a correction asks for it: the article's address from now on. */
  readonly askedSlug?: string
  /** What the model says of the line of this number by itself; nothing for a blank line, and where what is given decided. */
  readonly evidence?: (line: number) => LineEvidence | undefined
  readonly problems: Problem[]
}

/** More than any page of text holds: a file beyond is something else, and would fill the memory. */
const MOST_CHARACTERS = 20_000_000
const MOST_LINES = 50_000

/**
 * Reads a capture: bytes to text, lines, blocks, labelled blocks, record. Same bytes, same record. A correction is laid over
 * what is found; one with an error is told and not followed. Where it doesn't say the slug, that is made from the title alone, so
 * two articles may have the same: whoever lists articles makes them unique.
 */
export function readCapture(file: CaptureFile, correction?: CorrectionFile): Reading {
  const foreign = findForeign(file.path, file.bytes)
  if (foreign) return { problems: [foreign] }
  const decoded = decode(file.path, file.bytes)
  if (decoded.text === undefined) return { problems: decoded.problems }
  if (decoded.text.length > MOST_CHARACTERS)
    return { problems: [tooMuch(file, 'characters', MOST_CHARACTERS)] }
  const { lines, blocks, given, problems: sourceProblems } = toSource(file.path, decoded.text)
  if (blocks.length === 0) {
    const isEmpty = lines.every(isBlank)
    return {
      problems: [...decoded.problems, ...sourceProblems, ...(isEmpty ? [noWords(file)] : [])],
    }
  }
  if (blocks.length > MOST_LINES) return { problems: [tooMuch(file, 'lines of text', MOST_LINES)] }
  const corrected = correction
    ? readCorrection(correction, { path: file.path, lines, blocks })
    : NOTHING_CORRECTED
  const problems = [
    ...decoded.problems,
    ...sourceProblems,
    ...corrected.problems,
    ...findUnmerged(file, lines, corrected.record),
  ]
  const labelled = toLabelled(blocks, overlaid(given, corrected.given))
  const made = toArticleBody(labelled.blocks)
  const isText = made.body.some((block) => block.type !== 'figure')
  const { slug: askedSlug, ...record } = corrected.record
  const draft = withoutNull({ ...toDraft(file, lines, labelled, made), ...record })
  const evidence = toLineEvidence(labelled)
  if (!isText) return { textless: draft, evidence, problems: [...problems, noText(file)] }
  const { title } = labelled.fields
  if (!title) return { draft, evidence, problems: [...problems, noTitle(file)] }
  const article = { slug: askedSlug ?? (toSlug(title) || 'article'), title, ...draft }
  return { article, ...(askedSlug !== undefined && { askedSlug }), evidence, problems }
}

/** The index of the block that holds a line, by the line's number. */
const ownersOf = oncePer((blocks: readonly LabelledBlock[]): ReadonlyMap<number, number> => {
  const owners = new Map<number, number>()
  for (const [index, { lines }] of blocks.entries())
    for (const { number } of lines) owners.set(number, index)
  return owners
})

/** A line’s evidence is that of the block that holds it. */
function toLineEvidence({ blocks, evidence }: Labelled): NonNullable<Reading['evidence']> {
  return (number) => {
    const owner = ownersOf(blocks).get(number)
    return owner === undefined ? undefined : evidence(owner)
  }
}

/** A correction leaves a field out by saying `null`. */
function withoutNull<T extends object>(record: T): T {
  const entries = Object.entries(record).filter(([, value]) => value !== null)
  return Object.fromEntries(entries) as T // the fields that may be null are those that may be absent
}

function tooMuch(file: CaptureFile, what: string, most: number): Problem {
  return toProblem(
    file.path,
    `more than ${most.toLocaleString('en')} ${what}: no page of text is as long`,
    'Give the visible text of one page.',
  )
}

/** That two captures stand in the file, as git leaves them: one that shows such lines is so when a person has looked. */
function findUnmerged(
  file: CaptureFile,
  lines: readonly SourceLine[],
  { confidence }: Partial<Article>,
): Problem[] {
  const line = confidence === 1 ? undefined : findConflict(lines.map(({ text }) => text))
  if (line === undefined) return []
  const advice = `Take the capture of one side (git checkout --ours -- ${toArgument(file.path)}, or --theirs). Where the page itself shows such lines, say “checked: true” in ${toCorrection(file)}.`
  const problem = toProblem(file.path, 'a merge was left unfinished', advice)
  return [{ ...problem, line, severity: 'warning' }]
}

function noWords(file: CaptureFile): Problem {
  return kindOf(file.path) === 'html'
    ? toProblem(
        file.path,
        'no words: the page shows none without its scripts',
        'Open it in a browser, select all, copy, and paste that into a text file.',
      )
    : toProblem(
        file.path,
        'no words: nothing but white space',
        'Save the page’s visible text again.',
      )
}

function noText(file: CaptureFile): Problem {
  return toProblem(
    file.path,
    'no article: no line reads like a paragraph of prose',
    `See what each line was taken for with “npm run explain -- ${toArgument(file.path)}”; save the page’s text again if the article is missing, or say which lines are its text in ${toCorrection(file)}.`,
  )
}

/** Where a correction of the capture stands. */
function toCorrection({ path }: CaptureFile): string {
  return path.replace(/(?:\.[^./\\]+)?$/, '.yaml')
}

/** What is said of a capture that gives a draft alone. */
export const NO_TITLE = 'no title: no line before the text reads like a heading'

function noTitle(file: CaptureFile): Problem {
  return toProblem(
    file.path,
    NO_TITLE,
    `Say it in ${toCorrection(file)}, such as “title: The Words Themselves”; see the lines with “npm run explain -- ${toArgument(file.path)}”.`,
  )
}

function toDraft(
  file: CaptureFile,
  lines: readonly SourceLine[],
  labelled: Labelled,
  made: ArticleBody,
): Draft {
  const text = made.body.flatMap(textsOf).join('\n')
  const language = toLanguage(text)
  return {
    bylines: [],
    ...labelled.fields,
    ...(language && { language }),
    direction: toDirection(text),
    body: made.body,
    ...toEndFields(labelled.blocks),
    ...labelled.certainty,
    source: {
      file: file.path,
      sha256: hash('sha256', file.bytes),
      bytes: file.bytes.length,
    },
    lines: toRecordLines(lines, labelled.blocks, made),
  }
}

/** What stands around the text and is kept as it stands, its lines joined as they follow one another. */
function toEndFields(
  blocks: readonly LabelledBlock[],
): Pick<Article, 'disclaimer' | 'signature' | 'authorNote' | 'keyPoints'> {
  const textsLabelled = (label: Label) =>
    blocks.filter((block) => block.label === label).map(({ text }) => text)
  const [keyPoints, disclaimer, signature, authorNote] = [
    textsLabelled('key-point'),
    textsLabelled('disclaimer').join('\n'),
    textsLabelled('signature').join('\n'),
    textsLabelled('author-note').join('\n'),
  ]
  return {
    ...(keyPoints.length > 0 && { keyPoints }),
    ...(disclaimer && { disclaimer }),
    ...(signature && { signature }),
    ...(authorNote && { authorNote }),
  }
}

function toRecordLines(
  lines: readonly SourceLine[],
  blocks: readonly LabelledBlock[],
  { blockOf }: ArticleBody,
): Line[] {
  const owners = ownersOf(blocks)
  return lines.map(({ number, text }): Line => {
    const owner = blocks[owners.get(number) ?? -1]
    if (!owner) return { number, text, label: 'blank', rule: 'nothing but white space' }
    const { label, confidence } = owner
    const block = blockOf.get(owner)
    return {
      number,
      text,
      label,
      get rule() {
        return owner.rule
      },
      confidence,
      ...(block !== undefined && { block }),
    }
  })
}
