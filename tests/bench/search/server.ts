import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { extname, join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

/** What went over the wire since the last reset, as gzip and as brotli would have it. */
export interface Wire {
  gzip: number
  brotli: number
  requests: number
}

/** A connection: milliseconds before each answer, and bytes a second. */
export interface Connection {
  delay: number
  speed: number
}

export const FAST: Connection = { delay: 0, speed: Number.POSITIVE_INFINITY }
export const SLOW: Connection = { delay: 100, speed: 10e6 / 8 }

const TYPES: Record<string, string> = {
  '.js': 'text/javascript',
  '.html': 'text/html',
  '.json': 'application/json',
}
const packed = new Map<string, { gzip: Buffer; brotli: number }>()

/** Serves a folder, gzipped and never cached, and counts what it sends. */
export async function serve(folder: string) {
  const wire: Wire = { gzip: 0, brotli: 0, requests: 0 }
  const link = { ...FAST }
  let busy = Promise.resolve()
  const server: Server = createServer(async (request, response) => {
    const path = join(folder, new URL(request.url ?? '/', 'http://localhost').pathname)
    const file = await pack(path).catch((error: unknown) => String(error))
    if (typeof file === 'string') {
      const isExpected = path.endsWith('favicon.ico')
      // Said aloud: an engine that doesn't get a file gives answers that look like its own.
      if (!isExpected) console.error(`not served: ${file}`)
      response.writeHead(isExpected ? 204 : 404).end()
      return
    }
    wire.gzip += file.gzip.length
    wire.brotli += file.brotli
    wire.requests += 1
    await sleep(link.delay)
    // One line for all answers: they come one after another.
    const sent = busy.then(() => sleep((1000 * file.gzip.length) / link.speed))
    busy = sent
    await sent
    const encoded = extname(path) === '.gz' || /pf_|\.pagefind$/.test(path)
    response.writeHead(200, {
      'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream',
      'Cache-Control': 'no-store',
      ...(!encoded && { 'Content-Encoding': 'gzip' }),
    })
    response.end(file.gzip)
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return { url: `http://localhost:${port}/`, wire, link, close: () => server.close() }
}

function sleep(milliseconds: number): Promise<void> {
  if (!(milliseconds > 0)) return Promise.resolve()
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

async function pack(path: string) {
  const known = packed.get(path)
  if (known) return known
  const bytes = await readFile(path)
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: bytes.length > 1e6 ? 5 : 9 } }
  const made = isPacked
    ? { gzip: bytes, brotli: bytes.length }
    : { gzip: gzipSync(bytes), brotli: brotliCompressSync(bytes, quality).length }
  packed.set(path, made)
  return made
}
