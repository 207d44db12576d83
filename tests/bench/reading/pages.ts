import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One page twice: as its HTML, and as the text that a person saw and saved. */
export interface Page {
  /** The name of its HTML file and of its capture's folder. */
  readonly id: string
  readonly html: string
  /** Where the capture stands, and its bytes. */
  readonly path: string
  readonly capture: Uint8Array
}

/** The pages that are in both: `HTML/ID.html`, and `ID/capture.txt` in one of the folders of captures. */
export function readPages(html: string, captures: readonly string[], name: string): Page[] {
  return readdirSync(html)
    .filter((file) => file.endsWith('.html'))
    .sort()
    .flatMap((file) => {
      const id = file.slice(0, -'.html'.length)
      const path = captures.map((folder) => join(folder, id, name)).find(existsSync)
      if (path === undefined) return []
      return { id, html: readFileSync(join(html, file), 'utf8'), path, capture: readFileSync(path) }
    })
}
