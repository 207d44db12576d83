import { type Document, type Paragraph, toDocument, toSentences } from './document.ts'
import type { Random } from './random.ts'

/** Where edits take new text from. */
export interface Source {
  readonly paragraphs: readonly string[]
  readonly words: readonly string[]
}

/** Changes a document at random; gives it back as it is where the edit can't be done. */
export type Edit = (document: Document, random: Random, source: Source) => Document

/** The edits of the benchmark, one at a time. */
export const EDITS: Readonly<Record<string, Edit>> = {
  typo: (document, random) =>
    editOne(document, random, (paragraph) =>
      editWord(paragraph, random, (word) => mistype(word, random)),
    ),
  'reworded sentence': (document, random, source) =>
    editOne(document, random, (paragraph) =>
      editSentence(paragraph, random, (sentence) => reword(sentence, 0.5, random, source)),
    ),
  'new first words': (document, random, source) =>
    editOne(document, random, ({ sentences: [first = '', ...rest], ...paragraph }) => {
      const gone = random.below(4)
      const opening = Array.from({ length: 2 + random.below(4) }, () => random.pick(source.words))
      const kept = first.split(' ').slice(Math.min(gone, Math.floor(first.split(' ').length / 3)))
      return { ...paragraph, sentences: [[...opening, ...kept].join(' '), ...rest] }
    }),
  insert: (document, random, source) => {
    const place = random.below(document.paragraphs.length + 1)
    return insertAt(document, place, random.pick(source.paragraphs))
  },
  remove: (document, random) => removeAt(document, random.below(document.paragraphs.length)),
  replace: (document, random, source) => {
    const place = random.below(document.paragraphs.length)
    return insertAt(removeAt(document, place), place, random.pick(source.paragraphs))
  },
  move: (document, random) => {
    const from = random.below(document.paragraphs.length)
    const rest = document.paragraphs.toSpliced(from, 1)
    const moved = document.paragraphs.slice(from, from + 1)
    return { ...document, paragraphs: rest.toSpliced(random.below(rest.length + 1), 0, ...moved) }
  },
  split: (document, random) => {
    const places = document.paragraphs.flatMap(({ sentences }, place) =>
      sentences.length > 1 ? [place] : [],
    )
    return places.length > 0 ? splitAt(document, random.pick(places), random) : document
  },
  merge: (document, random) =>
    document.paragraphs.length > 1
      ? mergeAt(document, random.below(document.paragraphs.length - 1))
      : document,
  return: (document, random) =>
    document.removed.length > 0
      ? bringBack(document, random.below(document.removed.length))
      : document,
  'whole-article light edit': (document, random, source) => ({
    ...document,
    paragraphs: document.paragraphs.map((paragraph) => lightEdit(paragraph, random, source)),
  }),
}

function editOne(
  document: Document,
  random: Random,
  edit: (paragraph: Paragraph) => Paragraph,
): Document {
  const place = random.below(document.paragraphs.length)
  const paragraphs = document.paragraphs.map((paragraph, index) =>
    index === place ? edit(paragraph) : paragraph,
  )
  return { ...document, paragraphs }
}

function editSentence(
  paragraph: Paragraph,
  random: Random,
  edit: (sentence: string) => string,
): Paragraph {
  const place = random.below(paragraph.sentences.length)
  const sentences = paragraph.sentences.map((sentence, index) =>
    index === place ? edit(sentence) : sentence,
  )
  return { ...paragraph, sentences }
}

function editWord(paragraph: Paragraph, random: Random, edit: (word: string) => string): Paragraph {
  return editSentence(paragraph, random, (sentence) => {
    const words = sentence.split(' ')
    const place = random.below(words.length)
    return words.map((word, index) => (index === place ? edit(word) : word)).join(' ')
  })
}

/** Two letters swapped, one lost, or one doubled. */
function mistype(word: string, random: Random): string {
  if (word.length < 2) return `${word}${word}`
  const at = random.below(word.length - 1)
  const [a, b] = [word.charAt(at), word.charAt(at + 1)]
  const typed = random.pick([`${b}${a}`, b, `${a}${a}${b}`])
  return word.slice(0, at) + typed + word.slice(at + 2)
}

/** A sentence with a share of its words exchanged for others. */
function reword(sentence: string, share: number, random: Random, { words }: Source): string {
  return sentence
    .split(' ')
    .map((word) => (random.next() < share ? random.pick(words) : word))
    .join(' ')
}

function lightEdit(paragraph: Paragraph, random: Random, source: Source): Paragraph {
  if (random.next() < 0.3) return paragraph
  const words = paragraph.sentences.join(' ').split(' ').length
  const edit = (word: string) =>
    words < 5 || random.next() < 0.5 ? mistype(word, random) : random.pick(source.words)
  return Array.from({ length: 1 + random.below(1 + words / 20) }).reduce<Paragraph>(
    (edited) => editWord(edited, random, edit),
    paragraph,
  )
}

function insertAt(document: Document, place: number, text: string): Document {
  const [made] = toDocument([text]).paragraphs
  if (!made) return document
  const inserted = { ...made, key: document.nextKey, sentences: toSentences(text) }
  return {
    ...document,
    paragraphs: document.paragraphs.toSpliced(place, 0, inserted),
    nextKey: document.nextKey + 1,
  }
}

function removeAt(document: Document, place: number): Document {
  const paragraph = document.paragraphs[place]
  if (!paragraph || document.paragraphs.length < 3) return document
  const after = document.paragraphs[place - 1]?.key
  return {
    ...document,
    paragraphs: document.paragraphs.toSpliced(place, 1),
    removed: [...document.removed, { paragraph, after }],
  }
}

/** A removed paragraph comes back where it stood. */
function bringBack(document: Document, index: number): Document {
  const back = document.removed[index]
  if (!back) return document
  const before = document.paragraphs.findIndex(({ key }) => key === back.after)
  return {
    ...document,
    paragraphs: document.paragraphs.toSpliced(before + 1, 0, back.paragraph),
    removed: document.removed.toSpliced(index, 1),
  }
}

function splitAt(document: Document, place: number, random: Random): Document {
  const whole = document.paragraphs[place]
  if (!whole) return document
  const cut = 1 + random.below(whole.sentences.length - 1)
  const begins = whole.merged.find(({ sentence }) => sentence === cut)
  const first: Paragraph = {
    key: whole.key,
    sentences: whole.sentences.slice(0, cut),
    merged: whole.merged.filter(({ sentence }) => sentence < cut),
  }
  const second: Paragraph = {
    key: begins?.key ?? document.nextKey,
    sentences: whole.sentences.slice(cut),
    merged: whole.merged
      .filter((part) => part.sentence >= cut && part !== begins)
      .map(({ key, sentence }) => ({ key, sentence: sentence - cut })),
  }
  return {
    ...document,
    paragraphs: document.paragraphs.toSpliced(place, 1, first, second),
    nextKey: document.nextKey + (begins ? 0 : 1),
  }
}

function mergeAt(document: Document, place: number): Document {
  const [first, second] = document.paragraphs.slice(place, place + 2)
  if (!first || !second) return document
  const shift = first.sentences.length
  const parts = [{ key: second.key, sentence: 0 }, ...second.merged]
  const whole: Paragraph = {
    key: first.key,
    sentences: [...first.sentences, ...second.sentences],
    merged: [
      ...first.merged,
      ...parts.map(({ key, sentence }) => ({ key, sentence: sentence + shift })),
    ],
  }
  return { ...document, paragraphs: document.paragraphs.toSpliced(place, 2, whole) }
}
