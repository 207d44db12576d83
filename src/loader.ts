import { access } from 'node:fs/promises'
import { relative } from 'node:path'
import type { Loader } from 'astro/loaders'
import { isContinuousIntegration } from './environment.ts'
import { saveLedgers } from './numbering.ts'
import { ProblemError, toMessage } from './problem.ts'
import { toHtml } from './render/html.ts'
import { readLibrary } from './seeds.ts'

/**
 * Astro's way to the articles: reads the folder of captures, renders each article, and fills the store. Everything is read
 * anew at each build, so that nothing of an older parser can stay in Astro's cache. Any error names all bad captures and
 * comes before the store is touched. A build writes the ledgers; where CI is set it only reads them, and one that is out of
 * date is an error. In development a change in the folder loads it again, and no ledger is written.
 */
export function capturesLoader(seedsDir: string): Loader {
  return {
    name: 'pilcrow-captures',
    load: async ({ store, logger, watcher, generateDigest, parseData }) => {
      const load = async () => {
        const { articles, warnings } = await readChecked(seedsDir, watcher !== undefined)
        for (const warning of warnings) logger.warn(toMessage(warning))
        store.clear()
        for (const article of articles) {
          const data = await parseData({ id: article.slug, data: article })
          const digest = generateDigest(article)
          store.set({ id: article.slug, data, digest, rendered: { html: toHtml(article) } })
        }
        logger.info(`${articles.length} articles from ${articles.length} captures`)
      }
      await load()
      watcher?.add(seedsDir)
      watcher?.on('all', (_event, path) => {
        if (!path.startsWith(seedsDir)) return
        load().catch((error: unknown) => logger.error(String(error)))
      })
    },
  }
}

/** Reads the folder and keeps its ledgers up to date; throws all errors met. */
async function readChecked(seedsDir: string, isDevelopment: boolean) {
  await access(seedsDir).catch(() => {
    throw new Error(
      `SEEDS_DIR is "${relative('', seedsDir)}": there is no such folder; make it, or set the variable to the folder that holds the captures`,
    )
  })
  const { articles, problems, updates } = await readLibrary(seedsDir)
  const isReadOnly = isContinuousIntegration(process.env)
  if (isReadOnly) problems.push(...(await saveLedgers(updates, isReadOnly)))
  const errors = problems.filter(({ severity }) => severity === 'error')
  if (errors.length > 0) throw new ProblemError(errors)
  if (!isReadOnly && !isDevelopment) await saveLedgers(updates, isReadOnly)
  return { articles, warnings: problems }
}
