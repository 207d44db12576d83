import type { Article } from '../../src/article.ts'

const start = { line: 1, column: 1, offset: 0 }

/** A position for records that were never a capture. */
export const position = { start, end: start }

/** A record that says as little as a record can. */
export const bare: Article = {
  slug: 'a-walk',
  title: 'A Walk',
  bylines: [],
  direction: 'ltr',
  body: [{ type: 'paragraph', text: 'One.', position, id: 'p1' }],
  source: { file: 'a.txt', sha256: '0'.repeat(64), bytes: 1 },
  lines: [{ number: 1, text: 'One.', label: 'paragraph', rule: 'test' }],
}
