/**
 * Pagefind's engine without its interface. Pagefind 1.5's own script swallows a file that doesn't arrive and answers “no
 * results”; it also weighs more than all of our search. Its WebAssembly needs one import, so it is called directly; the
 * index is always built by the same version of the package (index-files.ts), which the unit tests hold together.
 */
import type { IndexedLibrary } from './library.ts'
import { toFinder, toTable } from './pagefind-table.ts'
import { remember } from './remember.ts'

/** Gives a file of the index as bytes, decompressed and without Pagefind's signature; throws where it can't. */
export type ReadBytes = (path: string) => Promise<Uint8Array>

/** Gives the numbers of the articles that hold the words next to one another, in order. */
export type FindWords = (words: readonly string[]) => Promise<number[]>

/** What the WebAssembly exports, as far as it is used here: addresses and lengths are numbers. */
interface Exports {
  readonly memory: WebAssembly.Memory
  readonly __wbindgen_externrefs: WebAssembly.Table
  readonly __wbindgen_start: () => void
  readonly __wbindgen_malloc: (bytes: number, align: number) => number
  readonly __wbindgen_free: (address: number, bytes: number, align: number) => void
  readonly init_pagefind: (address: number, bytes: number) => number
  readonly load_index_chunk: (index: number, address: number, bytes: number) => number
  readonly search: (index: number, ...rest: number[]) => [number, number]
}

/** Loads the engine and gives it the parts of the library. Throws what `read` throws, and an Error where Pagefind can't take what it got. */
export async function startPagefind(
  read: ReadBytes,
  { version, parts }: Pick<IndexedLibrary, 'version' | 'parts'>,
): Promise<FindWords> {
  const code = await read('engine.gz')
  let first = 0
  const starting = parts.map((part, number) => {
    const table = toTable(version, first, part.articles)
    first += part.articles
    return startPart((file) => read(`${number}/postings/${file}.gz`), code, table, toFinder(part))
  })
  const finds = await Promise.all(starting)
  return async (words) => (await Promise.all(finds.map((find) => find(words)))).flat()
}

async function startPart(
  read: (file: number) => Promise<Uint8Array>,
  code: Uint8Array,
  table: Uint8Array,
  fileOf: (word: string) => number,
): Promise<FindWords> {
  const wasm = await instantiate(code)
  let index = wasm.init_pagefind(...toMemory(wasm, table))
  const load = remember(async (file: number) => {
    const postings = await read(file)
    if (index !== 0) index = wasm.load_index_chunk(index, ...toMemory(wasm, postings))
  })

  return async (words) => {
    await Promise.all(words.map(fileOf).map(load))
    const { results } = search(wasm, index, words.join(' '))
    return results.map((result) => Number(result.p))
  }
}

async function instantiate(code: Uint8Array): Promise<Exports> {
  const bindings = {
    __wbindgen_init_externref_table: () => {
      const table = wasm.__wbindgen_externrefs
      const offset = table.grow(4)
      table.set(0, undefined)
      for (const [index, value] of [undefined, null, true, false].entries()) {
        table.set(offset + index, value)
      }
    },
  }
  const source = code as Uint8Array<ArrayBuffer> // never shared memory: it comes from a response
  const { instance } = await WebAssembly.instantiate(source, { './pagefind_web_bg.js': bindings })
  const wasm = instance.exports as unknown as Exports // the shape of this version's exports
  wasm.__wbindgen_start()
  return wasm
}

function toMemory(wasm: Exports, bytes: Uint8Array): [address: number, length: number] {
  const address = wasm.__wbindgen_malloc(bytes.length, 1) >>> 0
  new Uint8Array(wasm.memory.buffer).set(bytes, address)
  return [address, bytes.length]
}

function text(wasm: Exports, value: string): [address: number, length: number] {
  return toMemory(wasm, new TextEncoder().encode(value))
}

/** Searches for the words as a phrase: no filter, no order of Pagefind's, exact, marks as they come. */
function search(wasm: Exports, index: number, query: string): { results: { p: string }[] } {
  if (index === 0) throw new Error('Pagefind can’t read its index.')
  const strings = [query, query, '{}', ''].flatMap((value) => text(wasm, value))
  return fromMemory(wasm, wasm.search(index, ...strings, 1, 0))
}

function fromMemory<Result>(wasm: Exports, [address, length]: [number, number]): Result {
  const start = address >>> 0
  const json = new TextDecoder().decode(new Uint8Array(wasm.memory.buffer, start, length))
  wasm.__wbindgen_free(start, length, 1)
  return JSON.parse(json) as Result // Pagefind's own JSON
}
