import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { toPage } from '../../../src/capture/inputs/html.ts'
import { type Extract, extractByReadability } from '../../../src/capture/inputs/html-extract.ts'
import { toLabelled } from '../../../src/capture/label.ts'
import { toArticleBody } from '../../../src/capture/text-blocks.ts'
import { extractByDefuddle } from './defuddle.ts'

const USAGE = `usage: npm run -s bench:html -- EXTRACTOR HTML
  EXTRACTOR  readability, defuddle, or none: the page's visible text alone
  HTML       a folder of pages: ID.html`

const EXTRACTORS: Readonly<Record<string, Extract>> = {
  readability: extractByReadability,
  defuddle: extractByDefuddle,
  none: () => undefined,
}

/** Prints the record of each page as JSON, a line each, with the article found by the extractor named. */
function main([name = '', folder = '']: readonly string[]): number {
  const extract = EXTRACTORS[name]
  const html = resolve(process.env['INIT_CWD'] ?? '.', folder)
  if (!extract || folder === '' || !existsSync(html)) {
    console.error(USAGE)
    return 2
  }
  Object.assign(console, { error() {}, warn() {}, info() {} })
  for (const file of readdirSync(html)
    .filter((each) => each.endsWith('.html'))
    .sort()) {
    const { blocks, given } = toPage(file, readFileSync(join(html, file), 'utf8'), extract)
    const labelled = toLabelled(blocks, given)
    const { body } = toArticleBody(labelled.blocks)
    const source = { file: join(file.slice(0, -'.html'.length), 'page.html') }
    process.stdout.write(`${JSON.stringify({ bylines: [], ...labelled.fields, body, source })}\n`)
  }
  return 0
}

process.exitCode = main(process.argv.slice(2))
