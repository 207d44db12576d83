import { isAbsolute, relative, resolve } from 'node:path'
import { PlainError } from './problem.ts'

/** What a person can set through environment variables: the README lists the same names and defaults. */
export interface Environment {
  /** Folder of captures, absolute. */
  readonly seedsDir: string
  /** Folder that the site is written to, absolute. */
  readonly outDir: string
  /** Where the site will stand, without a path: `https://example.org`. */
  readonly siteUrl: string
  /** The path that the site stands under, with a slash at both ends: `/`, `/library/`. */
  readonly basePath: string
}

type Variables = Readonly<Record<string, string | undefined>>

/**
 * Reads the environment variables, an empty one as one not set.
 * Throws one error that names every wrong variable, its value and what it should be.
 */
export function readEnvironment(variables: Variables, folder: string): Environment {
  const seedsDir = variables['SEEDS_DIR'] || 'seeds'
  const outDir = variables['OUT_DIR'] || 'dist'
  const [siteUrlName, siteUrl] = findSiteUrl(variables) ?? ['SITE_URL', LOCAL_URL]
  const basePath = variables['BASE_PATH'] || '/'
  const problems = [
    siteUrlProblem(siteUrlName, siteUrl),
    basePathProblem(basePath),
    homeProblem('SEEDS_DIR', seedsDir),
    homeProblem('OUT_DIR', outDir) ?? outDirProblem(folder, outDir, seedsDir),
  ].filter((problem) => problem !== undefined)
  if (problems.length > 0) throw new PlainError(problems.join('\n'))
  return {
    seedsDir: resolve(folder, seedsDir),
    outDir: resolve(folder, outDir),
    siteUrl: new URL(siteUrl).origin,
    basePath: `/${basePath.split('/').filter(Boolean).join('/')}/`.replace('//', '/'),
  }
}

/** Whether this is a build server: `CI` is set, as they set it, and not to `false` or `0`. */
export function isContinuousIntegration({ CI }: Variables): boolean {
  return isOn(CI)
}

/** Whether what a reading isn't sure of ends the build: `STRICT` is set, and not to `false` or `0`. */
export function isStrict({ STRICT }: Variables): boolean {
  return isOn(STRICT)
}

function isOn(value: string | undefined): boolean {
  return value !== undefined && !['', 'false', '0'].includes(value)
}

/** Where the site stands that nobody has given an address: on this machine. */
const LOCAL_URL = 'http://localhost:4321'

/** The variables that say where the site will stand, the first that is set before the others; a host’s own only on the host. */
const SITE_URLS = [
  { name: 'SITE_URL', host: undefined },
  { name: 'URL', host: 'NETLIFY' },
  { name: 'CF_PAGES_URL', host: 'CF_PAGES' },
]

function findSiteUrl(variables: Variables): [string, string] | undefined {
  for (const { name, host } of SITE_URLS) {
    const value = host === undefined || variables[host] ? variables[name] : undefined
    if (value) return [name, value]
  }
  return undefined
}

/** What to do before the site is published, where no variable says its address. */
export function siteUrlAdvice(variables: Variables): string | undefined {
  return findSiteUrl(variables)
    ? undefined
    : `Feeds, citations and the sitemap say ${LOCAL_URL}: set SITE_URL to publish the site.`
}

function siteUrlProblem(name: string, value: string): string | undefined {
  const url = URL.canParse(value) ? new URL(value) : undefined
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search) return
  return `${name} is "${value}": set it to an address without a path, such as https://example.org (the path goes into BASE_PATH)`
}

function basePathProblem(value: string): string | undefined {
  if (/^[\w~./-]*$/.test(value) && !value.split('/').some((part) => /^\.{1,2}$/.test(part))) return
  return `BASE_PATH is "${value}": set it to a path such as /library/ (letters, digits, and the signs - _ . ~)`
}

/** A shell reads `~` for a folder only where it stands bare: else a folder of that name would be made. */
function homeProblem(name: string, value: string): string | undefined {
  if (!/^~[\w-]*(?:[\\/]|$)/.test(value)) return
  return `${name} is "${value}": no shell has put your own folder in the place of the ~; write its whole path, or take the quotation marks away`
}

function outDirProblem(folder: string, outDir: string, seedsDir: string): string | undefined {
  const [out, seeds] = [resolve(folder, outDir), resolve(folder, seedsDir)]
  const isInside = (inner: string, outer: string) => {
    const way = relative(outer, inner)
    // From one drive of Windows to another there is no way.
    return !/^\.\.(?:[\\/]|$)/.test(way) && !isAbsolute(way)
  }
  // Astro takes it for a folder of the project, where the packages are, and finds none.
  if (out.startsWith(resolve(folder)) && !isInside(out, resolve(folder)))
    return `OUT_DIR is "${outDir}": Astro can't build into a folder whose path begins with the letters of the project's own, ${resolve(folder)}; give it a name that begins otherwise`
  // The build empties its output folder: nothing that a person keeps may stand in it.
  if (!isInside(seeds, out) && !isInside(out, seeds) && !isInside(resolve(folder), out)) return
  return `OUT_DIR is "${outDir}": the build empties this folder, so it can't hold the seeds or the project, nor lie in the seeds; set it to a folder of its own`
}
