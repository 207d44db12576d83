import { defineCollection } from 'astro:content'
import { articleSchema } from './article.ts'
import { readEnvironment } from './environment.ts'
import { capturesLoader } from './loader.ts'

const { seedsDir } = readEnvironment(process.env, process.cwd())

export const collections = {
  articles: defineCollection({ loader: capturesLoader(seedsDir), schema: articleSchema }),
}
