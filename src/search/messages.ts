import type { Order } from './engine.ts'
import type { Trouble } from './library.ts'
import type { Suggestion } from './suggest.ts'
import type { AnswerView } from './view.ts'

/**
 * Articles that may be read while a reader types: most of what is typed on the way is not what is meant, and among 10,000
 * articles a first search then weighs less than 400 kB. Measured: docs/search.md.
 */
export const READ_WHILE_TYPING = 150

/** Articles that may be read for a search that is meant, by Enter or by its address, before the page asks whether to read on. */
export const READ_AT_FIRST = 1000

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
  | {
      readonly id: number
      readonly view: AnswerView
      readonly suggestions: readonly Suggestion[]
      /** The query, so that a field after it narrows it. */
      readonly narrowable: string
    }
  | { readonly id: number; readonly trouble: Trouble }
