/**
 * The browser's part in the contents of an article: where they stand beside the text they are open, which hides nothing, and
 * mark the section that is being read.
 */
const contents = document.querySelector<HTMLElement>('.contents')
const list = contents?.querySelector('details')
if (contents && list) follow(contents, list)

/** How far down the window a heading stands that a link has led to, and a little more: in rem. */
const READ_ABOVE = 3

function follow(contents: HTMLElement, list: HTMLDetailsElement): void {
  const links = [...list.querySelectorAll('a')]
  const headings = links.map(({ hash }) =>
    document.getElementById(decodeURIComponent(hash.slice(1))),
  )
  let isBeside = false
  let current: HTMLAnchorElement | undefined
  const mark = () => {
    const next = isBeside ? links[findRead(headings, links)] : undefined
    if (next === current) return
    current?.removeAttribute('aria-current')
    next?.setAttribute('aria-current', 'location')
    if (next) list.scrollTop = next.offsetTop - list.clientHeight / 2
    current = next
  }
  // The room changes with the window, and with the size of text that a reader chooses.
  const sizes = new ResizeObserver(() => {
    const hasRoom = getComputedStyle(contents).position === 'absolute'
    if (hasRoom !== isBeside) list.open = hasRoom
    isBeside = hasRoom
    mark()
  })
  for (const sized of document.querySelectorAll('main, .text')) sizes.observe(sized)
  addEventListener('scroll', mark, { passive: true })
}

/** The last heading that has reached the top of the window; at the page's end the one that the address names, if it is in sight. */
function findRead(
  headings: readonly (HTMLElement | null)[],
  links: readonly HTMLAnchorElement[],
): number {
  const { clientHeight, scrollHeight } = document.documentElement
  const line = READ_ABOVE * Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  const isAbove = (heading: HTMLElement | null | undefined, edge: number) =>
    (heading?.getBoundingClientRect().top ?? edge) < edge
  const read = headings.findLastIndex((heading) => isAbove(heading, line))
  const named = links.findIndex(({ hash }) => hash === location.hash)
  const isAtEnd = scrollY + clientHeight >= scrollHeight - 1
  return isAtEnd && named > read && isAbove(headings[named], clientHeight) ? named : read
}
