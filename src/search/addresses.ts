import { toPath } from '../address.ts'
import type { Order } from './engine.ts'

/** Address of the search page with a query. */
export function searchPath(input: string, order: Order = 'best'): string {
  const query = new URLSearchParams({ q: input, ...(order === 'best' ? {} : { order }) })
  return toPath(`search/?${query}`)
}

/** What the address of the search page asks for. */
export function readSearchPath(address: string): { input: string; order: Order } {
  const { searchParams } = new URL(address)
  const order = searchParams.get('order') === 'newest' ? 'newest' : 'best'
  return { input: searchParams.get('q') ?? '', order }
}

/** Address of the list of all authors, publications or years. */
export function listPath(list: string): string {
  return toPath(`${list}/`)
}

/** Address of an article, at a fragment. */
export function articleAddress(slug: string, fragment = ''): string {
  const path = toPath(`articles/${encodeURIComponent(slug)}/`)
  return fragment === '' ? path : `${path}#${fragment}`
}
