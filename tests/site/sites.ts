import { createHash } from 'node:crypto'
import { join } from 'node:path'

/** The sites that the tests open: each is a build of its own, served under its base path. */
export interface TestSite {
  name: string
  /** Folder of captures, from the project's folder. */
  seeds: string
  basePath: string
  outDir: string
  port: number
}

const project = join(import.meta.dirname, '../..')
// Two checkouts on one machine don't meet: each has ports of its own, below those that Linux gives to connections (32,768).
const firstPort =
  20_000 + (createHash('sha256').update(project).digest().readUInt16BE(0) % 1_200) * 10

export const sites: TestSite[] = [
  { name: 'root', seeds: 'tests/captures/seeds', basePath: '/' },
  { name: 'library', seeds: 'tests/captures/seeds', basePath: '/library/' },
  { name: 'root-changed', seeds: 'tests/site/library', basePath: '/' },
  { name: 'library-changed', seeds: 'tests/site/library', basePath: '/library/' },
].map((site, i) => ({ ...site, outDir: `.cache/site/${site.name}`, port: firstPort + i }))

/** The address of a site's home page. */
export function homeOf(name: string): string {
  const site = sites.find((each) => each.name === name)
  if (!site) throw new Error(`no test site is called ${name}`)
  return `http://localhost:${site.port}${site.basePath}`
}
