/** Elements that hold no article. */
const ELEMENTS = /^(?:nav|footer|aside|form|button|label)$/
const ROLES = /^(?:navigation|menu|menubar|banner|search|contentinfo|complementary|dialog)$/
/** Words that pages name their furniture by, in classes and ids. */
const NAMES = toNames(
  `nav navbar navigation menu footer sidebar side-bar share sharing social related widget widgets search cookie cookies
   consent newsletter copyright subscribe subscription breadcrumb breadcrumbs login modal popup banner comments masthead
   site-header topbar toolbar`,
)
const TEXT_ELEMENTS = /^(?:html|body|main|article)$/

function toNames(words: string): RegExp {
  return new RegExp(`(?:^|[\\s_-])(?:${words.trim().split(/\s+/).join('|')})(?:$|[\\s_-])`, 'i')
}

/** An element named like furniture that holds more of the page than this is not furniture. */
const MOST = 0.6

/** A list is a menu where so much of its text is links, or where its items are this short (characters) outside the article. */
const MENU = { links: 0.7, item: 25 }

/**
 * Takes a page's plainest furniture away, told by the names of its elements, and menus by their links: what is left is what a
 * person saves who selects the middle of the page. Changes the element that is given, and returns it.
 */
export function withoutFurniture(body: Element): Element {
  for (const element of body.querySelectorAll('*')) {
    const isGone = !element.parentElement
    if (isGone || !(isNamedSo(element) || isMenu(element))) continue
    if (lengthOf(element) <= MOST * lengthOf(body)) element.remove()
  }
  return body
}

const lengthOf = (element: Element) => element.textContent?.trim().length ?? 0

function isNamedSo(element: Element): boolean {
  const name = element.localName
  if (ELEMENTS.test(name) || ROLES.test(element.getAttribute('role') ?? '')) return true
  if (name === 'header') return !element.closest('article, main')
  const words = `${element.getAttribute('class') ?? ''} ${element.id}`
  return NAMES.test(words) && !TEXT_ELEMENTS.test(name)
}

function isMenu(element: Element): boolean {
  if (!/^[uo]l$/.test(element.localName)) return false
  const length = lengthOf(element)
  const items = element.querySelectorAll('li').length
  const links = [...element.querySelectorAll('a')].reduce((sum, link) => sum + lengthOf(link), 0)
  if (items > 1 && links > MENU.links * length) return true
  return length < MENU.item * items && !element.closest('article, main')
}
