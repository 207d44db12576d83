import type { Outline } from './outline.ts'
import { signalAt } from './signals.ts'

/** What a line's place in the page tells of it. */
interface Place {
  /** It stands in the model; `FEATURE_WORDS` has a reader's words for it. */
  readonly name: string
  readonly isFlag: boolean
  /** Looks at the page once; what comes of it tells of each line, by its index. */
  readonly of: (page: Outline) => Column
}

type Column = (index: number) => number

const amount = (name: string, of: Place['of']): Place => ({ name, isFlag: false, of })

type Sum = keyof Outline['sums']
const before =
  (sum: Sum, reach: number): Place['of'] =>
  ({ sums: { [sum]: between } }) =>
  (index) =>
    between(index - reach, index)
const behind =
  (sum: Sum, reach: number): Place['of'] =>
  ({ sums: { [sum]: between } }) =>
  (index) =>
    between(index + 1, index + 1 + reach)
const whole = (sum: Sum, page: Outline) => page.sums[sum](0, page.count)
const log =
  (of: Place['of']): Place['of'] =>
  (page) => {
    const column = of(page)
    return (index) => Math.log1p(column(index))
  }
/** The same for every line. */
const ofPage =
  (of: (page: Outline) => number): Place['of'] =>
  (page) => {
    const value = of(page)
    return () => value
  }
const both = (name: string, sum: Sum, reach: number): Place[] => [
  amount(`${name} in ${reach} lines above`, before(sum, reach)),
  amount(`${name} in ${reach} lines below`, behind(sum, reach)),
]
const bothLog = (name: string, sum: Sum, reach: number): Place[] =>
  both(name, sum, reach).map((place) => amount(place.name, log(place.of)))
/** How far the nearest line of a kind is. */
const nearest = (kind: keyof Outline['nearest'], side: 'up' | 'down'): Place['of'] =>
  log((page) => {
    const distances = page.nearest[kind][side]
    return (index) => distances[index] ?? 0
  })

const FAR = 60
const within = (value: number) => Math.max(-1, Math.min(FAR, value))
const WORDS = signalAt('words')

/** What is looked at in a line's place. The model is learnt on these: a change here means learning again. */
export const PLACES: readonly Place[] = [
  amount(
    'lines of the page',
    ofPage((page) => Math.log1p(page.count)),
  ),
  amount(
    'words of the page',
    ofPage((page) => Math.log1p(whole('prose', page))),
  ),
  amount('way down the page', (page) => (index) => index / page.count),
  amount('lines above', () => (index) => Math.log1p(index)),
  amount('lines below', (page) => (index) => Math.log1p(page.count - index)),
  amount('share of the prose above', (page) => {
    const all = whole('prose', page) + 1
    return (index) => page.sums.prose(0, index) / all
  }),
  amount('share of the prose below', (page) => {
    const all = whole('prose', page) + 1
    return (index) => page.sums.prose(index + 1, page.count) / all
  }),
  ...[3, 8, 20].flatMap((reach) => bothLog('prose', 'prose', reach)),
  ...both('short lines', 'short', 5),
  amount('lines since prose', nearest('prose', 'up')),
  amount('lines until prose', nearest('prose', 'down')),
  {
    name: 'inside the longest stretch of prose',
    isFlag: true,
    of:
      ({ stretch }) =>
      (index) =>
        Number(index >= stretch.start && index < stretch.end),
  },
  amount(
    'lines before the longest stretch of prose',
    ({ stretch }) =>
      (index) =>
        within(stretch.start - index),
  ),
  amount(
    'lines behind the longest stretch of prose',
    ({ stretch }) =>
      (index) =>
        within(index - stretch.end + 1),
  ),
  amount(
    'cues of the end above',
    ({ ends }) =>
      (index) =>
        Math.min(12, ends[index]?.count ?? 0),
  ),
  amount(
    'lines since a cue of the end',
    ({ ends }) =>
      (index) =>
        sinceEnd(ends[index]?.last ?? -1, (last) => index - last),
  ),
  amount(
    'words since a cue of the end',
    ({ ends, sums }) =>
      (index) =>
        sinceEnd(ends[index]?.last ?? -1, (last) => sums.words(last, index)),
  ),
  amount('readers above', (page) => (index) => Math.log1p(page.sums.reader(0, index))),
  amount(
    'readers on the page',
    ofPage((page) => Math.log1p(whole('reader', page))),
  ),
  amount('words shared with the longest lines', (page) => (index) => shareOfCore(page, index)),
  amount('length beside the page’s usual paragraph', ({ rows, usual }) => {
    const length = Math.log1p(usual)
    return (index) => (rows[index]?.[WORDS] ?? 0) - length
  }),
  amount('lines since a date', nearest('date', 'up')),
  amount('lines until a date', nearest('date', 'down')),
  ...both('furniture', 'furniture', 6),
  amount('lines since words said twice', nearest('repeat', 'up')),
  amount(
    'longest line of the page',
    ofPage(({ longest }) => Math.log1p(longest)),
  ),
  ...both('names', 'name', 8),
  ...both('days and hours', 'time', 8),
  ...both('lines said twice', 'repeat', 8),
  ...both('list items', 'item', 5),
  ...both('links of comments', 'reply', 8),
  amount(
    'links of comments on the page',
    ofPage((page) => Math.log1p(whole('reply', page))),
  ),
  amount(
    'list items on the page',
    ofPage((page) => whole('item', page) / page.count),
  ),
  amount(
    'lines said twice on the page',
    ofPage((page) => whole('repeat', page) / page.count),
  ),
  amount('the page’s common words', (page) => (index) => shareOfCommon(page, index)),
  ...both('sentences', 'sentence', 6),
  ...both('lines of code', 'code', 5),
  amount(
    'lines of code on the page',
    ofPage((page) => Math.log1p(whole('code', page))),
  ),
]

function sinceEnd(last: number, distance: (last: number) => number): number {
  return last < 0 ? -1 : Math.log1p(distance(last))
}

/** The share of a line's long words that stand in the page's longest lines, itself not counted. */
function shareOfCore({ core, prose, tokens }: Outline, index: number): number {
  const least = (prose[index] ?? 0) > 40 ? 2 : 1
  const { hashes = [], lengths = [] } = tokens[index] ?? {}
  let [long, shared] = [0, 0]
  for (let place = 0; place < hashes.length; place++) {
    if ((lengths[place] ?? 0) < 5) continue
    long++
    if ((core.get(hashes[place] ?? 0) ?? 0) >= least) shared++
  }
  return long === 0 ? -1 : shared / long
}

function shareOfCommon({ common, tokens }: Outline, index: number): number {
  const words = tokens[index]?.hashes ?? []
  let shared = 0
  for (const word of words) if (common.has(word)) shared++
  return shared / Math.max(1, words.length)
}
