import type { Order } from './engine.ts'
import type { Trouble } from './library.ts'
import type { Suggestion } from './suggest.ts'
import type { AnswerView } from './view.ts'

/**
 * Articles that the search page lets be read before it asks whether to read on: a first search among 10,000 articles then
 * weighs less than 400 kB. Measured: docs/search.md.
 */
export const READ_AT_FIRST = 150

/** What a page asks of the worker. */
export interface Question {
  /** Told from others by this; the reply carries it. */
  readonly id: number
  readonly input: string
  readonly order: Order
  /** Articles to show. */
  readonly shown: number
  /** Articles to read at most. */
  readonly limit: number
  /** Whether to look for other queries where there is no answer. */
  readonly suggest: boolean
}

/** What the worker says. */
export type Reply =
  | { readonly id: number; readonly view: AnswerView; readonly suggestions: readonly Suggestion[] }
  | { readonly id: number; readonly trouble: Trouble }
