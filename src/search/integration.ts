import { mkdir, readFile, writeFile } from 'node:fs/promises'
import type { AstroIntegration } from 'astro'
import { toLibraryFiles } from './index.ts'
import { LIBRARY_FILE, type TextLibrary } from './library.ts'

/** Makes the search index at the end of the build, from the texts that pages/search/library.json.ts gave. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'pilcrow-search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = new URL('search/', dir)
        const texts = await readFile(new URL(LIBRARY_FILE, folder), 'utf8')
        const { records } = JSON.parse(texts) as TextLibrary // written by the page of that name
        const files = await toLibraryFiles(records)
        for (const { path, content } of files) {
          const file = new URL(path, folder)
          await mkdir(new URL('.', file), { recursive: true })
          await writeFile(file, content)
        }
        logger.info(`${records.length} articles, ${files.length} files`)
      },
    },
  }
}
