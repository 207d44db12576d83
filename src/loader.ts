import type { Loader } from 'astro/loaders'
import { ProblemError, toMessage } from './problem.ts'
import { toHtml } from './render/html.ts'
import { readLibrary } from './seeds.ts'

/**
 * Astro's way to the articles: reads the folder of captures, renders each article, and fills the store. Everything is read
 * anew at each build, so that nothing of an older parser can stay in Astro's cache. Any error names all bad captures and
 * comes before the store is touched. In development a change in the folder loads it again.
 */
export function capturesLoader(seedsDir: string): Loader {
  return {
    name: 'pilcrow-captures',
    load: async ({ store, logger, watcher, generateDigest, parseData }) => {
      const load = async () => {
        const { articles, problems } = await readLibrary(seedsDir)
        const errors = problems.filter(({ severity }) => severity === 'error')
        if (errors.length > 0) throw new ProblemError(errors)
        for (const warning of problems) logger.warn(toMessage(warning))
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
