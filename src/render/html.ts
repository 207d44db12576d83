import rehypeSlug from 'rehype-slug'
import rehypeStringify from 'rehype-stringify'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { type Rendered, toMdast } from './mdast.ts'
import { rehypeHeadingIds } from './rehype-heading-ids.ts'
import { rehypeNumbers } from './rehype-numbers.ts'
import { rehypePlain } from './rehype-plain.ts'
import { rehypeSpaces } from './rehype-spaces.ts'

const page = unified()
  .use(remarkRehype)
  .use(rehypeHeadingIds)
  // The prefix keeps a heading's words from taking the id of a paragraph or of the page around it.
  .use(rehypeSlug, { prefix: 'h-' })
  .use(rehypeNumbers)
  .use(rehypeSpaces)
  .use(rehypeStringify)
  .freeze()

const plain = unified()
  .use(remarkRehype)
  .use(rehypePlain)
  .use(rehypeSpaces)
  .use(rehypeStringify)
  .freeze()

/** The body of an article as HTML, safe to stand in a page: every character of the capture is text. */
export function toHtml(article: Rendered): string {
  return page.stringify(page.runSync(toMdast(article)))
}

/** The same where no page is around it, as in a feed: the text alone, without numbers, links to them, or what was removed. */
export function toPlainHtml({ body }: Rendered): string {
  return plain.stringify(plain.runSync(toMdast({ body })))
}
