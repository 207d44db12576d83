import { access } from 'node:fs/promises'
import { relative } from 'node:path'
import type { Loader, LoaderContext } from 'astro/loaders'
import { toWarnings } from './doubts.ts'
import { isContinuousIntegration } from './environment.ts'
import { toCount } from './figures.ts'
import { saveLedgers } from './numbering.ts'
import { type Problem, ProblemError } from './problem.ts'
import { toHtml } from './render/html.ts'
import { type ReadCaptureAt, readChanged, readLibrary } from './seeds.ts'

type Library = Awaited<ReturnType<typeof readChecked>>

/**
 * Astro's way to the library: reads the folder of captures, renders each article, and fills the stores of the articles and
 * of the addresses whose article is gone. Everything is read anew at each build, so that nothing of an older parser can
 * stay in Astro's cache. Any error names all bad captures and comes before a store is touched. A build writes the ledgers;
 * where CI is set it only reads them, and one that is out of date is an error. In development a change in the folder loads
 * it again, of the captures those that changed, and no ledger is written.
 */
export function libraryLoaders(seedsDir: string): { articles: Loader; removed: Loader } {
  const read = readChanged()
  let library: Promise<Library> | undefined
  const open = (isDevelopment: boolean) => {
    library ??= readChecked(seedsDir, isDevelopment, isDevelopment ? read : undefined)
    return library
  }
  const loaded = new Map<string, () => Promise<void>>()
  const loadAgain = (logger: LoaderContext['logger']) => {
    library = undefined
    for (const load of loaded.values())
      load().catch((error: unknown) => logger.error(String(error)))
  }
  /** Fills a store; in development a change in the folder fills all again, from one reading. */
  const toLoader = (name: string, fill: Fill): Loader => ({
    name,
    load: async (context) => {
      const { watcher, logger } = context
      const load = async () => fill(context, await open(watcher !== undefined))
      await load()
      if (loaded.size === 0) {
        watcher?.add(seedsDir)
        watcher?.on('all', (_event, path) => path.startsWith(seedsDir) && loadAgain(logger))
      }
      loaded.set(name, load)
    },
  })
  return {
    articles: toLoader('pilcrow-captures', fillArticles),
    removed: toLoader('pilcrow-removed', fillRemoved),
  }
}

/** Fills the store of one collection. */
type Fill = (context: LoaderContext, library: Library) => Promise<void> | void

async function fillArticles(context: LoaderContext, { articles, warnings }: Library) {
  const { store, logger, generateDigest, parseData } = context
  for (const warning of toWarnings(warnings)) logger.warn(warning)
  store.clear()
  for (const article of articles) {
    const data = await parseData({ id: article.slug, data: article })
    const rendered = { html: toHtml(article) }
    store.set({ id: article.slug, data, digest: generateDigest(article), rendered })
  }
  logger.info(toCount(articles.length, 'article'))
}

function fillRemoved({ store }: LoaderContext, { removed }: Library): void {
  const slugs = removed.flatMap(({ address, formerly }) => [address, ...formerly])
  // One entry for all, since Astro warns of a collection without any.
  store.set({ id: 'all', data: { slugs } })
}

/** Reads the folder and keeps its ledgers up to date; throws all errors met. */
async function readChecked(seedsDir: string, isDevelopment: boolean, read?: ReadCaptureAt) {
  await access(seedsDir).catch(() => {
    throw new Error(
      `SEEDS_DIR is "${relative('', seedsDir)}": there is no such folder; make it, or set the variable to the folder that holds the captures`,
    )
  })
  const { articles, removed, problems, updates } = await readLibrary(
    seedsDir,
    undefined,
    undefined,
    read,
  )
  const isReadOnly = isContinuousIntegration(process.env)
  if (isReadOnly) problems.push(...(await saveLedgers(updates, isReadOnly)))
  throwErrors(problems)
  if (!isReadOnly && !isDevelopment) throwErrors(await saveLedgers(updates, isReadOnly))
  return { articles, removed, warnings: problems }
}

function throwErrors(problems: readonly Problem[]): void {
  const errors = problems.filter(({ severity }) => severity === 'error')
  if (errors.length > 0) throw new ProblemError(errors)
}
