import { LIBRARY_FILE, LibraryError, type LibraryReader, PAGEFIND_SIGNATURE } from './library.ts'

/** Reads the library over HTTP, from an address that ends in a slash. */
export function createFetchReader(folder: string): LibraryReader {
  return {
    async json(path) {
      const response = await get(folder, path)
      return response.json().catch(() => fail('damaged', path))
    },
    async bytes(path) {
      const response = await get(folder, path)
      const bytes = await gunzip(response).catch(() => fail('damaged', path))
      const signature = new TextDecoder().decode(bytes.subarray(0, PAGEFIND_SIGNATURE.length))
      return signature === PAGEFIND_SIGNATURE
        ? bytes.subarray(PAGEFIND_SIGNATURE.length)
        : fail('damaged', path)
    },
  }
}

async function get(folder: string, path: string): Promise<Response> {
  // The first file's name stays when the library changes, the others' folder is named for what it holds.
  const cache = path === LIBRARY_FILE ? 'no-cache' : 'default'
  const response = await fetch(folder + path, { cache }).catch(() => fail('offline', path))
  return response.ok ? response : fail('missing', path)
}

/** Some servers send a .gz file with the header that makes the browser decompress it. */
async function gunzip(response: Response): Promise<Uint8Array> {
  const bytes = new Uint8Array(await response.arrayBuffer())
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

function fail(trouble: LibraryError['trouble'], path: string): never {
  throw new LibraryError(trouble, path)
}
