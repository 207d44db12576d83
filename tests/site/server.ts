/**
 * Serves a test site as a static host does: a folder's index.html, the 404 page, and the headers of `_headers` that apply
 * to every file. Usage: node tests/site/server.ts NAME
 */
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { sites } from './sites.ts'

const types: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
}

const site = sites.find(({ name }) => name === process.argv[2])
if (!site) throw new Error(`name one of ${sites.map(({ name }) => name).join(', ')}`)
const { basePath, outDir, port } = site
const headers = await everywhereHeaders()

createServer(async (request, response) => {
  const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
  const file = path.startsWith(basePath) ? normalize(`/${path.slice(basePath.length)}`) : undefined
  const found = file === undefined ? undefined : await readPage(file)
  const body = found ?? (await readFile(join(outDir, '404.html')))
  const type = found && file && !file.endsWith('/') ? extname(file) : '.html'
  response.writeHead(found ? 200 : 404, {
    ...headers,
    'Content-Type': types[type] ?? 'application/octet-stream',
  })
  response.end(body)
}).listen(port)

function readPage(file: string): Promise<Buffer | undefined> {
  const name = file.endsWith('/') ? `${file}index.html` : file
  return readFile(join(outDir, name)).catch(() => undefined)
}

async function everywhereHeaders(): Promise<Record<string, string>> {
  const [, rules = ''] = (await readFile(join(outDir, '_headers'), 'utf8')).split('/*\n')
  const lines = rules.split('\n').slice(
    0,
    rules.split('\n').findIndex((line) => !line.startsWith(' ')),
  )
  return Object.fromEntries(
    lines.map((line) =>
      line
        .trim()
        .split(/: (.*)/)
        .slice(0, 2),
    ),
  )
}
