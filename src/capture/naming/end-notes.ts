import type { TextBlock } from '../lines/blocks.ts'
import { AUTHOR, LIFE } from '../lines/line-patterns.ts'
import { LIST_MARKER } from '../lines/list-marker.ts'
import { isSentence } from '../lines/sentence.ts'
import { withoutUnseen } from '../lines/unseen.ts'
import type { Edges, Named, Names } from './named.ts'
import { nameOf } from './rules.ts'

/** Such heads stand alone on their line, in English and in languages of its neighbours. */
const KEY_POINTS =
  /^(?:key (?:points|takeaways|facts|findings)|takeaways|highlights|in brief|at a glance|summary|the essentials|das wichtigste(?: in kürze| auf einen blick)?|in kürze|l.essentiel|en bref|puntos clave|las claves|en resumen|punti chiave|in (?:breve|sintesi)|em resumo|in het kort|w skrócie)\s?:?$/i
const SIGNED = /^(?:[—–-]{1,2}|―)\s?\p{Lu}[^!?]{2,80}$/u
const ABOUT =
  /^(?:about the (?:authors?|writer)|the author|(?:über den|zum) autor|(?:über die|zur) autorin|über die autoren|à propos de l.(?:auteur|autrice)|sobre (?:el autor|la autora|o autor|a autora)|sull.(?:autore|autrice)|over de auteur|o autorze)\b.{0,40}$/i

/** How far below the text its author may still be told of. */
const REACH = 12

/** Names what belongs to the article but not to its text: signature, note on the author, key points above the text. */
export function findEndNotes(
  blocks: readonly TextBlock[],
  edges: Edges,
  names: readonly string[],
): Names {
  return new Map([
    ...findKeyPoints(blocks, edges),
    ...findAuthorNotes(blocks, edges, names),
    ...findSignature(blocks, edges, names),
  ])
}

/** The author's name, or any behind a dash, straight below the text. */
function findSignature(
  blocks: readonly TextBlock[],
  { last }: Edges,
  names: readonly string[],
): [number, Named][] {
  const text = blocks[last + 1]?.text
  if (text === undefined || text.length > 80) return []
  const isSigned = SIGNED.test(text) && !isRuled(text)
  return isSigned || names.includes(text)
    ? [[last + 1, { label: 'signature', rule: 'a name straight below the text' }]]
    : []
}

/** What follows a name where it is told who that is: `Ada Moss lives by the lock`, `Ada Moss, a former keeper, …` */
const WHO =
  /^(?:, (?:an?|the) |,? (?:is|was|has|lives|works|writes|teaches|runs|hails|serves|covers|ist|lebt|schreibt|est|vit|écrit|es|vive|escribe|è|scrive|é|escreve|woont|schrijft|jest|mieszka|pisze)(?!\p{L}))/u

/** Whether a line says who one of the authors is, and names them first. */
export function isAuthorNote(line: string, names: readonly string[]): boolean {
  if (line.length < 40 || line.length > 900) return false
  const text = withoutUnseen(line.replace(LIST_MARKER, ''))
  const opening = text.slice(0, 80)
  const isToldOf = (name: string) => text.startsWith(name) && WHO.test(text.slice(name.length))
  return names.some(
    (name) => isToldOf(name) || (opening.includes(name) && (AUTHOR.test(text) || LIFE.test(text))),
  )
}

function findAuthorNotes(
  blocks: readonly TextBlock[],
  { last }: Edges,
  names: readonly string[],
): [number, Named][] {
  const below = [...blocks.entries()].slice(last + 1, last + 1 + REACH)
  return below.flatMap(([index, { text }]): [number, Named][] => {
    if (ABOUT.test(text))
      return [[index, { label: 'author-note', rule: 'the head of a note on the author' }]]
    return isAuthorNote(text, names)
      ? [[index, { label: 'author-note', rule: 'says who the author is' }]]
      : []
  })
}

/** Whether a rule names a line as furniture, whatever mark stands before it. */
const isRuled = (text: string) => nameOf(text.replace(/^[^\p{L}\p{N}]+/u, '')) !== undefined

/** The lines below `Key points` and above the text; a whole sentence may hold the words of a rule. */
function findKeyPoints(blocks: readonly TextBlock[], { first }: Edges): [number, Named][] {
  const head = blocks.findIndex(({ text }, index) => index < first && KEY_POINTS.test(text))
  if (head < 0 || first - head > 12) return []
  return [...blocks.entries()]
    .slice(head + 1, first)
    .flatMap(([index, { text }]): [number, Named][] =>
      text.length >= 30 && (isSentence(text, 4) || !isRuled(text))
        ? [[index, { label: 'key-point', rule: 'stands under the head of the key points' }]]
        : [],
    )
}
