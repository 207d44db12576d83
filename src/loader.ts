import { dirname } from 'node:path'
import type { Loader, LoaderContext } from 'astro/loaders'
import { toWarnings } from './doubts.ts'
import { isContinuousIntegration } from './environment.ts'
import { toCount } from './figures.ts'
import { type LedgerUpdate, saveLedgers } from './numbering.ts'
import { toReport } from './numbering-report.ts'
import { type Problem, ProblemError } from './problem.ts'
import { toHtml } from './render/html.ts'
import { toShortPath } from './seed-files.ts'
import { type ReadCaptureAt, readChanged, readLibrary } from './seeds.ts'

type Library = Awaited<ReturnType<typeof readChecked>>

/**
 * Astro's way to the library: reads the folder of captures, renders each article, and fills the stores of the articles and
 * of the addresses whose article is gone. Everything is read anew at each build, so that nothing of an older parser can
 * stay in Astro's cache. Any error names all bad captures and comes before a store is touched. A build writes the ledgers;
 * where CI is set it only reads them, and one that is out of date is an error. In development a change in the folder loads
 * it again, of the captures those that changed, and no ledger is written; each error and warning is told once.
 */
export function libraryLoaders(seedsDir: string): { articles: Loader; removed: Loader } {
  const read = readChanged()
  let library: Promise<Library> | undefined
  const open = (isDevelopment: boolean) => {
    library ??= readChecked(seedsDir, isDevelopment, isDevelopment ? read : undefined)
    return library
  }
  const loads = new Map<string, () => Promise<void>>()
  const [tellWarnings, tellFailure] = [toTeller(), toTeller()]
  const loadAgain = async ({ logger, meta }: LoaderContext) => {
    library = undefined
    const loaded = await Promise.allSettled([...loads.values()].map((load) => load()))
    const failed = loaded.find((each) => each.status === 'rejected')
    const failure =
      failed && (failed.reason instanceof Error ? failed.reason.message : String(failed.reason))
    tellFailure(failure === undefined ? [] : [failure], (words) => logger.error(words))
    // What is kept in the store loads the open pages again: they say what is wrong.
    if (failure === undefined) meta.delete(FAILURE)
    else meta.set(FAILURE, failure)
  }
  let [last, isWaiting] = [Promise.resolve(), false]
  /** One reading after the other: two at once would each leave articles of theirs in the store. */
  const loadInTurn = (context: LoaderContext) => {
    if (isWaiting) return
    isWaiting = true
    last = last.then(() => {
      isWaiting = false
      return loadAgain(context)
    })
  }
  /** Fills a store; in development a change in the folder fills all again, from one reading. */
  const toLoader = (name: string, fill: Fill): Loader => ({
    name,
    load: async (context) => {
      const { watcher } = context
      const load = async () => fill(context, await open(watcher !== undefined))
      if (loads.size === 0) {
        watcher?.add(seedsDir)
        watcher?.on('all', (_event, path) => path.startsWith(seedsDir) && loadInTurn(context))
      }
      loads.set(name, load)
      const first = load()
      last = Promise.allSettled([last, first]).then(() => undefined)
      await first
    },
  })
  return {
    articles: toLoader('pilcrow-captures', async (context, all) => {
      tellWarnings(toWarnings(all.warnings), (words) => context.logger.warn(words))
      tellSaved(context, all.saved)
      await fillArticles(context, all)
    }),
    removed: toLoader('pilcrow-removed', fillRemoved),
  }
}

/** Fills the store of one collection. */
type Fill = (context: LoaderContext, library: Library) => Promise<void> | void

/** Under this name the store keeps why the last reading failed. */
const FAILURE = 'failure'

/** Says what was not said the last time. */
function toTeller() {
  let told: ReadonlySet<string> = new Set()
  return (all: readonly string[], say: (words: string) => void) => {
    for (const words of all) if (!told.has(words)) say(words)
    told = new Set(all)
  }
}

/** A number that vanished is told before it is committed: a person may know where its paragraph is. */
function tellSaved({ logger }: LoaderContext, saved: readonly LedgerUpdate[]): void {
  for (const update of saved)
    if (update.changes.some(({ kind }) => kind === 'removed')) logger.warn(toReport(update))
  const [first] = saved
  if (!first) return
  const folder = toShortPath(dirname(first.path))
  logger.info(`${toCount(saved.length, 'ledger')} written: commit ${folder} with the captures`)
}

async function fillArticles(context: LoaderContext, { articles }: Library) {
  const { store, logger, generateDigest, parseData } = context
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
  const { articles, removed, problems, updates } = await readLibrary(
    toShortPath(seedsDir) || '.',
    undefined,
    undefined,
    read,
  )
  const isReadOnly = isContinuousIntegration(process.env)
  if (isReadOnly) problems.push(...(await saveLedgers(updates, isReadOnly)))
  throwErrors(problems, isDevelopment)
  const isWriting = !isReadOnly && !isDevelopment
  if (isWriting) throwErrors(await saveLedgers(updates, isReadOnly), isDevelopment)
  const saved = isWriting ? updates.filter(({ isOutOfDate }) => isOutOfDate) : []
  return { articles, removed, warnings: problems, saved }
}

function throwErrors(problems: readonly Problem[], isDevelopment: boolean): void {
  const errors = problems.filter(({ severity }) => severity === 'error')
  const end = isDevelopment ? undefined : `${toCount(errors.length, 'error')}: nothing was built`
  if (errors.length > 0) throw new ProblemError(errors, end)
}
