/**
 * Compares phrase search here with its peers, in Chromium: recall, precision, occurrences, bytes, requests, time.
 * Usage: npm run bench:search -- FOLDER-OF-TEXTS [sizes, such as 2,100,1000 [engines, as their names begin: Pilcrow,Fuse]]
 */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { build } from 'esbuild'
import type { SearchRecord } from '../../../src/search/records.ts'
import { findChromium } from '../../site/chromium.ts'
import { toRandom } from '../permalinks/random.ts'
import { corpusOf, paragraphsOf, toRecord } from './corpus.ts'
import { type Places, toOracle } from './oracle.ts'
import { HARD_PHRASES, HARD_TEXTS, type QuerySet, querySets } from './queries.ts'
import { seedRecords } from './seeds.ts'
import { FAST, SLOW, serve } from './server.ts'
import { type System, systems, writeAll } from './systems.ts'

const SEED = 20261122
const OUT = join(import.meta.dirname, '.cache')
/** Phrases of each set asked in a corpus of so many articles. (All runs of the seeds' words are asked by npm test.) */
const SAMPLES: Record<number, number> = { 2: 600, 100: 240, 1000: 120, 10000: 40 }
/** Phrases asked of a reader who has nothing loaded yet. */
const COLD = 32
const COLD_SLOW = 4

const built = new Map<string, System['build']>()

interface Corpus {
  name: string
  records: SearchRecord[]
  sets: QuerySet[]
}

const [folder, sizes = '2,100,1000,10000', engines = ''] = process.argv.slice(2)
const chosen = systems.filter(({ name }) =>
  engines.split(',').some((start) => name.startsWith(start)),
)
if (folder === undefined) throw new Error('name a folder of texts: npm run bench:search -- FOLDER')
await buildAdapters()
const server = await serve(OUT)
const executablePath = findChromium()
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  args: ['--no-sandbox', '--disable-gpu'],
})
const corpora = await toCorpora(paragraphsOf(folder), sizes.split(',').map(Number))
for (const corpus of corpora) await compare(corpus)
await browser.close()
server.close()

async function toCorpora(
  paragraphs: readonly string[],
  counts: readonly number[],
): Promise<Corpus[]> {
  const seeds = await seedRecords()
  const corpora = counts.map((count): Corpus => {
    const records = count === 2 ? seeds : corpusOf(paragraphs, count, SEED)
    return {
      name: String(count),
      records,
      sets: querySets(records, SEED, SAMPLES[count] || undefined),
    }
  })
  const hard = HARD_TEXTS.map((text, number) => toRecord(number, 'Hard', [text]))
  return [
    ...corpora,
    { name: 'hard', records: hard, sets: [{ name: 'hard', phrases: [...HARD_PHRASES] }] },
  ]
}

async function compare({ name, records, sets }: Corpus) {
  const oracle = toOracle(records)
  const expected = new Map(
    sets.flatMap(({ phrases }) => phrases).map((phrase) => [phrase, oracle(phrase)]),
  )
  console.log(
    `\n## ${name === 'hard' ? 'Hard phrases' : `${name} articles`}: ${expected.size} phrases\n`,
  )
  console.log(
    '| | recall | precision | all right | gzip kB, mean | median | brotli kB | warm kB | requests | cold ms | at 100 ms, 10 Mbit/s | warm ms | build s |',
  )
  console.log('|---|---|---|---|---|---|---|---|---|---|---|---|---|')
  for (const system of chosen) {
    if (records.length < (system.least ?? 0)) continue
    if (records.length > system.most) console.log(`| ${system.name} | left out: over 10 MB |`)
    else await run(system, name, records, sets, expected)
  }
}

async function run(
  system: System,
  name: string,
  records: SearchRecord[],
  sets: QuerySet[],
  expected: Map<string, Places>,
) {
  const started = performance.now()
  const path = await buildOnce(system, `${name}/`, records)
  const seconds = (performance.now() - started) / 1000
  const page = await browser.newPage()
  await page.goto(`${server.url}code/index.html`)
  const cold = await runCold(page, system, path, sets, COLD)
  Object.assign(server.link, SLOW)
  const slow = await runCold(page, system, path, sets, COLD_SLOW)
  Object.assign(server.link, FAST)
  const warm = await runWarm(page, system, path, [...expected.keys()])
  await page.close()
  const score = toScore(
    [...expected.entries()].map(([phrase, places]) => [places, warm.answers[phrase] ?? {}]),
  )
  const cells = [
    system.name,
    score.recall.toFixed(3),
    score.precision.toFixed(3),
    score.right.toFixed(3),
    (cold.gzip / 1000).toFixed(0),
    (cold.middle / 1000).toFixed(0),
    (cold.brotli / 1000).toFixed(0),
    (warm.bytes / 1000).toFixed(1),
    cold.requests.toFixed(1),
    cold.time.toFixed(0),
    slow.time.toFixed(0),
    warm.time.toFixed(1),
    seconds.toFixed(1),
  ]
  console.log(`| ${cells.join(' | ')} |`)
  if (system.name === 'Pilcrow' && score.wrong)
    console.error(`wrong: ${JSON.stringify(score.wrong)}`)
}

/** Builds what is fetched, but where another system of this corpus has built the same. */
async function buildOnce({ name, build }: System, corpus: string, records: SearchRecord[]) {
  const path = `${corpus}${name.replace(/\W+/g, '-')}/`
  const [known] = [...built].find(([other, its]) => its === build && other.startsWith(corpus)) ?? []
  if (known !== undefined) return known
  await writeAll(join(OUT, path), await build(records))
  built.set(path, build)
  return path
}

/** First searches of a reader with nothing loaded: means of bytes and requests, the median time. */
async function runCold(
  page: Page,
  system: System,
  path: string,
  sets: readonly QuerySet[],
  count: number,
) {
  const [verbatim] = sets
  const phrases = (verbatim?.phrases ?? []).filter((phrase) => phrase.includes(' '))
  const random = toRandom(SEED)
  const asked = Array.from({ length: count }, () => random.pick(phrases))
  Object.assign(server.wire, { gzip: 0, brotli: 0, requests: 0 })
  const times: number[] = []
  const weights: number[] = []
  for (const phrase of asked) {
    const before = server.wire.gzip
    await page.goto(`${server.url}code/index.html`)
    times.push(await page.evaluate(askOnce, [system.adapter, `/${path}`, phrase] as const))
    weights.push(server.wire.gzip - before)
  }
  const { gzip, brotli, requests } = server.wire
  // The blank page itself is a request of each, and weighs next to nothing.
  return {
    gzip: gzip / asked.length,
    brotli: brotli / asked.length,
    requests: requests / asked.length - 1,
    time: median(times),
    middle: median(weights),
  }
}

async function runWarm(page: Page, system: System, path: string, phrases: readonly string[]) {
  await page.evaluate(
    async ([adapter, folder]) => {
      const { open } = await import(`/code/${adapter}.js`)
      Object.assign(globalThis, { ask: await open(folder, '/code/') })
    },
    [system.adapter, `/${path}`] as const,
  )
  const before = server.wire.gzip
  const pairs = await page.evaluate(askAll, phrases)
  return {
    answers: Object.fromEntries(phrases.map((phrase, index) => [phrase, pairs[index]?.[0] ?? {}])),
    time: median(pairs.map(([, time]) => time)),
    bytes: (server.wire.gzip - before) / phrases.length,
  }
}

async function askOnce([adapter, folder, phrase]: readonly [
  string,
  string,
  string,
]): Promise<number> {
  const started = performance.now()
  const { open } = await import(`/code/${adapter}.js`)
  const ask = await open(folder, '/code/')
  await ask(phrase)
  return performance.now() - started
}

async function askAll(phrases: readonly string[]): Promise<[Places, number][]> {
  const ask = Reflect.get(globalThis, 'ask')
  const answers: [Places, number][] = []
  for (const phrase of phrases) {
    const started = performance.now()
    const places = await ask(phrase)
    answers.push([places, performance.now() - started])
  }
  return answers
}

/** Means over the phrases; one that finds nothing and should find nothing counts as 1. */
function toScore(pairs: readonly [Places, Places][]) {
  let [recall, precision, right] = [0, 0, 0]
  let wrong: unknown
  for (const [wanted, found] of pairs) {
    const hits = Object.keys(found).filter((place) => place in wanted).length
    const [all, got] = [Object.keys(wanted).length, Object.keys(found).length]
    recall += all === 0 ? 1 : hits / all
    precision += got === 0 ? 1 : hits / got
    const isRight =
      all === got && Object.entries(wanted).every(([place, times]) => found[place] === times)
    if (isRight) right += 1
    else wrong ??= { wanted, found }
  }
  const count = pairs.length
  return { recall: recall / count, precision: precision / count, right: right / count, wrong }
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
}

async function buildAdapters() {
  const code = join(OUT, 'code')
  await mkdir(code, { recursive: true })
  await writeAll(code, new Map([['index.html', '<!doctype html><title>bench</title>']]))
  const options = {
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    outdir: code,
  } as const
  const names = [...new Set(systems.map(({ adapter }) => adapter))]
  const entryPoints = names.map((adapter) => join(import.meta.dirname, 'adapters', `${adapter}.ts`))
  await build({ ...options, entryPoints })
  const worker = join(import.meta.dirname, '../../../src/search/worker.ts')
  await build({ ...options, entryPoints: [worker], splitting: true })
}
