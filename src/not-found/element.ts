import { nearestPaths } from './nearest.ts'

/**
 * `<nearest-pages data-sitemap>`: on the page of an address that leads nowhere, the pages whose addresses are most like it.
 * It stays empty where none is, or where the sitemap can't be read.
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
    this.append('Did you mean ', ...near.flatMap(toLink), '?')
  }
}

function toLink(path: string, index: number): (string | HTMLElement)[] {
  const link = document.createElement('a')
  link.href = path
  link.dir = 'auto'
  link.textContent = path
  return index === 0 ? [link] : [' or ', link]
}

customElements.define('nearest-pages', NearestPages)
