import rehypeSlug from 'rehype-slug'
import rehypeStringify from 'rehype-stringify'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { type Rendered, toMdast } from './mdast.ts'
import { rehypeHeadingIds } from './rehype-heading-ids.ts'
import { rehypeNumbers } from './rehype-numbers.ts'
import { rehypeSpaces } from './rehype-spaces.ts'

const processor = unified()
  .use(remarkRehype)
  .use(rehypeHeadingIds)
  // The prefix keeps a heading's words from taking the id of a paragraph or of the page around it.
  .use(rehypeSlug, { prefix: 'h-' })
  .use(rehypeNumbers)
  .use(rehypeSpaces)
  .use(rehypeStringify)
  .freeze()

/** The body of an article as HTML, safe to stand in a page: every character of the capture is text. */
export function toHtml(article: Rendered): string {
  return processor.stringify(processor.runSync(toMdast(article)))
}
