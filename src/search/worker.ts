/** The search as a worker: what is asked and answered is in messages.ts. Nothing here touches the page. */
import { type Answer, createEngine } from './engine.ts'
import { createFetchReader } from './fetch-reader.ts'
import { LibraryError } from './library.ts'
import type { Question, Reply } from './messages.ts'
import { toNarrowable } from './narrow.ts'
import { isEmpty, toQuery } from './query.ts'
import type { Suggestion } from './suggest.ts'
import { toView } from './view.ts'

const scope = self as unknown as DedicatedWorkerGlobalScope // the file runs as a worker alone
const engine = createEngine(createFetchReader(new URL(self.name, self.location.href).href))
let last: { key: string; answer: Answer } | undefined

scope.onmessage = async ({ data }: MessageEvent<Question>) => {
  scope.postMessage(await reply(data))
}

async function reply(question: Question): Promise<Reply> {
  const { id, input, order, shown, limit } = question
  try {
    const answer = await search(input, limit)
    const suggestions = question.suggest ? await suggestOthers(answer) : []
    return { id, view: toView(answer, order, shown), suggestions, narrowable: toNarrowable(input) }
  } catch (error) {
    last = undefined
    return { id, trouble: error instanceof LibraryError ? error.trouble : 'damaged' }
  }
}

async function suggestOthers({ query, hits, unread }: Answer): Promise<Suggestion[]> {
  if (hits.length > 0 || unread > 0 || isEmpty(query)) return []
  const { suggest } = await import('./suggest.ts')
  return suggest(engine, query)
}

async function search(input: string, limit: number): Promise<Answer> {
  const key = `${limit} ${input}`
  if (last?.key === key) return last.answer
  const answer = await engine.search(toQuery(input), limit)
  last = { key, answer }
  return answer
}
