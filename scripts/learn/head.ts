/**
 * Learns the weights of the evidence for title, byline and date (`src/capture/head.model.json`) from captures with
 * answers, and prints how sure the choices are on hosts held back.
 *
 *   node scripts/learn/head.ts FOLDER…            each FOLDER holds PAGE/capture.txt and PAGE/gold.json
 *   node scripts/learn/head.ts --check FOLDER…    learns on two thirds of the hosts, three times, and writes nothing
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { toBlocks } from '../../src/capture/blocks.ts'
import { toBody } from '../../src/capture/body.ts'
import { type Candidate, choose, type Weights } from '../../src/capture/evidence.ts'
import { bylineCandidates } from '../../src/capture/head-bylines.ts'
import { dateCandidates } from '../../src/capture/head-dates.ts'
import { type HeadPage, toHeadPage } from '../../src/capture/head-page.ts'
import { toLines } from '../../src/capture/lines.ts'
import { titleCandidates } from '../../src/capture/titles.ts'

const FIELDS = ['title', 'byline', 'date'] as const
type Field = (typeof FIELDS)[number]

interface Gold {
  readonly host: string
  readonly title?: string
  readonly author?: string
  readonly authors?: readonly string[]
  readonly date?: string
  readonly available: Readonly<
    Record<string, { readonly author?: boolean; readonly date?: boolean }>
  >
}

/** A page’s candidates for one field; `right` are the indexes of those that give the answer, none if the page has none. */
interface Example {
  readonly id: string
  readonly host: string
  readonly candidates: readonly Candidate<unknown>[]
  readonly right: readonly number[]
  readonly said: readonly string[]
}

const fold = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[‘’‚‛′´`]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .replace(/[‐-―−]/g, '-')
    .replace(/…/g, '...')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()

const foldTitle = (text: string) =>
  fold(text)
    .replace(/^["']|["']$/g, '')
    .trim()

function foldNames(names: readonly string[]): string {
  const parts = names.flatMap((name) => name.split(/\s*(?:,|;|\||&|\band\b|\bund\b|\bet\b)\s*/i))
  const plain = parts.map((name) =>
    fold(name)
      .normalize('NFD')
      .replace(/[^\p{L}\p{N} ]+/gu, '')
      .trim(),
  )
  return [...new Set(plain.filter(Boolean))].sort().join('+')
}

interface Page {
  readonly id: string
  readonly capture: string
  readonly gold: Gold
  readonly page: HeadPage
}

function toPage(folder: string, id: string, capture: string): Page {
  const blocks = toBlocks(toLines(readFileSync(join(folder, id, `${capture}.txt`), 'utf8')))
  const gold: Gold = JSON.parse(readFileSync(join(folder, id, 'gold.json'), 'utf8'))
  return { id, capture, gold, page: toHeadPage(blocks, toBody(blocks).inside) }
}

function toExamples({ id, capture, gold, page }: Page): Partial<Record<Field, Example>> {
  const key = capture === 'capture' ? 'capture' : 'full'
  const available = gold.available[key] ?? {}
  const title = gold.title ?? ''
  const make = <T>(
    candidates: readonly Candidate<T>[],
    say: (value: T) => string,
    answer: string,
  ) => {
    const said = candidates.map(({ value }) => say(value))
    const right = said.flatMap((each, index) => (answer !== '' && each === answer ? [index] : []))
    return { id: `${id} ${capture}`, host: gold.host, candidates, right, said }
  }
  const titles = make(titleCandidates(page), foldTitle, foldTitle(title))
  const titleBlock = choose(titles.candidates, model.title, 0, foldTitle)?.block ?? -1
  const authors = foldNames(gold.authors?.length ? gold.authors : gold.author ? [gold.author] : [])
  const names = make(
    bylineCandidates(page, titleBlock),
    ({ bylines }) => foldNames(bylines.map(({ name }) => name)),
    authors,
  )
  const dates = make(
    dateCandidates(page, titleBlock),
    ({ date }) => date.value.slice(0, 10),
    (gold.date ?? '').slice(0, 10),
  )
  return {
    // A page whose title stands in no line teaches nothing of where titles stand.
    ...(title && titles.right.length > 0 && { title: titles }),
    ...(authors && (names.right.length > 0 || !available.author) && { byline: names }),
    ...(gold.date && (dates.right.length > 0 || !available.date) && { date: dates }),
  }
}

/** Examples with their evidence as numbers, so that the sums are quick. */
function toRows(examples: readonly Example[], names: string[]) {
  const numbers = new Map<string, number>()
  const numberOf = (name: string) => {
    const known = numbers.get(name)
    if (known !== undefined) return known
    numbers.set(name, names.length)
    return names.push(name) - 1
  }
  return examples.map(({ candidates, right }) => ({
    rows: candidates.map(({ evidence }) => evidence.map(numberOf)),
    right: new Set(right),
  }))
}

/** Gradient ascent on the likelihood of a right candidate (or of none), with weights kept small. */
function learn(examples: readonly Example[], rounds = 300, rate = 0.5, decay = 0.004): Weights {
  const names: string[] = []
  const rows = toRows(examples, names)
  const [weights, moments] = [new Float64Array(names.length), new Float64Array(names.length)]
  for (let round = 0; round < rounds; round++) {
    const gradient = toGradient(rows, weights)
    for (let name = 0; name < names.length; name++) {
      const step = (gradient[name] ?? 0) / rows.length - decay * (weights[name] ?? 0)
      moments[name] = (moments[name] ?? 0) + step * step
      const size = Math.sqrt(moments[name] ?? 0) + 1e-8
      weights[name] = (weights[name] ?? 0) + (rate * step) / size / Math.sqrt(1 + round / 20)
    }
  }
  const rounded = names.map(
    (name, index) => [name, Math.round((weights[index] ?? 0) * 100) / 100] as const,
  )
  return Object.fromEntries(rounded.sort((a, b) => b[1] - a[1]))
}

function toGradient(examples: ReturnType<typeof toRows>, weights: Float64Array): Float64Array {
  const gradient = new Float64Array(weights.length)
  for (const { rows, right } of examples) {
    const powers = rows.map((row) =>
      Math.exp(row.reduce((sum, each) => sum + (weights[each] ?? 0), 0)),
    )
    const total = powers.reduce((sum, power) => sum + power, 1)
    let correct = 0
    for (const index of right) correct += powers[index] ?? 0
    rows.forEach((row, index) => {
      const power = powers[index] ?? 0
      const pull = (right.has(index) ? power / correct : 0) - power / total
      for (const each of row) gradient[each] = (gradient[each] ?? 0) + pull
    })
  }
  return gradient
}

function report(field: Field, examples: readonly Example[], weights: Weights, threshold: number) {
  const chosen = examples.map((each) => ({
    each,
    choice: choose(
      each.candidates,
      weights,
      threshold,
      (value) => each.said[each.candidates.findIndex((c) => c.value === value)] ?? '',
    ),
  }))
  const isRight = ({ each, choice }: (typeof chosen)[number]) =>
    choice !== undefined &&
    each.right.some(
      (index) =>
        each.candidates[index]?.block === choice.block &&
        each.said[index] ===
          each.said[
            each.candidates.findIndex((c) => c.block === choice.block && c.value === choice.value)
          ],
    )
  const spelled = chosen.filter(({ each }) => each.right.length > 0)
  const absent = chosen.filter(({ each }) => each.right.length === 0)
  if (process.argv.includes('--worst'))
    for (const each of chosen) {
      if (each.each.right.length > 0 ? isRight(each) : !each.choice) continue
      const right = each.each.candidates[each.each.right[0] ?? -1]
      console.log(
        field,
        each.each.id,
        '\n   got',
        JSON.stringify(each.choice?.value),
        each.choice?.probability.toFixed(2),
        each.choice?.evidence.join('; '),
        '\n   want',
        JSON.stringify(right?.value),
        right?.evidence.join('; '),
      )
    }
  return [
    spelled.filter(isRight).length,
    spelled.length,
    absent.filter(({ choice }) => choice).length,
    absent.length,
  ] as const
}

const THRESHOLDS: Readonly<Record<Field, number>> = { title: 0, byline: 0.5, date: 0.5 }
const folders = process.argv.slice(2).filter((each) => !each.startsWith('--'))
const path = new URL('../../src/capture/head.model.json', import.meta.url)
let model: Record<Field, Weights> = JSON.parse(readFileSync(path, 'utf8'))

const captures = ['capture', 'capture-full']
const pages = folders.flatMap((folder) =>
  readdirSync(folder).flatMap((id) => captures.map((capture) => toPage(folder, id, capture))),
)
const read = () => pages.map(toExamples)
const of = (all: ReturnType<typeof read>, field: Field) => all.flatMap((each) => each[field] ?? [])
const hostNumber = (host: string) =>
  [...host].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003, 7)

if (process.argv.includes('--check')) {
  const sums = new Map<string, number[]>()
  for (let part = 0; part < 3; part++) {
    // Titles first: the evidence of bylines and dates looks at where the title stands.
    const titles = of(read(), 'title')
    model = { ...model, title: learn(titles.filter(({ host }) => hostNumber(host) % 3 !== part)) }
    const all = read()
    for (const field of FIELDS) {
      const examples = of(all, field)
      const weights = learn(examples.filter(({ host }) => hostNumber(host) % 3 !== part))
      for (const capture of captures) {
        const held = examples.filter(
          (each) => hostNumber(each.host) % 3 === part && each.id.endsWith(` ${capture}`),
        )
        const figures = report(field, held, weights, THRESHOLDS[field])
        const key = `${field} ${capture}`
        sums.set(
          key,
          figures.map((figure, index) => figure + (sums.get(key)?.[index] ?? 0)),
        )
      }
    }
  }
  for (const [key, [right = 0, spelled = 1, made, absent]] of sums)
    console.log(
      key,
      `right ${right}/${spelled} = ${(right / spelled).toFixed(3)}, invented ${made}/${absent}`,
    )
} else {
  model = { ...model, title: learn(of(read(), 'title')) }
  const all = read()
  model = { ...model, byline: learn(of(all, 'byline')), date: learn(of(all, 'date')) }
  writeFileSync(path, `${JSON.stringify(model, undefined, 1)}\n`)
  for (const field of FIELDS)
    console.log(field, report(field, of(all, field), model[field], THRESHOLDS[field]))
}
