/**
 * The addresses of the site, each said once. A path is under the base path and ends in a slash unless it names a file;
 * the base comes from the build.
 */
const base = import.meta.env.BASE_URL.replace(/\/$/, '')

/** A path of the site under its base: `toPath('search/')` is `/library/search/`. */
export function toPath(path = ''): string {
  return `${base}/${path}`
}

/** The whole address of a path that starts at the host's root, as feeds and canonical links give it. */
export function toUrl(path: string): string {
  return new URL(path, import.meta.env.SITE).href
}

export function articlePath(slug: string): string {
  return toPath(`articles/${slug}/`)
}

export function sourcePath(slug: string): string {
  return `${articlePath(slug)}source/`
}

/** An author's, a publication's or a year's list. */
export function entryPath(index: string, entry: string): string {
  return toPath(`${index}/${entry}/`)
}
