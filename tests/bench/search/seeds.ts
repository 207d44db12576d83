import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type SearchRecord, toSearchRecord } from '../../../src/search/records.ts'
import { readSeed } from '../../../src/seeds.ts'
import { toRecord } from './corpus.ts'

const FOLDER = join(import.meta.dirname, '../../captures/seeds')

/** The project's own articles, every text of each as a paragraph. */
export async function seedRecords(): Promise<SearchRecord[]> {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'))
  const readings = await Promise.all(names.sort().map((name) => readSeed(join(FOLDER, name))))
  return readings.map(({ article }, number) => {
    if (article === undefined) throw new Error(`${names[number]} can't be read`)
    const texts = toSearchRecord(article).units.map(({ text }) => text)
    return toRecord(number, article.title, texts)
  })
}
