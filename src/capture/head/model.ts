import type { Weights } from './evidence.ts'
import stored from './head.model.json' with { type: 'json' }

/** What each piece of evidence weighs for each field that is chosen by weighing. */
export type HeadModel = Readonly<Record<'title' | 'byline' | 'date', Weights>>

/** The weights learnt by `scripts/learn/head.ts`. */
export const headModel: HeadModel = stored
