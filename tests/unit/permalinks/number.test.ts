import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Article, Block } from '../../../src/article.ts'
import type { Change } from '../../../src/permalinks/changes.ts'
import { type Ledger, writeLedger } from '../../../src/permalinks/ledger.ts'
import { numberArticle, type Same } from '../../../src/permalinks/number.ts'
import { compareNames } from '../../../src/permalinks/number-name.ts'
import { readLedger } from '../../../src/permalinks/read-ledger.ts'
import { toHtml } from '../../../src/render/html.ts'

const point = { line: 1, column: 1, offset: 0 }
const position = { start: point, end: point }

function toBlock(text: string): Block {
  if (text.startsWith('# ')) return { type: 'heading', text: text.slice(2), depth: 2, position }
  if (text === '[picture]') return { type: 'figure', position }
  if (text.startsWith('> ')) return { type: 'quotation', text: text.slice(2), position }
  return { type: 'paragraph', text, position }
}

function toArticle(texts: readonly string[]): Article {
  return {
    slug: 'the-gate',
    title: 'The Gate',
    bylines: [],
    direction: 'ltr',
    body: texts.map(toBlock),
    source: { file: 'seeds/gate.txt', sha256: '0'.repeat(64), bytes: 1 },
    lines: [{ number: 1, text: 'The Gate', label: 'title', rule: 'a test' }],
  }
}

/** Numbers texts one after another with the ledger carried along through its file, as a person's machine does. */
function numberAll(...versions: readonly (readonly string[])[]) {
  let ledger: Ledger | undefined
  let numbered = numberArticle(toArticle(versions[0] ?? []))
  for (const texts of versions) {
    numbered = numberArticle(toArticle(texts), ledger)
    ledger = readLedger('gate.json', writeLedger(numbered.ledger)).ledger
    expect(ledger).toEqual(numbered.ledger)
  }
  return numbered
}

function idsOf({ article }: { article: Article }): (string | undefined)[] {
  return article.body.map(({ id }) => id)
}

const gate = 'The old gate stood open all night, and nobody in the village knew who had left it so.'
const miller =
  'The miller said that he had seen a lantern on the hill. His wife had seen nothing at all.'
const bread =
  'Bread was dear that winter; the baker sold it by the slice to anyone with a copper coin.'
const river =
  'By morning the river had risen to the second step of the church, and still it rained.'
const letter =
  'A letter came on Thursday from the capital. It asked for the names of all grown men.'
const smith = 'The smith had shut his forge before dusk and gone to drink with two strangers.'
const ferry = 'Across the water the ferryman called twice, and then he rowed home without them.'
const texts = [gate, miller, bread, river]

test('a new article is counted from 1, each series apart', () => {
  const { article, ledger } = numberAll([gate, '# The hill', miller, '[picture]', `> ${bread}`])
  expect(idsOf({ article })).toEqual(['p1', 'h1', 'p2', 'f1', 'p3'])
  expect(article).toMatchObject({ stubs: [], aliases: {}, order: ['p1', 'h1', 'p2', 'f1', 'p3'] })
  expect(ledger.address).toBe('the-gate')
})

test('what is inserted says where, and no other number changes', () => {
  expect(idsOf(numberAll(texts, [gate, letter, miller, bread, river]))).toEqual([
    'p1',
    'p1a',
    'p2',
    'p3',
    'p4',
  ])
  expect(idsOf(numberAll(texts, [letter, ...texts]))[0]).toBe('p0a')
  expect(idsOf(numberAll(texts, [...texts, letter]))[4]).toBe('p5')
})

test('an edited paragraph keeps its number: a typo, new first words, a reworded sentence', () => {
  const edited = [
    gate.replace('village', 'vilage'),
    `Some days later, or so they say, ${miller}`,
    'Bread was dear that winter; people queued for hours at the only oven that still burned.',
    river,
  ]
  expect(idsOf(numberAll(texts, edited))).toEqual(['p1', 'p2', 'p3', 'p4'])
})

test('a moved paragraph keeps its number', () => {
  const numbered = numberAll(texts, [river, gate, miller, bread])
  expect(idsOf(numbered)).toEqual(['p4', 'p1', 'p2', 'p3'])
  expect(numbered.changes).toEqual([expect.objectContaining({ kind: 'moved', name: 'p4' })])
})

test('a removed paragraph leaves a stub at its place, and has its number back when it comes back', () => {
  const removed = numberAll(texts, [gate, bread, river])
  expect(idsOf(removed)).toEqual(['p1', 'p3', 'p4'])
  expect(removed.article).toMatchObject({ stubs: ['p2'], order: ['p1', 'p2', 'p3', 'p4'] })
  const first = numberAll(texts, [miller, bread, river])
  expect(first.article).toMatchObject({ stubs: ['p1'], order: ['p1', 'p2', 'p3', 'p4'] })
  const returned = numberAll(texts, [gate, bread, river], texts)
  expect(idsOf(returned)).toEqual(['p1', 'p2', 'p3', 'p4'])
  expect(returned.article.stubs).toEqual([])
})

test('another paragraph at the same place is not the one removed', () => {
  const { article } = numberAll(texts, [gate, letter, bread, river])
  expect(idsOf({ article })).toEqual(['p1', 'p1a', 'p3', 'p4'])
  expect(article).toMatchObject({ stubs: ['p2'], order: ['p1', 'p1a', 'p2', 'p3', 'p4'] })
  const headed = numberAll(texts, [gate, '# The hill', bread, river]).article
  expect(headed).toMatchObject({ stubs: ['p2'], order: ['p1', 'p2', 'h1', 'p3', 'p4'] })
})

test('the first part of a split paragraph keeps the number, however short it is', () => {
  const [first = '', second = ''] = miller.split(/(?<=hill\.) /)
  expect(idsOf(numberAll(texts, [gate, first, second, bread, river]))).toEqual([
    'p1',
    'p2',
    'p2a',
    'p3',
    'p4',
  ])
  const short = numberAll([gate, `Yes. ${river}`, bread], [gate, 'Yes.', river, bread])
  expect(idsOf(short)).toEqual(['p1', 'p2', 'p2a', 'p3'])
})

function changesOf({ changes }: { changes: readonly Change[] }): string[] {
  return changes.map(({ kind, name, into }) => [kind, name, into ?? []].flat().join(' '))
}

test('each later part of a split paragraph is told from what was inserted', () => {
  const whole = [gate, `${miller} ${bread} ${river}`, letter]
  const parts = numberAll(whole, [gate, miller, bread, river, smith, letter])
  expect(idsOf(parts)).toEqual(['p1', 'p2', 'p2a', 'p2b', 'p2c', 'p3'])
  const told = ['edited p2', 'split p2a p2', 'split p2b p2', 'inserted p2c']
  expect(changesOf(parts)).toEqual(told)
  const [first, second, third] = [
    miller.replace('lantern', 'light'),
    bread.replace('sold', 'gave'),
    river.replace('second', 'third'),
  ]
  expect(changesOf(numberAll(whole, [gate, first, second, third, smith, letter]))).toEqual(told)
})

test('what is inserted before and after an edited paragraph is no part of it', () => {
  const edited = miller.replace('a lantern', 'no light')
  expect(changesOf(numberAll(texts, [gate, letter, edited, smith, bread, river]))).toEqual([
    'inserted p1a',
    'edited p2',
    'inserted p2a',
  ])
})

test('the part that a person decided on keeps the number, and the first one is new', () => {
  const { ledger } = numberArticle(toArticle([gate, `${miller} ${bread}`, river]))
  const same = [{ is: 'p2', now: 'p2a' }]
  const decided = numberArticle(toArticle([gate, miller, bread, river]), ledger, same)
  expect(idsOf(decided)).toEqual(['p1', 'p1a', 'p2', 'p3'])
})

test('the earlier number names a merged paragraph, the later leads to where its text begins', () => {
  const merged = numberAll(texts, [gate, `${miller} ${bread}`, river])
  expect(idsOf(merged)).toEqual(['p1', 'p2', 'p4'])
  expect(merged.article).toMatchObject({
    aliases: { p3: 'p2' },
    aliasPlaces: { p3: { text: 0, offset: miller.length + 1 } },
    stubs: [],
  })
})

test('the later one leads to where its text begins, though both were edited as they were merged', () => {
  const edited = miller.replace('a lantern', 'no light').replace('nothing', 'little')
  const placeOf = (first: string, second: string) => {
    const { article } = numberAll(texts, [gate, `${first} ${second}`, river])
    expect(article.aliases).toEqual({ p3: 'p2' })
    return article.aliasPlaces
  }
  for (const second of [
    bread.replace('sold', 'gave'),
    bread.replace('Bread was', 'All food was'),
    bread.replace('copper coin', 'shilling'),
  ])
    expect(placeOf(edited, second)).toEqual({ p3: { text: 0, offset: edited.length + 1 } })
})

test('a line without a stop leads to where it begins, too', () => {
  const sign = 'Words that somebody had written on the wall of the mill'
  const rest =
    'and under them, in another hand, an answer of which no more could be read than that the water would come by the door and not by the roof, as all of them had believed since the spring'
  expect(
    numberAll([gate, sign, rest, river], [gate, `${sign} ${rest}`, river]).article,
  ).toMatchObject({
    aliases: { p3: 'p2' },
    aliasPlaces: { p3: { text: 0, offset: sign.length + 1 } },
  })
})

test('where what was merged stands before the one that keeps the number, it leads there', () => {
  const edited = [bread.replace('sold', 'gave'), miller.replace('a lantern', 'no light')]
  for (const joined of [[bread, miller], edited])
    expect(numberAll(texts, [gate, joined.join(' '), river]).article).toMatchObject({
      aliases: { p3: 'p2' },
      aliasPlaces: { p3: { text: 0, offset: 0 } },
    })
})

test('a short paragraph leads to where it was taken up, not to the same word elsewhere', () => {
  const said = 'He had said yes to all that they asked, and yes to what they did not.'
  const before = [said, 'Yes.', miller, river]
  const placeOf = (after: readonly string[], name: string) => {
    const { aliases, aliasPlaces } = numberAll(before, after).article
    return [aliases?.[name], aliasPlaces?.[name]?.offset]
  }
  expect(placeOf([`${said} Yes.`, miller, river], 'p2')).toEqual(['p1', said.length + 1])
  const edited = said.replace('asked', 'wanted')
  expect(placeOf([`${edited} Yes.`, miller, river], 'p2')).toEqual(['p1', edited.length + 1])
  expect(placeOf([said, `Yes. ${miller}`, river], 'p3')).toEqual(['p2', 'Yes. '.length])
  const all = [`${said} Yes. ${miller}`, river]
  expect(placeOf(all, 'p2')).toEqual(['p1', said.length + 1])
  expect(placeOf(all, 'p3')).toEqual(['p1', `${said} Yes. `.length])
})

test('a paragraph that stands whole in a new one far off leads there', () => {
  const quoting = `${letter} As they said: ${miller} ${ferry}`
  expect(numberAll(texts, [gate, bread, river, smith, quoting]).article).toMatchObject({
    stubs: [],
    aliases: { p2: 'p6' },
    aliasPlaces: { p2: { text: 0, offset: quoting.indexOf(miller) } },
  })
})

test('a removed paragraph is gone though its neighbour has the same words, and had them before', () => {
  const again = 'The old gate stood open all night, and nobody in the village knew.'
  for (const first of [gate, `${gate} So it was.`, gate.replace('so', 'open')]) {
    const { article } = numberAll([gate, again, miller], [first, miller])
    expect(article).toMatchObject({ stubs: ['p2'], aliases: {} })
  }
})

test('nor was a removed one taken up where a neighbour grew by other words of which some are like it', () => {
  for (const grown of [
    `${gate} They said yes to it and went.`,
    `${gate} To which they only said yes.`,
    gate.replace('nobody', 'yes, nobody'),
  ]) {
    const { article } = numberAll([gate, 'Yes.', miller], [grown, miller])
    expect(article).toMatchObject({ stubs: ['p2'], aliases: {} })
  }
  const like = miller.replace('a lantern', 'no light').replace('nothing', 'little')
  const removed = [gate, bread, river]
  const { article } = numberAll(texts, removed, [gate, `${bread} ${like}`, river])
  expect(article).toMatchObject({ stubs: ['p2'], aliases: {} })
})

test('what was merged stays with its paragraph when its words are written anew, and goes on with it', () => {
  const merged = [gate, `${miller} ${bread}`, river]
  const anew = numberAll(texts, merged, [gate, `${miller} ${letter}`, river])
  expect(anew.article.aliases).toEqual({ p3: 'p2' })
  const on = numberAll(texts, merged, [`${gate} ${miller} ${bread}`, river])
  expect(on.article.aliases).toEqual({ p2: 'p1', p3: 'p1' })
  const both = numberAll(
    texts,
    merged,
    [gate, `${miller} ${letter}`, river],
    [`${gate} ${miller} ${letter}`, river],
  )
  expect(both.article.aliases).toEqual({ p2: 'p1', p3: 'p1' })
})

test('a removed paragraph that comes back inside another leads there, and takes no number from it', () => {
  const { article } = numberAll(texts, [miller, bread, river], [`${gate} ${miller}`, bread, river])
  expect(idsOf({ article })).toEqual(['p2', 'p3', 'p4'])
  expect(article).toMatchObject({
    aliases: { p1: 'p2' },
    aliasPlaces: { p1: { text: 0, offset: 0 } },
    stubs: [],
  })
})

test('what was merged leaves its paragraph when its text is moved on into another', () => {
  const moved = [gate, miller, `${river} ${bread}`]
  const { article } = numberAll(texts, [gate, `${miller} ${bread}`, river], moved)
  expect(article).toMatchObject({
    aliases: { p3: 'p4' },
    aliasPlaces: { p3: { text: 0, offset: river.length + 1 } },
  })
})

test('a merged paragraph that is split again has its number back', () => {
  expect(idsOf(numberAll(texts, [gate, `${miller} ${bread}`, river], texts))).toEqual([
    'p1',
    'p2',
    'p3',
    'p4',
  ])
})

test('a merged paragraph is one again only where that begins with it', () => {
  const [first = '', second = ''] = bread.split(/(?<=;) /)
  const merged = `${miller} ${bread}`
  const { article } = numberAll(
    texts,
    [gate, merged, river],
    [gate, `${miller} ${first}`, second, river],
  )
  expect(idsOf({ article })).toEqual(['p1', 'p2', 'p2a', 'p4'])
  expect(article).toMatchObject({
    aliases: { p3: 'p2' },
    aliasPlaces: { p3: { text: 0, offset: miller.length + 1 } },
  })
})

test('what was merged into a paragraph is removed with it', () => {
  const { article } = numberAll(texts, [gate, `${miller} ${bread}`, river], [gate, river])
  expect(article).toMatchObject({ stubs: ['p2', 'p3'], aliases: {} })
})

test('a block keeps its number when a better parser reads it as another kind', () => {
  const before = [gate, 'The hill', miller]
  expect(idsOf(numberAll(before, [`> ${gate}`, '# The hill', miller]))).toEqual(['p1', 'p2', 'p3'])
})

test('short paragraphs said again and again are told apart by their neighbours', () => {
  const before = [gate, 'Yes.', miller, 'Yes.', bread, 'Yes.', river]
  expect(idsOf(numberAll(before, [gate, miller, 'Yes.', bread, 'Yes.', river]))).toEqual([
    'p1',
    'p3',
    'p4',
    'p5',
    'p6',
    'p7',
  ])
})

test('a mistyped word is the same paragraph at its place, another word is not', () => {
  const before = [gate, 'Nonsense!', miller]
  expect(idsOf(numberAll(before, [gate, 'Nonsesne!', miller]))).toEqual(['p1', 'p2', 'p3'])
  expect(numberAll(before, [gate, 'Certainly.', miller]).article.stubs).toEqual(['p2'])
})

test('a paragraph in place of another of the same making is not that one', () => {
  const monday =
    'On Monday the council met at ten in the old school to speak of the road, and it closed at noon.'
  const friday =
    'On Friday the parish gathered at seven in the old church to hear of the bells, and it parted late.'
  const { article } = numberAll([gate, monday, river], [gate, friday, river])
  expect(idsOf({ article })).toEqual(['p1', 'p1a', 'p3'])
  expect(article.stubs).toEqual(['p2'])
})

test('one that has a quarter of its words left is the same only where nothing came or went', () => {
  const anew =
    'Bread was dear that winter; whole families queued for hours at the one oven that was still alight on the far bank.'
  expect(idsOf(numberAll(texts, [gate, miller, anew, river]))).toEqual(['p1', 'p2', 'p3', 'p4'])
  const more = [gate, miller, smith, bread, river]
  const edited = smith.replace('forge', 'shop')
  expect(idsOf(numberAll(more, [gate, miller, edited, anew, river]))[3]).toBe('p4')
  expect(idsOf(numberAll(more, [gate, miller, bread, river], [gate, miller, anew, river]))[2]).toBe(
    'p4',
  )
  for (const [before, after] of [
    [texts, [gate, miller, letter, anew, river]],
    [texts, [gate, miller, anew, letter, river]],
    [more, [gate, miller, anew, river]],
    [more, [gate, miller, anew, edited, river]],
  ] as const) {
    const { article } = numberAll(before, after)
    const number = `p${before.indexOf(bread) + 1}`
    expect(article.stubs).toContain(number)
  }
})

test('one that has a third of them left is not found again after it was removed, nor far off', () => {
  const anew =
    'Bread was dear that winter; people queued for hours at the only oven that still burned.'
  const back = numberAll(texts, [gate, miller, river], [gate, miller, anew, river])
  expect(idsOf(back)).toEqual(['p1', 'p2', 'p2a', 'p4'])
  expect(back.article.stubs).toEqual(['p3'])
  const long = [...texts, letter, smith]
  const far = numberAll(long, [anew, gate, miller, river, letter, smith])
  expect(idsOf(far)).toEqual(['p0a', 'p1', 'p2', 'p4', 'p5', 'p6'])
  const moved = numberAll(long, [bread.replace('sold', 'gave'), gate, miller, river, letter, smith])
  expect(idsOf(moved)).toEqual(['p3', 'p1', 'p2', 'p4', 'p5', 'p6'])
})

test('short paragraphs take their numbers along, and of those said twice the nearer one stays', () => {
  const exchanged = numberAll(
    [gate, 'Nonsense!', 'Certainly.', river],
    [gate, 'Certainly.', 'Nonsense!', river],
  )
  expect(idsOf(exchanged)).toEqual(['p1', 'p3', 'p2', 'p4'])
  const twice = [gate, 'No.', 'Yes.', 'So.', 'Yes.', river]
  expect(idsOf(numberAll(twice, [gate, 'So.', 'Yes.', river]))).toEqual(['p1', 'p4', 'p5', 'p6'])
  const between = [gate, miller, 'Yes.', bread, 'Yes.', smith, river]
  const [one, two, three] = [
    miller.replace('lantern', 'light'),
    bread.replace('sold', 'gave'),
    smith.replace('forge', 'shop'),
  ]
  const refrain = [gate, ferry, miller, ferry, river]
  expect(idsOf(numberAll(refrain, [gate, one, ferry, river]))).toEqual(['p1', 'p3', 'p4', 'p5'])
  expect(numberAll(between, [gate, one, 'Yes.', two, three, river]).article.stubs).toEqual(['p5'])
  expect(numberAll(between, [gate, one, two, 'Yes.', three, river]).article.stubs).toEqual(['p3'])
  const said = [gate, miller, 'Nobody answered.', bread, river]
  const again = [gate, 'Nobody answered.', one, 'Nobody answered.', two, river]
  expect(idsOf(numberAll(said, again))).toEqual(['p1', 'p1a', 'p2', 'p3', 'p4', 'p5'])
})

test('the same words said hundreds of times keep their numbers between edited paragraphs', () => {
  const said = (times: number, before: string, after: string) => [
    ...[gate, before],
    ...Array<string>(times).fill('Yes.'),
    ...[after, river],
  ]
  const [before, after] = [miller.replace('lantern', 'light'), bread.replace('sold', 'gave')]
  const all = said(260, miller, bread)
  const ids = all.map((_, index) => `p${index + 1}`)
  expect(idsOf(numberAll(all, said(260, before, after)))).toEqual(ids)
  const { article } = numberAll(all, said(251, before, after))
  expect([...idsOf({ article }), ...(article.stubs ?? [])].toSorted()).toEqual(ids.toSorted())
})

test('a person decides that two numbers are one paragraph, before or after the other was given', () => {
  const same: Same[] = [{ is: 'p2', now: 'p1a' }]
  const changed = toArticle([gate, letter, bread, river])
  const first = numberArticle(toArticle(texts)).ledger
  expect(idsOf(numberArticle(changed, first, same))).toEqual(['p1', 'p2', 'p3', 'p4'])
  const given = numberArticle(changed, first).ledger
  const decided = numberArticle(changed, given, same)
  expect(idsOf(decided)).toEqual(['p1', 'p2', 'p3', 'p4'])
  expect(decided.article).toMatchObject({
    aliases: { p1a: 'p2' },
    aliasPlaces: { p1a: { text: 0, offset: 0 } },
    stubs: [],
  })
  expect(numberArticle(changed, decided.ledger).ledger).toEqual(decided.ledger)
})

test('a decision about a number that is not there is told', () => {
  const ledger = numberArticle(toArticle(texts)).ledger
  const same = [
    { is: 'p9', now: 'p1' },
    { is: 'p1', now: 'p9' },
  ]
  expect(numberArticle(toArticle(texts), ledger, same).unknown).toEqual(same)
})

test('a paragraph or a number that is decided about already is refused, and no number is lost', () => {
  const ledger = numberArticle(toArticle(texts)).ledger
  const changed = toArticle([gate, letter, river])
  const first = { is: 'p2', now: 'p1a' }
  const second = { is: 'p3', now: 'p1a' }
  const decided = numberArticle(changed, ledger, [first, second])
  expect(decided.contradicted).toEqual([{ same: second, before: first }])
  expect(idsOf(decided)).toEqual(['p1', 'p2', 'p4'])
  expect(decided.article.stubs).toEqual(['p3'])
  expect(numberArticle(changed, ledger, [first, { ...first }])).toEqual(
    numberArticle(changed, ledger, [first]),
  )
  const again = { is: 'p2', now: 'p4' }
  expect(numberArticle(changed, ledger, [first, again]).contradicted).toEqual([
    { same: again, before: first },
  ])
})

const shares = [
  'A股市场今天大涨五点以后又回落到了昨天的位置。',
  '2023年的行情与过去三年都有很大的不同之处。',
  'B股全天表现平平只有少数个股跟随大盘上涨。',
]

test('Chinese behind letters and figures is known again after an edit', () => {
  const [first = '', second = '', third = ''] = shares
  const edited = [second.replace('很大', '极大'), third, first.replace('大涨', '上涨'), gate]
  expect(idsOf(numberAll(shares, edited))).toEqual(['p2', 'p3', 'p1', 'p4'])
})

test('a ledger of the first version is read, matched and written as it was', () => {
  const text = readFileSync(join(import.meta.dirname, 'first-version.json'), 'utf8')
  const { ledger } = readLedger('first-version.json', text)
  expect(ledger?.version).toBe(1)
  const again = numberArticle(toArticle(shares), ledger)
  expect([again.changes, writeLedger(again.ledger)]).toEqual([[], text])
  const [first = '', ...others] = shares
  const edited = numberArticle(toArticle([...others, first, gate]), ledger)
  expect(idsOf(edited)).toEqual(['p2', 'p3', 'p1', 'p4'])
  expect(edited.ledger.version).toBe(1)
})

test('what became of each number is told once, with its opening words', () => {
  const merged = [gate, `${miller} ${bread}`, river]
  expect(changesOf(numberAll(texts, merged))).toEqual(['edited p2', 'merged p3 p2'])
  expect(changesOf(numberAll(texts, merged, merged))).toEqual([])
  expect(changesOf(numberAll(texts, merged, [`${gate} ${miller} ${bread}`, river]))).toEqual([
    'edited p1',
    'merged p2 p1',
    'merged p3 p1',
  ])
  const removed = [gate, bread, river]
  expect(changesOf(numberAll(texts, removed))).toEqual(['removed p2'])
  expect(changesOf(numberAll(texts, removed, [...removed, letter]))).toEqual(['inserted p5'])
  expect(changesOf(numberAll(texts, removed, texts))).toEqual(['returned p2'])
  const added = [letter, 'So it\n was. ', 'x'.repeat(70)]
  expect(numberAll(texts, [...texts, ...added]).changes.map(({ text }) => text)).toEqual([
    'A letter came on Thursday from the capital. It asked for…',
    'So it was.',
    `${'x'.repeat(30)}…`,
  ])
})

test('the address stays when the title changes', () => {
  const ledger = numberArticle(toArticle(texts)).ledger
  const renamed = { ...toArticle(texts), slug: 'another-title' }
  expect(numberArticle(renamed, ledger).article.slug).toBe('the-gate')
})

const word = fc.constantFrom(...(`${gate} ${river} ${letter}`.toLowerCase().match(/\w+/g) ?? []))
const paragraph = fc.oneof(
  fc.array(word, { minLength: 1, maxLength: 25 }).map((words) => `${words.join(' ')}.`),
  fc.constantFrom('Yes.', '* * *', '# The hill', '[picture]', bread, miller),
)
const versions = fc.array(fc.array(paragraph, { minLength: 1, maxLength: 8 }), {
  minLength: 2,
  maxLength: 5,
})

test('whatever becomes of an article, no number is lost, and each leads to one place or a stub', () => {
  fc.assert(
    fc.property(versions, (all) => {
      const given = new Set<string>()
      for (let count = 1; count <= all.length; count++) {
        const { article } = numberAll(...all.slice(0, count))
        const ids = article.body.map(({ id = '' }) => id)
        const { stubs = [], aliases = {} } = article
        expect(new Set([...ids, ...stubs, ...Object.keys(aliases)]).size).toBe(
          ids.length + stubs.length + Object.keys(aliases).length,
        )
        expect(Object.values(aliases).every((id) => ids.includes(id))).toBe(true)
        for (const name of given)
          expect([...ids, ...stubs, ...Object.keys(aliases)]).toContain(name)
        for (const id of ids) given.add(id)
        expect(article.order).toHaveLength(ids.length + stubs.length)
      }
    }),
  )
})

const pool = [gate, letter, miller, smith, bread, ferry, river]

/** Of each paragraph the version that it comes with and the one that it goes with. */
const stays = fc.array(fc.tuple(fc.nat(4), fc.integer({ min: 1, max: 5 })), {
  minLength: pool.length,
  maxLength: pool.length,
})

test('where nothing is moved, all numbers stand in their order, those of what is gone among them', () => {
  fc.assert(
    fc.property(stays, (all) => {
      const isIn = (version: number) => (_: string, index: number) => {
        const [comes, goes] = all[index] ?? [0, 0]
        return comes <= version && version < goes
      }
      const { order = [] } = numberAll(
        ...[0, 1, 2, 3, 4].map((at) => pool.filter(isIn(at))),
      ).article
      expect(order).toEqual(order.toSorted(compareNames))
    }),
  )
})

const name = fc.constantFrom('p1', 'p1a', 'p2', 'p2a', 'p3', 'p4', 'h1', 'f1')
const decisions = fc.array(fc.record({ is: name, now: name }), { maxLength: 4 })

test('whatever people decide, the ledger can be read again and no number is lost', () => {
  fc.assert(
    fc.property(versions, decisions, (all, same) => {
      const { ledger } = numberAll(...all.slice(0, -1))
      const decided = numberArticle(toArticle(all.at(-1) ?? []), ledger, same).ledger
      expect(readLedger('gate.json', writeLedger(decided)).problems).toEqual([])
      const names = decided.entries.map((entry) => entry.name)
      for (const entry of ledger.entries) expect(names).toContain(entry.name)
    }),
  )
})

test('the same article and ledger give the same numbers, and numbering again changes nothing', () => {
  fc.assert(
    fc.property(versions, (all) => {
      const once = numberAll(...all)
      expect(numberAll(...all)).toEqual(once)
      const again = numberArticle(toArticle(all.at(-1) ?? []), once.ledger)
      expect(again.ledger).toEqual(once.ledger)
      expect(again.changes).toEqual([])
    }),
  )
})

const sentences = texts.flatMap((text) => text.split(/(?<=[.;]) /))

/** The blocks that a reading can make of neighbouring lines, one text of the block for each line where it has so many. */
const readings: readonly ((lines: readonly [string, ...string[]]) => Block)[] = [
  (lines) => ({ type: 'paragraph', text: lines.join(' '), position }),
  (lines) => ({ type: 'heading', text: lines.join(' '), depth: 2, position }),
  (lines) => ({ type: 'list', ordered: false, items: toItems(lines), position }),
  (lines) => ({ type: 'code', items: toItems(lines), position }),
  ([text, ...more]) => ({
    type: 'quotation',
    text,
    ...(more.length > 0 && { attribution: more.join(' ') }),
    position,
  }),
  ([caption, ...more]) => ({
    type: 'figure',
    caption,
    ...(more.length > 0 && { credit: more.join(' ') }),
    position,
  }),
  (lines) => ({ type: 'figure', credit: lines.join(' '), position }),
]

function toItems(lines: readonly string[]) {
  return lines.map((text) => ({ text, position }))
}

/** A reading of all the sentences: so many of them, and what is made of these, again and again. */
const reading = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 3 }), fc.constantFrom(...readings)), {
    minLength: sentences.length,
    maxLength: sentences.length,
  })
  .map((groups) => {
    const left = [...sentences]
    return groups.flatMap(([count, toBlock]) => {
      const [first, ...more] = left.splice(0, count)
      return first === undefined ? [] : [toBlock([first, ...more])]
    })
  })

test('whatever a reading makes of the lines, every number ever given has its place on the page', () => {
  fc.assert(
    fc.property(fc.array(reading, { minLength: 2, maxLength: 4 }), (bodies) => {
      const given = new Set<string>()
      let ledger: Ledger | undefined
      for (const body of bodies) {
        const numbered = numberArticle({ ...toArticle([gate]), body }, ledger)
        ledger = numbered.ledger
        for (const { name } of ledger.entries) given.add(name)
        const html = toHtml(numbered.article)
        const ids = Array.from(html.matchAll(/ id="([phf]\d+[a-z]*)"/g), ([, id]) => id)
        expect(ids.toSorted()).toEqual([...given].sort())
      }
    }),
  )
})

test('a line that is read as a quotation’s author or a picture’s maker keeps its link', () => {
  const author = 'So said the old miller of the upper valley to whoever would hear it.'
  const { ledger } = numberArticle(toArticle([gate, `> ${bread}`, author, river]))
  for (const joined of [
    { type: 'quotation', text: bread, attribution: author, position } as const,
    { type: 'figure', caption: bread, credit: author, position } as const,
  ]) {
    const body = [toBlock(gate), joined, toBlock(river)]
    const { article } = numberArticle({ ...toArticle([gate]), body }, ledger)
    expect(article).toMatchObject({
      aliases: { p3: 'p2' },
      aliasPlaces: { p3: { text: 1, offset: 0 } },
    })
    expect(toHtml(article)).toMatch(/id="p3"[^>]*><\/span>So said/)
  }
})
