/**
 * Pagefind's engine without its interface. Pagefind 1.5's own script swallows a file that doesn't arrive and answers “no
 * results”; it also weighs more than all of our search. Its WebAssembly needs one import, so it is called directly; the
 * index is always built by the same version of the package (index-files.ts), which the unit tests hold together.
 */

/** Gives a file of the index as bytes, decompressed and without Pagefind's signature; throws where it can't. */
export type ReadBytes = (path: string) => Promise<Uint8Array>

/** An engine with the index's table of contents loaded. */
export interface PagefindEngine {
  /** Numbers of the articles that hold the words next to one another in order or, with `prefix`, words that begin so, anywhere. */
  find(words: readonly string[], prefix: boolean): Promise<number[]>
}

/** What the WebAssembly exports, as far as it is used here: addresses and lengths are numbers. */
interface Exports {
  readonly memory: WebAssembly.Memory
  readonly __wbindgen_externrefs: WebAssembly.Table
  readonly __wbindgen_start: () => void
  readonly __wbindgen_malloc: (bytes: number, align: number) => number
  readonly __wbindgen_free: (address: number, bytes: number, align: number) => void
  readonly init_pagefind: (address: number, bytes: number) => number
  readonly load_index_chunk: (index: number, address: number, bytes: number) => number
  readonly request_indexes: (index: number, address: number, bytes: number) => [number, number]
  readonly search: (index: number, ...rest: number[]) => [number, number]
}

/** Loads the engine and the tables of contents of so many parts. Throws what `read` throws, and an Error where Pagefind can't take what it got. */
export async function startPagefind(read: ReadBytes, parts: number): Promise<PagefindEngine> {
  const code = read('engine.gz')
  const engines = await Promise.all(
    Array.from({ length: parts }, (_, part) => startPart((path) => read(`${part}/${path}`), code)),
  )
  return {
    async find(words, prefix) {
      return (await Promise.all(engines.map((engine) => engine.find(words, prefix)))).flat()
    },
  }
}

async function startPart(read: ReadBytes, code: Promise<Uint8Array>): Promise<PagefindEngine> {
  const [contents, engine] = await Promise.all([read('contents.gz'), code])
  const wasm = await instantiate(engine)
  let index = wasm.init_pagefind(...toMemory(wasm, contents))
  const loaded = new Map<string, Promise<void>>()

  const load = async (name: string) => {
    const postings = await read(`postings/${name}.gz`)
    if (index !== 0) index = wasm.load_index_chunk(index, ...toMemory(wasm, postings))
  }
  const loadOnce = (name: string) => {
    const loading = loaded.get(name) ?? load(name)
    loaded.set(name, loading)
    return loading
  }

  return {
    async find(words, prefix) {
      const query = words.join(' ')
      const names = call<string[]>(wasm, wasm.request_indexes, index, query)
      await Promise.all(names.map(loadOnce))
      const { results } = search(wasm, index, query, !prefix)
      return results.map((result) => Number(result.p))
    },
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

function call<Result>(
  wasm: Exports,
  operation: (index: number, ...rest: number[]) => [number, number],
  index: number,
  query: string,
  ...rest: number[]
): Result {
  if (index === 0) throw new Error('Pagefind can’t read its index.')
  return fromMemory(wasm, operation(index, ...text(wasm, query), ...rest))
}

function search(wasm: Exports, index: number, query: string, exact: boolean) {
  const rest = [...text(wasm, query), ...text(wasm, '{}'), ...text(wasm, ''), exact ? 1 : 0, 0]
  return call<{ results: { p: string }[] }>(wasm, wasm.search, index, query, ...rest)
}

function fromMemory<Result>(wasm: Exports, [address, length]: [number, number]): Result {
  const start = address >>> 0
  const json = new TextDecoder().decode(new Uint8Array(wasm.memory.buffer, start, length))
  wasm.__wbindgen_free(start, length, 1)
  return JSON.parse(json) as Result // Pagefind's own JSON
}
