import { nearestPaths } from './nearest.ts'

/**
 * `<nearest-pages data-sitemap>`: on the page of an address that leads nowhere, the pages whose addresses are most like it,
 * by their headings. It stays empty where none is, or where the sitemap can't be read.
 */
class NearestPages extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const response = await fetch(this.dataset['sitemap'] ?? '').catch(() => undefined)
    if (!response?.ok) return
    const sitemap = new DOMParser().parseFromString(await response.text(), 'application/xml')
    const known = [...sitemap.querySelectorAll('loc')].map(
      ({ textContent }) => new URL(textContent ?? '').pathname,
    )
    const near = nearestPaths(
      location.pathname,
      known.filter((path) => !path.endsWith('/source/')),
    )
    if (near.length === 0) return
    const links = await Promise.all(near.map(toLink))
    const list = links.flatMap((link, index) => (index === 0 ? [link] : [' or ', link]))
    this.append('Perhaps you meant: ', ...list)
  }
}

async function toLink(path: string): Promise<HTMLAnchorElement> {
  const link = document.createElement('a')
  link.href = path
  link.dir = 'auto'
  link.textContent = (await findHeading(path)) || path
  return link
}

/** What the page at a path is called; nothing where it can't be read. */
async function findHeading(path: string): Promise<string | undefined> {
  const response = await fetch(path).catch(() => undefined)
  if (!response?.ok) return undefined
  const page = new DOMParser().parseFromString(await response.text(), 'text/html')
  return page.querySelector('h1')?.textContent?.trim()
}

customElements.define('nearest-pages', NearestPages)
