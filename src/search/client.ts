import { toPath } from '../address.ts'
import type { Trouble } from './library.ts'
import type { Question, Reply } from './messages.ts'
import workerPath from './worker.ts?worker&url'

/** Asks the worker; resolves with undefined where a later question was asked before the answer came. */
export type Ask = (question: Omit<Question, 'id'>) => Promise<Reply | undefined>

/** Starts the worker at the first question. After trouble with it, the next question starts a new one. */
export function createClient(): Ask {
  let worker: Worker | undefined
  let latest = 0
  return (question) => {
    latest += 1
    const id = latest
    worker ??= startWorker()
    const asked = worker
    return new Promise((resolve) => {
      const end = (reply: Reply) => {
        asked.removeEventListener('message', hear)
        asked.removeEventListener('error', fail)
        resolve(id === latest ? reply : undefined)
      }
      const hear = ({ data }: MessageEvent<Reply>) => {
        if (data.id === id) end(data)
      }
      const fail = async () => {
        asked.terminate()
        if (worker === asked) worker = undefined
        end({ id, trouble: await findTrouble() })
      }
      asked.addEventListener('message', hear)
      asked.addEventListener('error', fail)
      asked.postMessage({ id, ...question })
    })
  }
}

/** Why the worker did not start: the browser doesn’t say. */
async function findTrouble(): Promise<Trouble> {
  const response = await fetch(workerPath).catch(() => undefined)
  if (response === undefined) return 'offline'
  return response.ok ? 'damaged' : 'missing'
}

/** The worker learns where the library is by its name: its own file stands elsewhere. */
function startWorker(): Worker {
  const name = toPath('search/')
  return new Worker(workerPath, { type: 'module', name })
}
