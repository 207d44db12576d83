import { globSync, readFileSync } from 'node:fs'
import { assert, constantFrom, property, stringMatching, tuple } from 'fast-check'
import { expect, test } from 'vitest'
import { CUES } from '../../../../src/capture/body/cues.ts'
import * as linePatterns from '../../../../src/capture/lines/line-patterns.ts'
import { isLeft, toSieve } from '../../../../src/capture/lines/sieve.ts'
import { LINE_RULES } from '../../../../src/capture/naming/rules.ts'

const left = (patterns: readonly RegExp[], text: string) => {
  const sieved = toSieve(patterns)(text)
  return patterns.filter((_, place) => isLeft(sieved, place))
}

test('patterns are left of which a text has a needle', () => {
  const [ferry, pier, any] = [/\bferr(?:y|ies)\b/i, /^pier\b/i, /\d/]
  expect(left([ferry, pier, any], 'Two FERRIES, no quay')).toEqual([ferry, any])
  expect(left([ferry, pier, any], 'pier')).toEqual([pier, any])
  expect(left([ferry, pier, any], 'a wherry, a rapier, the pier')).toEqual([any])
})

test('needles within needles are all found', () => {
  const patterns = [/shelter/, /she\b/, /elter/, /\bs/]
  expect(left(patterns, 'shelter')).toEqual([patterns[0], patterns[2], patterns[3]])
})

const tables: Record<string, RegExp[]> = {
  cues: CUES.map(({ pattern }) => pattern),
  rules: LINE_RULES.map(({ pattern }) => pattern),
  'single lines': Object.values(linePatterns).filter(({ global }) => !global),
}

for (const [name, patterns] of Object.entries(tables)) {
  test(`no pattern of the ${name} matches a line of a capture when it is sieved out`, () => {
    const sieve = toSieve(patterns)
    const lines = globSync('tests/captures/**/*.{txt,md}').flatMap((path) =>
      readFileSync(path, 'utf8').split('\n'),
    )
    const lost = lines.flatMap((line) =>
      patterns.filter((pattern, place) => !isLeft(sieve(line), place) && pattern.test(line)),
    )
    expect(lines.length).toBeGreaterThan(100)
    expect(lost).toEqual([])
  })

  test(`no text made to match one of the ${name} is sieved out`, () => {
    const sieve = toSieve(patterns)
    for (const [place, pattern] of patterns.entries())
      assert(
        property(matching(pattern), (text) => !pattern.test(text) || isLeft(sieve(text), place)),
        { seed: 7, numRuns: 60 },
      )
  })
}

/** Texts that a pattern mostly matches: made from all of it but the boundaries of its words. */
function matching({ source, flags }: RegExp) {
  const made = stringMatching(new RegExp(source.replaceAll('\\b', ''), flags.replace('i', '')))
  return tuple(constantFrom('', ' ', '.'), made, constantFrom('', ' ', '.')).map((parts) =>
    parts.join(''),
  )
}

test('more patterns than bits are refused', () => {
  expect(() => toSieve(Array.from({ length: 33 }, () => /a/))).toThrow(RangeError)
})
