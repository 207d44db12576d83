import { type Article, articleSchema } from '../../../src/article.ts'
import { type Ledger, writeLedger } from '../../../src/permalinks/ledger.ts'
import { numberArticle } from '../../../src/permalinks/number.ts'
import { readLedger } from '../../../src/permalinks/read-ledger.ts'
import type { Addressing, Page } from './addressing.ts'

/** A page with the ledger's file that goes with it. */
interface NumberedPage extends Page {
  readonly file: string
}

/** This project: the ledger is carried along as a file, written and read at each version. */
export const pilcrow: Addressing = {
  name: 'pilcrow',
  publish: (texts, before): NumberedPage => {
    // a page comes back as it was given out below
    const file = (before as NumberedPage | undefined)?.file
    const { article, ledger } = numberArticle(toArticle(texts), file ? readFile(file) : undefined)
    return { ...toPage(article), file: writeLedger(ledger) }
  },
}

function readFile(text: string): Ledger {
  const { ledger, problems } = readLedger('ledger.json', text)
  if (!ledger) throw new Error(`a ledger can't be read back: ${problems[0]?.reason}`)
  return ledger
}

/** The links of a numbered article. */
export function toPage({ body, stubs = [], aliases = {} }: Article): Page {
  const links = body.map(({ id = '' }) => id)
  return {
    links,
    resolve: (link) => {
      if (stubs.includes(link)) return 'gone'
      const index = links.indexOf(aliases[link] ?? link)
      return index < 0 ? 'nowhere' : index
    },
  }
}

const point = { line: 1, column: 1, offset: 0 }

/** A record with these paragraphs. */
export function toArticle(texts: readonly string[]): Article {
  return articleSchema.parse({
    slug: 'article',
    title: 'Article',
    bylines: [],
    direction: 'ltr',
    body: texts.map((text) => ({
      type: 'paragraph',
      text,
      position: { start: point, end: point },
    })),
    source: { file: 'article.txt', sha256: '0'.repeat(64), bytes: 1 },
    lines: [{ number: 1, text: 'Article', label: 'title', rule: 'a benchmark' }],
  })
}
