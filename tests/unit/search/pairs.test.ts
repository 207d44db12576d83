import { expect, test } from 'vitest'
import { toPairFiles } from '../../../src/search/pair-files.ts'
import { openPairs, pairFile, toPairs } from '../../../src/search/pairs.ts'
import type { SearchRecord } from '../../../src/search/records.ts'

const common = new Set(['of', 'the', 'sea', 'writer', 'quay'])

test('a pair is two common words next to one another, each pair once', () => {
  const words = 'of the sea of the wide sea the sea'.split(' ')
  expect(toPairs(words, common)).toEqual(['of the', 'the sea', 'sea of', 'sea the'])
  expect(toPairs(['wide', 'sea'], common)).toEqual([])
})

function record(...texts: string[]): SearchRecord {
  const units = texts.map((text) => ({ kind: 'paragraph' as const, text }))
  return { slug: '', title: '', authors: ['Writer of Quay'], publication: 'The Sea', units }
}

const files = new Map(
  toPairFiles(
    [record('Of the sea.'), record('The sea of', 'the quay'), record('Quay, of the sea')],
    common,
  ).map(({ path, content }) => [`folder/${path}`, String(content)]),
)

function open() {
  const read: string[] = []
  const json = async (path: string) => {
    read.push(path)
    return JSON.parse(files.get(path) ?? '')
  }
  const bytes = () => Promise.reject(new Error('pairs are JSON'))
  return { find: openPairs({ json, bytes }, 'folder', files.size), read }
}

test('in a library where common words are never neighbours no pair is found, and none is looked for', async () => {
  const find = openPairs({ json: fail, bytes: fail }, 'folder', 0)
  expect(await find('of the')).toEqual([])
})
const fail = () => Promise.reject(new Error('nothing is to be read'))

test('a pair is found in the articles that hold it, names among them, and not over the end of a text', async () => {
  const { find } = open()
  expect(await find('of the')).toEqual([0, 2])
  expect(await find('the sea')).toEqual([0, 1, 2])
  expect(await find('the quay')).toEqual([1])
  expect(await find('writer of')).toEqual([0, 1, 2])
  expect(await find('sea the')).toEqual([])
})

test('a file of pairs is read once', async () => {
  const { find, read } = open()
  await Promise.all([find('of the'), find('of the')])
  await find('of the')
  expect(read).toEqual(['folder/pairs/0.json'])
})

test('pairs spread over all the files, the same one each time', () => {
  const counts = new Map<string, number>()
  for (let number = 0; number < 8000; number += 1) {
    const file = pairFile(`word${number} of`, 8)
    expect(pairFile(`word${number} of`, 8)).toBe(file)
    counts.set(file, (counts.get(file) ?? 0) + 1)
  }
  expect([...counts.keys()].sort()).toEqual([...Array(8).keys()].map((n) => `pairs/${n}.json`))
  for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(200)
})
