import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { readPages } from './pages.ts'
import { measure, type Speed } from './speed.ts'
import { systems } from './systems.ts'

const USAGE = `usage: npm run bench:reading -- [--rounds 41] [--capture capture.txt] HTML CAPTURES…
  HTML       a folder of pages: ID.html
  CAPTURES   folders of the same pages' text: ID/capture.txt
  --rounds   how often each system reads all pages
  --capture  the file in a capture's folder, such as capture-full.txt`

/** Measures how fast captures are read, beside extractors that read the HTML of the same pages. */
async function main(words: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: {
      rounds: { type: 'string', default: '41' },
      capture: { type: 'string', default: 'capture.txt' },
    },
  })
  // npm runs this in its own folder: paths are meant from where the person stands
  const folders = positionals.map((path) => resolve(process.env['INIT_CWD'] ?? '.', path))
  const missing = folders.find((path) => !existsSync(path))
  const [html, ...captures] = folders
  if (html === undefined || captures.length === 0 || missing !== undefined) {
    console.error(missing === undefined ? USAGE : `there is no folder ${missing}\n${USAGE}`)
    return 2
  }
  const pages = readPages(html, captures, values.capture)
  if (pages.length === 0) {
    console.error(`no page of ${html} has a ${values.capture} in ${captures.join(', ')}`)
    return 1
  }
  const names = systems.map(({ name }) => name)
  const speeds = await measure(
    names,
    { html, captures, capture: values.capture },
    Number(values.rounds),
  )
  console.log(toTable(speeds, pages.length, Number(values.rounds)))
  return 0
}

function toTable(speeds: readonly Speed[], pages: number, rounds: number): string {
  const own = speeds[0]?.middle ?? 0
  return [
    `${pages} pages, ${rounds} rounds; pages a second of the processor’s time`,
    '',
    '| | first round | middle of the others | slowest–fastest | Pilcrow is … times as fast | found nothing |',
    '|---|---:|---:|---:|---:|---:|',
    ...speeds.map(
      ({ name, first, middle, slowest, fastest, empty }) =>
        `| ${name} | ${round(first)} | ${round(middle)} | ${round(slowest)}–${round(fastest)} | ${(own / middle).toFixed(1)} | ${empty} |`,
    ),
  ].join('\n')
}

const round = (rate: number) => (rate < 20 ? rate.toFixed(1) : rate.toFixed(0))

process.exitCode = await main(process.argv.slice(2))
