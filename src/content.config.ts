import { defineCollection } from 'astro:content'
import { z } from 'zod'
import { articleSchema } from './article.ts'
import { readEnvironment } from './environment.ts'
import { libraryLoaders } from './loader.ts'

const { seedsDir } = readEnvironment(process.env, process.cwd())
const { articles, removed } = libraryLoaders(seedsDir)

export const collections = {
  articles: defineCollection({ loader: articles, schema: articleSchema }),
  /** Addresses of articles whose captures are gone. */
  removed: defineCollection({
    loader: removed,
    schema: z.strictObject({ slugs: z.array(z.string()) }),
  }),
}
