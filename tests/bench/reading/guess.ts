/**
 * Makes pages to learn from out of saved web pages that nobody has labelled: where Readability and Defuddle agree on what a
 * page's article is, that is a good guess of the right answer.
 *
 *   npm run learn:guess -- OUT FOLDER…    reads every .html below each FOLDER, writes OUT/PAGE/ for those agreed on
 *
 * A page is written as `capture-full.txt` (all of its visible text), `capture.txt` (without its plainest furniture) and
 * `guess.json`; see `scripts/learn/guessed.ts` for what that holds.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Guessed, guess, pageNameOf } from '../../../scripts/learn/guess.ts'
import { decode } from '../../../src/capture/inputs/decode.ts'
import { extractByReadability } from '../../../src/capture/inputs/html-extract.ts'
import { extractByDefuddle } from './defuddle.ts'

/** A longer page takes an extractor minutes. */
const LONGEST = 3_000_000

function main([out, ...folders]: readonly string[]): void {
  if (!out || folders.length === 0) throw new Error('usage: npm run learn:guess -- OUT FOLDER…')
  const seen = new Set<string>()
  const named = new Map<string, string>()
  for (const folder of folders)
    for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
      const found = /\.html?$/.test(path) ? guessFrom(folder, path) : undefined
      if (!found || seen.has(found.said)) continue
      seen.add(found.said)
      const page = join(out, pageNameOf(path))
      const other = named.get(page)
      const own = join(folder, path)
      if (other) throw new Error(`${own}: ${other} is written to ${page} too; rename one of them`)
      named.set(page, own)
      mkdirSync(page, { recursive: true })
      writeFileSync(join(page, 'capture.txt'), found.capture)
      writeFileSync(join(page, 'capture-full.txt'), found.full)
      writeFileSync(join(page, 'guess.json'), `${JSON.stringify(found.guess)}\n`)
    }
  console.log(`${seen.size} pages`)
}

/** An extractor may stumble over a page: then there is one page less. */
function guessFrom(folder: string, path: string): Guessed | undefined {
  const { text = '' } = decode(path, readFileSync(join(folder, path)))
  if (text.length > LONGEST) return
  try {
    return guess(text, path, [extractByReadability, extractByDefuddle])
  } catch (error) {
    console.error(`${path}: ${error instanceof Error ? error.message : error}`)
    return
  }
}

main(process.argv.slice(2))
