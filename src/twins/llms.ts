import type { Article } from '../article.ts'
import { toDateWords, toNames } from '../wording.ts'
import { link, list, paragraph, text, toMarkdownText } from './nodes.ts'

export interface Listed {
  article: Article
  /** The whole address of its Markdown twin. */
  url: string
}

/** What the site says of itself. */
export interface Introduction {
  name: string
  tagline: string
}

/** The library as `llms.txt` (https://llmstxt.org): the site's name, what it is, and every article's Markdown twin. */
export function toLlmsText(site: Introduction, articles: readonly Listed[]): string {
  return toMarkdownText({
    type: 'root',
    children: [
      { type: 'heading', depth: 1, children: [text(site.name)] },
      { type: 'blockquote', children: [paragraph(text(site.tagline))] },
      paragraph(
        text(
          'Every paragraph has a number that stays: ¶7 of an article has the article’s address with #p7 at its end. Beside index.md there are index.txt and index.json, and citations as cite.bib, cite.ris, cite.csl.json and cite.txt.',
        ),
      ),
      { type: 'heading', depth: 2, children: [text('Articles')] },
      ...(articles.length > 0 ? [list(articles.map(toItem))] : []),
    ],
  })
}

function toItem({ article, url }: Listed) {
  const { title, publication, published } = article
  const facts = [toNames(article), publication, published && toDateWords(published)]
  const about = facts.filter(Boolean).join(', ')
  return about === '' ? [link(url, title)] : [link(url, title), text(`: ${about}`)]
}
