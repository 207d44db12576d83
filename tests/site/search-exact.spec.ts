import type { Page } from '@playwright/test'
import type { SearchRecord } from '../../src/search/records.ts'
import { readLibrary, serveIndex } from './search-library.ts'
import { count, type OracleText, readPhrase, readText } from './search-oracle.ts'
import { expect, test } from './test.ts'

/** Longest run of words that is searched for. */
const LONGEST = 8

/** What a phrase finds: `article paragraph`, `title` and the like where there is none, with its places. */
type Places = Record<string, number>

/** Every run of one to eight words of the bodies, between quotation marks: as it stands, as typed on a keyboard, words alone. */
function phrasesOf(records: readonly SearchRecord[]): string[] {
  const phrases = new Set<string>()
  for (const { text, id } of records.flatMap(({ units }) => units)) {
    if (!id?.startsWith('p')) continue
    const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word))
    for (let from = 0; from < words.length; from += 1) {
      for (let to = from + 1; to <= Math.min(words.length, from + LONGEST); to += 1) {
        for (const form of formsOf(words.slice(from, to).join(' '))) phrases.add(`"${form}"`)
      }
    }
  }
  return [...phrases]
}

function formsOf(run: string): string[] {
  // Straight quotation marks would end the phrase: a reader leaves them out.
  const standing = run.replaceAll('"', '')
  const typed = standing.replace(/[“”]/g, '').replace(/[‘’]/g, "'").replace(/[—–]/g, '-')
  const words = typed.replace(/[^\p{L}\p{N}']+/gu, ' ').trim()
  return [standing, typed, words]
}

/** Runs over a border of paragraphs, swapped words, and other forms of a word: mostly not there. */
function negativesOf(records: readonly SearchRecord[]): string[] {
  const texts = records.flatMap(({ units }) =>
    units.map(({ text }) => text.replaceAll(/["“”]/g, '').split(/\s+/)),
  )
  const borders = texts
    .slice(1)
    .map((words, index) => [...(texts[index]?.slice(-2) ?? []), ...words.slice(0, 2)])
  const swapped = texts.flatMap((words) =>
    words.slice(1).map((word, index) => [word, words[index] ?? '']),
  )
  const forms = texts.flatMap((words) => words.map((word) => [`${word.replace(/\P{L}+$/u, '')}s`]))
  return [...new Set([...borders, ...swapped, ...forms].map((words) => `"${words.join(' ')}"`))]
}

type Unit = { slug: string; name: string; text: OracleText }

function oracleUnits(records: readonly SearchRecord[]): Unit[] {
  return records.flatMap(({ slug, units }) =>
    units.map(({ kind, id, text }) => {
      const number = /^p(.+)/.exec(id ?? '')?.[1]
      return { slug, name: number ?? kind, text: readText(text) }
    }),
  )
}

function expectedPlaces(units: readonly Unit[], typed: string): Places {
  const phrase = readPhrase(typed.slice(1, -1))
  const places: Places = {}
  for (const { slug, name, text } of units) {
    const found = phrase.words.length > 0 ? count(text, phrase) : 0
    if (found > 0) places[`${slug} ${name}`] = (places[`${slug} ${name}`] ?? 0) + found
  }
  return places
}

/** Asks the site's own worker, in the page, and counts what it would mark. */
async function askWorker(page: Page, phrases: readonly string[]): Promise<Places[]> {
  const started = page.waitForEvent('worker')
  await page.goto('search/?q=begin')
  const url = (await started).url()
  return page.evaluate(
    async ([script, list]) => {
      const name = new URL('.', location.href).pathname
      const worker = new Worker(script, { type: 'module', name })
      const ask = (input: string, id: number) =>
        new Promise<unknown>((resolve) => {
          worker.onmessage = ({ data }) => resolve(data)
          const limit = Number.MAX_SAFE_INTEGER
          worker.postMessage({ id, input, order: 'best', shown: 99, limit, suggest: false })
        })
      const answers: Record<string, number>[] = []
      for (const [id, input] of list.entries()) {
        // biome-ignore lint/suspicious/noExplicitAny: the reply crosses from the page under test
        const { view } = (await ask(input, id)) as any
        const places: Record<string, number> = { total: view.places }
        for (const { slug, passages } of view.groups) {
          for (const { number, kind, pieces } of passages) {
            const marks = pieces.filter(([, marked]: [string, boolean]) => marked).length
            const key = `${slug} ${number ?? kind}`
            places[key] = (places[key] ?? 0) + marks
          }
        }
        answers.push(places)
      }
      worker.terminate()
      return answers
    },
    [url, [...phrases]] as const,
  )
}

for (const kind of ['one file', 'an index'] as const) {
  test(`every run of words of the articles is found where it is, and nowhere else, in ${kind}`, async ({
    page,
  }, { project }) => {
    // One base path for each kind of library: the search is the same.
    test.skip((project.name === 'root') !== (kind === 'one file'))
    test.setTimeout(180_000)
    const { records } = await readLibrary(page)
    if (kind === 'an index') await serveIndex(page)
    const units = oracleUnits(records)
    const runs = phrasesOf(records)
    const all = [...runs, ...negativesOf(records)]
    const answers = await askWorker(page, all)
    const wrong = all.flatMap((typed, index) => {
      const expected = expectedPlaces(units, typed)
      const total = Object.values(expected).reduce((sum, places) => sum + places, 0)
      const { total: told, ...marked } = answers[index] ?? {}
      const isRight =
        told === total &&
        Object.keys(expected).length === Object.keys(marked).length &&
        Object.entries(expected).every(([place, places]) => marked[place] === places)
      return isRight ? [] : [{ typed, expected, marked, told }]
    })
    expect(wrong.slice(0, 5)).toEqual([])
    expect(runs.length).toBeGreaterThan(8912)
  })
}
