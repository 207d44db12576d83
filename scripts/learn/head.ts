/**
 * Learns the weights of the evidence for title, byline and date (`src/capture/head/head.model.json`) from captures with
 * answers, and says how pages do whose hosts were held back.
 *
 *   npm run learn:head -- FOLDER…            each FOLDER holds PAGE/capture.txt, capture-full.txt and gold.json
 *   npm run learn:head -- --check FOLDER…    holds back a thirtieth of the hosts, thirty times, and writes nothing
 *     --misses          prints each field that was read wrong
 *     --unseen FILE     finds the text by trees that saw no page of the host, and keeps it in FILE
 *     --guessed DIR     lets these trees learn from pages without answers too
 */
import { writeFileSync } from 'node:fs'
import { bylineCandidates } from '../../src/capture/head/bylines.ts'
import { dateCandidates } from '../../src/capture/head/dates.ts'
import { type Candidate, choose } from '../../src/capture/head/evidence.ts'
import { toHeadOf } from '../../src/capture/head/head.ts'
import type { HeadModel } from '../../src/capture/head/model.ts'
import { titleCandidates } from '../../src/capture/head/titles.ts'
import { contentWords } from '../../src/capture/lines/folded.ts'
import { toFolds } from './cross-validate.ts'
import { type Example, learnWeights } from './head-fit.ts'
import { type HeadCase, readCases, spelledIn } from './head-pages.ts'
import { authorsOf, foldNames, foldTitle, judge, toFigures, type Verdict } from './head-score.ts'
import { readArguments } from './usage.ts'

/** So many parts are held back in turn: these weights take two seconds to learn, so they can see nearly all other hosts. */
const PARTS = 30

/** How small the weights are kept; chosen on hosts held back. */
const SMALL = {
  title: { decay: 0.016, tail: 0.5 },
  byline: { decay: 0.002, tail: Infinity },
  date: { decay: 0.004, tail: Infinity },
}

/** The candidates that `isRight`; nothing is learnt where the page spells an answer that no candidate gives. */
function toExample<Value>(
  candidates: readonly Candidate<Value>[],
  isRight: (value: Value) => boolean,
  isSpelled: boolean | undefined,
): Example[] {
  const right = candidates.flatMap(({ value }, index) => (isRight(value) ? [index] : []))
  return right.length > 0 || !isSpelled ? [{ candidates, right }] : []
}

function titleExamples(each: HeadCase): Example[] {
  const wanted = foldTitle(each.gold.title ?? '')
  if (wanted === '') return []
  const isRight = (value: string) => foldTitle(value) === wanted
  const candidates = titleCandidates(each.page)
  // An answer worded a little otherwise than the page's heading says nothing of what stands on a page without one.
  if (!candidates.some(({ value }) => isRight(value)))
    if (candidates.some(({ value }) => isAlike(value, wanted))) return []
  return toExample(candidates, isRight, spelledIn(each).titleInLine)
}

/** Whether two titles share most of their words. */
function isAlike(one: string, other: string): boolean {
  const [own, others] = [contentWords(one), contentWords(other)]
  const shared = own.filter((word) => others.includes(word)).length
  return shared > 2 && shared >= 0.3 * (own.length + others.length)
}

function bylineExamples(each: HeadCase, title: number): Example[] {
  const wanted = foldNames(authorsOf(each.gold))
  if (wanted.size === 0) return []
  const candidates = bylineCandidates(each.page, title)
  const namesOf = ({ value }: (typeof candidates)[number]) =>
    foldNames(value.bylines.map(({ name }) => name))
  // Of several authors on lines of their own each line is right; where one line names all, it alone.
  const most = Math.max(
    ...candidates.map(namesOf).map((names) => (isPart(names, wanted) ? names.size : 0)),
  )
  const right = candidates.flatMap((candidate, index) => {
    const names = namesOf(candidate)
    return names.size > 0 && names.size === most && isPart(names, wanted) ? [index] : []
  })
  return right.length > 0 || !spelledIn(each).author ? [{ candidates, right }] : []
}

const isPart = (some: ReadonlySet<string>, all: ReadonlySet<string>) =>
  [...some].every((each) => all.has(each))

function dateExamples(each: HeadCase, title: number): Example[] {
  const wanted = each.gold.date?.slice(0, 10)
  if (!wanted) return []
  const candidates = dateCandidates(each.page, title)
  return toExample(
    candidates,
    ({ date }) => date.value.slice(0, 10) === wanted,
    spelledIn(each).date,
  )
}

/** Titles first: the evidence of bylines and dates looks at where the title stands. */
function learn(cases: readonly HeadCase[]): HeadModel {
  const title = learnWeights(cases.flatMap(titleExamples), SMALL.title)
  const placed = cases.map((each) => {
    const chosen = choose(titleCandidates(each.page), title, 0, foldTitle)
    return [each, chosen?.block ?? -1] as const
  })
  return {
    title,
    byline: learnWeights(
      placed.flatMap(([each, at]) => bylineExamples(each, at)),
      SMALL.byline,
    ),
    date: learnWeights(
      placed.flatMap(([each, at]) => dateExamples(each, at)),
      SMALL.date,
    ),
  }
}

function judgeAll(cases: readonly HeadCase[], model: HeadModel) {
  return cases.flatMap((each) =>
    judge(each, toHeadOf(each.page, model)).map((verdict) => ({ ...each, ...verdict })),
  )
}

const isMiss = ({ isSpelled, isRight, isGiven }: Verdict) =>
  isSpelled ? !isRight : isGiven && !isRight

function report(verdicts: ReturnType<typeof judgeAll>, isVerbose: boolean): void {
  if (isVerbose)
    for (const each of verdicts.filter(isMiss).sort((a, b) => a.field.localeCompare(b.field))) {
      const what = each.isSpelled ? (each.isGiven ? 'wrong' : 'missed') : 'invented'
      console.log(`${each.field} ${what} ${each.id} ${each.capture} (${each.host})`)
      console.log(`    want ${each.wanted}\n    got  ${each.got}`)
    }
  console.log(toFigures(verdicts).join('\n'))
}

function check(cases: readonly HeadCase[]): ReturnType<typeof judgeAll> {
  return toFolds(cases, PARTS).flatMap(({ others, heldBack }) => judgeAll(heldBack, learn(others)))
}

const USAGE = 'npm run learn:head -- [--check] [--misses] [--unseen FILE] [--guessed DIR] FOLDER…'

function main(): void {
  const { values, folders } = readArguments(USAGE, {
    check: { type: 'boolean' },
    misses: { type: 'boolean' },
    unseen: { type: 'string' },
    guessed: { type: 'string' },
  })
  const cases = readCases(folders, { unseen: values.unseen, guessed: values.guessed })
  if (values.check) {
    report(check(cases), values.misses ?? false)
    return
  }
  const model = learn(cases)
  const path = new URL('../../src/capture/head/head.model.json', import.meta.url)
  writeFileSync(path, `${JSON.stringify(model, undefined, 1)}\n`)
  report(judgeAll(cases, model), values.misses ?? false)
}

main()
