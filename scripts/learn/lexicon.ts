import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { foldFurniture, type Lexicon } from '../../src/capture/body/signal-rows.ts'
import { toCounts } from '../../src/capture/lines/counts.ts'
import { forEachNGram } from '../../src/capture/lines/n-grams.ts'
import { LONGEST, toTokens } from '../../src/capture/lines/tokens.ts'
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
export function learnWords(pages: readonly KnownPage[], leastHosts = 4): Map<number, number> {
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
function countHosts(pages: readonly KnownPage[]): Map<number, Hosts> {
  const hosts = new Map<number, Hosts>()
  for (const { blocks, inside, known, host } of pages)
    for (const [index, { text }] of blocks.entries()) {
      if (known?.[index] === false) continue
      for (const word of toTokens(text.slice(0, LONGEST)).hashes) {
        const entry = hosts.get(word) ?? { inside: new Set(), outside: new Set() }
        hosts.set(word, entry)
        entry[inside[index] ? 'inside' : 'outside'].add(host)
      }
    }
  return hosts
}

/** The hosts on whose pages words that follow one another stand in an article's lines, and beside them. */
export interface Phrase {
  readonly inside: readonly string[]
  readonly outside: readonly string[]
}

/** A phrase is looked at where it stands on so many hosts, */
const PHRASE_HOSTS = 6
/** and its weight is this far from 0. */
const PHRASE_WEIGHT = 0.7

/** A page, and of which of its blocks anything is known: of all where it doesn't say. */
type KnownPage = Page & { readonly known?: readonly boolean[] }

/** By their hash, all phrases that stand on hosts enough. */
export function countPhrases(pages: readonly KnownPage[]): Map<number, Phrase> {
  const hosts = [...Map.groupBy(pages, ({ host }) => host)].map(([host, own]) => ({
    host,
    inside: gramsOf(own, true),
    outside: gramsOf(own, false),
  }))
  const counts = toCounts(
    hosts.flatMap(({ inside, outside }) => [...new Set([...inside, ...outside])]),
  )
  const phrases = new Map<number, { inside: string[]; outside: string[] }>()
  for (const [gram, count] of counts)
    if (count >= PHRASE_HOSTS) phrases.set(gram, { inside: [], outside: [] })
  for (const { host, inside, outside } of hosts) {
    for (const gram of inside) phrases.get(gram)?.inside.push(host)
    for (const gram of outside) phrases.get(gram)?.outside.push(host)
  }
  return phrases
}

/** What follows one another in the lines of some pages that are in the article, or in those that aren't. */
function gramsOf(pages: readonly KnownPage[], isInside: boolean): Set<number> {
  const grams = new Set<number>()
  for (const { blocks, inside, known } of pages)
    for (const [index, { text }] of blocks.entries())
      if (inside[index] === isInside && known?.[index] !== false)
        forEachNGram(toTokens(text.slice(0, LONGEST)).hashes, (gram) => grams.add(gram))
  return grams
}

/** The weights of the phrases that stand beside articles, as some of the hosts tell. */
export function weighPhrases(
  phrases: ReadonlyMap<number, Phrase>,
  pages: readonly Page[],
): Map<number, number> {
  const hosts = new Set(pages.map(({ host }) => host))
  const weights = new Map<number, number>()
  for (const [gram, phrase] of phrases) {
    const inside = phrase.inside.filter((host) => hosts.has(host))
    const outside = phrase.outside.filter((host) => hosts.has(host))
    const weight = Math.log((inside.length + 1) / (outside.length + 1))
    const isKnown = new Set([...inside, ...outside]).size >= PHRASE_HOSTS
    if (isKnown && weight < -PHRASE_WEIGHT) weights.set(gram, Number(weight.toFixed(1)))
  }
  return weights
}

export function toLexicon(
  words: ReadonlyMap<number, number>,
  phrases: ReadonlyMap<number, number>,
  furniture: ReadonlyMap<number, number>,
): Lexicon {
  return {
    weightOf: (word) => words.get(word >>> 0) ?? 0,
    phraseWeightOf: (gram) => phrases.get(gram) ?? 0,
    sitesOf: (line) => furniture.get(hashOf(line)) ?? 0,
  }
}
