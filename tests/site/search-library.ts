import type { Page, Route } from '@playwright/test'
import { type Limits, toLibraryFiles } from '../../src/search/index.ts'
import { LIBRARY_FILE, type TextLibrary } from '../../src/search/library.ts'
import type { SearchRecord } from '../../src/search/records.ts'

/** Reads the library that the test site serves. */
export async function readLibrary(page: Page): Promise<TextLibrary> {
  const response = await page.request.get(`search/${LIBRARY_FILE}`)
  return (await response.json()) as TextLibrary // the test site is small: one file with every text
}

/** Serves the same library with an index, as a large one is. */
export async function serveIndex(page: Page): Promise<void> {
  const { records } = await readLibrary(page)
  await serveRecords(page, records, { light: 0, common: 2 })
}

/** Serves a library of other articles. */
export async function serveRecords(
  page: Page,
  records: readonly SearchRecord[],
  limits: Partial<Limits>,
): Promise<void> {
  const made = await toLibraryFiles(records, limits)
  const files = new Map(made.map(({ path, content }) => [path, Buffer.from(content)]))
  await page.route(/\/search\/(library\.json|[0-9a-f]{12}\/)/, async (route: Route) => {
    const path = new URL(route.request().url()).pathname.replace(/^.*\/search\//, '')
    const body = files.get(path)
    await (body ? route.fulfill({ body }) : route.fulfill({ status: 404 }))
  })
}
