import { toCount, toDayWords, toFigures } from '../figures.ts'
import { joinNames } from '../names.ts'
import { articleAddress, listPath, searchPath } from './addresses.ts'
import { element } from './elements.ts'
import type { Order } from './engine.ts'
import { OVER_THE_END, PARTLY } from './sentences.ts'
import type { Suggestion } from './suggest.ts'
import type { AnswerView, Facet, GroupView, PassageView } from './view.ts'

/** Passages of an article shown before the rest is asked for. */
const PASSAGES = 8

/** Articles with their passages, like a concordance. */
export function toGroups({ groups, together }: AnswerView, most = PASSAGES): HTMLElement[] {
  return groups.map((group) => toGroup(group, most, together ? 'paragraph' : 'place'))
}

function toGroup(group: GroupView, most: number, place: string): HTMLElement {
  const shown = group.passages.slice(0, most).map((passage) => toPassage(group, passage))
  const rest = group.passages.slice(most)
  const list = element('ol', { class: 'passages', ...toScript(group) }, ...shown)
  const title = element('a', { href: articleAddress(group.slug), class: 'result' }, group.title)
  const article = element(
    'article',
    { class: 'group' },
    element('h2', toScript(group), title),
    toFacts(group, place),
    list,
  )
  if (rest.length > 0) {
    const name = `${rest.length} more in this article`
    article.append(toRest(name, list, () => rest.map((passage) => toPassage(group, passage))))
  }
  return article
}

/** The attributes of what stands as in the article. */
function toScript({ language, direction }: GroupView) {
  return { lang: language, dir: direction }
}

function toFacts(group: GroupView, place: string): HTMLElement {
  const { authors, publication, published, places, complete } = group
  const facts = [
    joinNames(authors),
    publication,
    published && element('time', { datetime: published }, toDayWords(published)),
    places > 0 &&
      element('span', { class: 'count' }, `${toCount(places, place)}${complete ? '' : PARTLY}`),
  ]
  const said = facts.filter(Boolean)
  const spans = said.flatMap((fact) => [element('span', { class: 'fact' }, fact), ' '])
  // They are English, at the side where the article begins.
  const inOrder = element('bdi', { dir: 'ltr' }, ...spans)
  return element('p', { class: 'facts', dir: group.direction }, inOrder)
}

function toPassage(
  { slug }: GroupView,
  { number, kind, fragment, pieces }: PassageView,
): HTMLElement {
  const marked = pieces.map(([text, isMarked]) => (isMarked ? element('mark', {}, text) : text))
  const place = number === undefined ? kind : `paragraph ${number}${kind ? `, ${kind}` : ''}`
  const label =
    number !== undefined && element('span', { class: 'place', 'aria-hidden': 'true' }, number)
  const link = element(
    'a',
    { href: articleAddress(slug, fragment), class: 'result' },
    element('span', { class: 'visually-hidden', lang: 'en' }, `${place}: `),
    ...(kind === undefined
      ? []
      : [element('span', { class: 'kind', lang: 'en', 'aria-hidden': 'true' }, kind)]),
    ...marked,
  )
  return element('li', {}, label, link)
}

/** Adds items to a list when it is pressed, and goes to the first of them. */
function toRest(name: string, list: HTMLElement, make: () => HTMLElement[]): HTMLElement {
  const button = element('button', { type: 'button', class: 'more' }, name)
  button.addEventListener('click', () => {
    const added = make()
    list.append(...added)
    button.remove()
    added[0]?.querySelector('a')?.focus()
  })
  return button
}

/** So many values are shown of what a query can be narrowed by. */
const VALUES = 4

/** Links that narrow the query by author, publication and year, where that would make a difference. */
export function toFacets(view: AnswerView, narrowable: string, order: Order): HTMLElement[] {
  const facets: [name: string, field: string, values: Facet][] = [
    ['Author', 'author', view.authors],
    ['Publication', 'publication', view.publications],
    ['Year', 'year', view.years],
  ]
  return facets
    .filter(([, , values]) => values.length > 1)
    .map(([name, field, values]) => {
      const toLink = ([value, articles]: Facet[number]) => {
        const said = field === 'year' ? `year:${value}` : `${field}:"${value.replaceAll('"', '')}"`
        const link = element('a', { href: searchPath(`${narrowable} ${said}`, order) }, value)
        return element('li', {}, link, `\u00a0(${toFigures(articles)})`)
      }
      const list = element('ul', {}, ...values.slice(0, VALUES).map(toLink))
      const rest = values.slice(VALUES)
      return element(
        'section',
        { 'aria-label': name },
        element('p', {}, name),
        list,
        rest.length > 0 && toRest(`${toFigures(rest.length)} more`, list, () => rest.map(toLink)),
      )
    })
}

/** The other queries that find something, each with its count. */
export function toSuggestions(suggestions: readonly Suggestion[]): HTMLElement | undefined {
  if (suggestions.length === 0) return undefined
  const items = suggestions.map(({ input, places, articles, together, atLeast }) => {
    const found = toCount(
      places || articles,
      places === 0 ? 'article' : together ? 'paragraph' : 'place',
    )
    // Without quotation marks they are no phrase, though they stand like one.
    const how = together && !input.includes('"') ? ' with these words' : ''
    const link = element(
      'a',
      { href: searchPath(input), class: 'result' },
      element('bdi', {}, input),
    )
    return element('li', {}, link, ` ${atLeast ? 'at least ' : ''}${found}${how}`)
  })
  return element(
    'div',
    { class: 'suggestions' },
    element('p', {}, suggestions[0]?.parted ? OVER_THE_END : 'Found instead:'),
    element('ul', {}, ...items),
  )
}

/** Where to go on where nothing is found. */
export function toLists(): HTMLElement {
  const link = (list: string, words: string) =>
    element('a', { href: listPath(list), class: 'result' }, words)
  return element(
    'p',
    { class: 'lists' },
    'Browse the articles by ',
    link('authors', 'author'),
    ', ',
    link('publications', 'publication'),
    ' or ',
    link('years', 'year'),
    '.',
  )
}
