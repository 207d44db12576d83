/** The browser's part in the contents of an article. */

/** The part of the window's height under which a heading is not yet being read. */
const READ_ABOVE = 0.4

const list = document.querySelector<HTMLDetailsElement>('.contents > details')
// Beside the text they hide nothing when they are open.
if (list && getComputedStyle(list).position === 'absolute') followReading(list)

/** Opens the contents and marks in them, while the page moves, the section that is being read. */
function followReading(list: HTMLDetailsElement): void {
  list.open = true
  const links = [...list.querySelectorAll('a')]
  const headings = links.map(({ hash }) =>
    document.getElementById(decodeURIComponent(hash.slice(1))),
  )
  let current: HTMLAnchorElement | undefined
  const mark = () => {
    const line = innerHeight * READ_ABOVE
    const topOf = (heading: HTMLElement | null) => heading?.getBoundingClientRect().top ?? line
    const next = links[headings.findLastIndex((heading) => topOf(heading) < line)]
    if (next === current) return
    current?.removeAttribute('aria-current')
    next?.setAttribute('aria-current', 'location')
    if (next) list.scrollTop = next.offsetTop - list.clientHeight / 2
    current = next
  }
  mark()
  addEventListener('scroll', mark, { passive: true })
}
