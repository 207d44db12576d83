import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { foldFurniture, type Lexicon } from '../../src/capture/body/signal-rows.ts'
import { toTokens } from '../../src/capture/lines/tokens.ts'
import { hashOf } from '../../src/hash.ts'
import type { Page } from './align.ts'

/**
 * On how many sites each line of furniture stands, as a logarithm, by the line's hash: from the table `sites⇥line` beside the
 * first folder of pages.
 */
export function readFurniture([folder = '']: readonly string[]): Map<number, number> {
  const path = join(folder, '..', 'boilerplate-lines.tsv')
  const rows = readFileSync(path, 'utf8')
    .split('\n')
    .map((row) => row.split('\t'))
  return new Map(
    rows.flatMap(([sites, line]) =>
      line ? [[hashOf(foldFurniture(line)), Math.log1p(Number(sites))] as const] : [],
    ),
  )
}

/**
 * The weights of words: the logarithm of how much likelier a word is in an article's lines than beside them, counted by
 * hosts, so that no site's own words weigh much.
 */
export function learnWords(pages: readonly Page[], leastHosts = 4): Map<number, number> {
  const hosts = countHosts(pages)
  const weights = new Map<number, number>()
  for (const [word, { inside, outside }] of hosts) {
    const weight = Math.log((inside.size + 2) / (outside.size + 2))
    const isKnown = new Set([...inside, ...outside]).size >= leastHosts
    if (isKnown && Math.abs(weight) > 0.3) weights.set(word >>> 0, Number(weight.toFixed(2)))
  }
  return weights
}

interface Hosts {
  readonly inside: Set<string>
  readonly outside: Set<string>
}

/** By the hash of each word, the hosts on whose pages it stands in an article's lines, and beside them. */
function countHosts(pages: readonly Page[]): Map<number, Hosts> {
  const hosts = new Map<number, Hosts>()
  for (const page of pages)
    for (const [index, block] of page.blocks.entries())
      for (const word of toTokens(block.text).hashes) {
        const entry = hosts.get(word) ?? { inside: new Set(), outside: new Set() }
        hosts.set(word, entry)
        entry[page.inside[index] ? 'inside' : 'outside'].add(page.host)
      }
  return hosts
}

export function toLexicon(
  words: ReadonlyMap<number, number>,
  furniture: ReadonlyMap<number, number>,
): Lexicon {
  return {
    weightOf: (word) => words.get(word >>> 0) ?? 0,
    sitesOf: (line) => furniture.get(hashOf(line)) ?? 0,
  }
}
