import type { Byline } from '../../article.ts'
import { MONTHS, toPlainWord } from '../dates/names.ts'
import {
  ANDS,
  CREDENTIALS,
  CUES,
  MENU_WORDS,
  NO_NAMES,
  ORGANISATIONS,
  OTHER_MAKERS,
  PARTICLES,
  PICTURE_WORDS,
  PLACES,
  ROLES,
  toWord,
} from './words.ts'

/** Longer text is no list of names; it bounds the work too. */
const LONGEST = 200

/** A name with the parts of the text that say its role, as they stand. */
interface Draft {
  readonly byline: Byline
  readonly roles: readonly string[]
}

/** A stretch of a list of names. */
interface Part {
  readonly text: string
  /** Whether an “and” stands before it: then it is someone else, and no role. */
  readonly isAdded: boolean
}

/** The people and organisations that a text names, if it begins with a name; what follows a name is its role. */
export function toNames(written: string): Byline[] {
  const text = withHandleApart(written)
  return toNamesOf(toParts(text.slice(0, LONGEST).trim()), text)
}

/** `Ada Winter@adawinter`: a handle glued to the name before it; an address goes on behind a stop. */
const withHandleApart = (text: string) =>
  text.includes('@') ? text.replace(GLUED_HANDLE, ' @') : text

const GLUED_HANDLE = /(?<=\p{Ll})@(?=\w{3,30}(?![\w@]|[.-]\w))/u

/** The same of a text that should be nothing but names and roles: a sentence gives none. */
export function toBareNames(written: string): Byline[] {
  const text = withHandleApart(written)
  if (endsLikeSentence(text)) return []
  const parts = toParts(text.slice(0, LONGEST).trim())
  return isSentence(parts, text) ? [] : toNamesOf(parts, text)
}

/** Whether a part begins with a word that no name begins with: `Home`, `Read more`. */
export function beginsLikeFurniture(part: string): boolean {
  const first = /^(?:[A-Z]?[a-z]+|[A-Z]+)(?=[\s,;]|$)/.exec(part)?.[0]
  return first !== undefined && !isAnd(first) && isFurniture(first.toLowerCase())
}

/**
 * A small word and a stop end no name, and no role either. A role that begins with a digit is none, though, and a credential
 * with a stop belongs to the name.
 */
function endsLikeSentence(text: string): boolean {
  const last = /(?<= )[a-z]{2,}(?=[.?!]$)/.exec(text.slice(-30))?.[0]
  return last !== undefined && !CREDENTIALS.has(last) && !/[\d@]|[^\S ]/.test(text)
}

/** `Ada Winter in New York`: where a reporter is. */
const SENT_FROM =
  /^\p{Lu}\S{0,30} \p{Lu}\S{0,30} in (?!The )\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}$/u

/** One capitalised word or two and then more that begin small: what would be the role of the first is the sentence. */
function isSentence([first, ...others]: readonly Part[], text: string): boolean {
  const opening = first?.text ?? ''
  const verb = /^[A-Z][a-z'’-]* (?:[A-Z][a-z'’-]* )?([a-z][a-z'’-]*) [A-Za-z]/.exec(opening)?.[1]
  if (verb === undefined || PARTICLES.has(verb) || LINKS.has(verb)) return false
  if (SENT_FROM.test(opening)) return false
  // A handle is taken out of the words, and a role ends with the first place that says its last part.
  if (opening.includes('@') || !text.includes(opening)) return false
  return !others.some((other) => verb.includes(other.text))
}

function toNamesOf(parts: readonly Part[], text: string): Byline[] {
  const drafts: Draft[] = []
  for (const whole of parts) {
    const previous = drafts.at(-1)
    const end = whole.text.search(BEHIND)
    const part = end < 0 ? whole : { ...whole, text: whole.text.slice(0, end) }
    if (part.text === '' || isOtherWork(part.text)) break
    const draft = previous && isRoleAfter(previous, part) ? undefined : toDraft(part.text)
    if (draft) drafts.push(draft)
    else if (previous) drafts[drafts.length - 1] = withPart(previous, part.text)
    else return []
    if (end >= 0) break
  }
  return drafts.map((draft) => toByline(draft, text))
}

/** What a blog says behind its authors: the hour, the post’s categories, a button. */
const BEHIND =
  /(?:^|\s)(?:(?:at|à|um|om|alle|a las) \d{1,2}[:.h]\d\d|under (?=\p{Lu})|(?:Follow|Categor(?:y|ies)|Kategorien?|Catégories?|Categorías?|Tags)(?!\p{L})).*/u

/** `Photographs by Tom Reed`, `Editing by …`: from here on the others are named, who didn't write. */
function isOtherWork(text: string): boolean {
  const [first = '', second = ''] = text.split(' ', 2)
  if (!/^by:?$/i.test(second)) return false
  const work = toWord(first)
  return OTHER_MAKERS.has(work) || PICTURE_WORDS.has(work)
}

function withPart({ byline, roles }: Draft, part: string): Draft {
  if (roles.length > 0 || !isCredential(part)) return { byline, roles: [...roles, part] }
  return { byline: { ...byline, name: `${byline.name}, ${part}` }, roles }
}

/** The role as the text has it, from its first part to its last. */
function toByline({ byline, roles }: Draft, text: string): Byline {
  const [first, last] = [roles[0], roles.at(-1)]
  if (first === undefined || last === undefined || /^\d/.test(first)) return byline
  const start = text.indexOf(first)
  const end = text.indexOf(last, start) + last.length
  // White space in it that the parts have lost.
  if (start < 0 || end < last.length) return byline
  return { ...byline, role: text.slice(start, end) }
}

/** Parts between commas and words for "and", and where a small letter meets a capital: `By XStaff Writer`. */
function toParts(text: string): Part[] {
  const parts: Part[] = []
  let [part, isAdded] = ['', false]
  const end = () => {
    if (part !== '') addUnglued(parts, { text: part, isAdded })
    part = ''
    isAdded = false
  }
  const words = text.split(/\s+/)
  for (const [index, word] of words.entries()) {
    const isLast = COMMAS.test(word.slice(-1)) || isBeforeOtherWork(words, index)
    const bare = isLast ? word.replace(ENDS, '') : word
    const added = behindAnd(words, index, part)
    if (added !== undefined) {
      end()
      isAdded = true
      part = added
    } else if (bare !== '') part = part === '' ? bare : `${part} ${bare}`
    if (bare !== word) end()
  }
  end()
  return parts
}

/** What of a word belongs to another person: nothing of an “and” itself; undefined where the word is none. */
function behindAnd(words: readonly string[], index: number, before: string): string | undefined {
  const word = words[index] ?? ''
  if (isAnd(word)) return isBeforeSurname(before, words, index) ? undefined : ''
  return isHebrewAnd(word, before, words.length - index) ? word.slice(1) : undefined
}

/** In Hebrew the “and” is the next word's first letter: behind a whole name, where another of two words begins. */
const isHebrewAnd = (word: string, before: string, left: number) =>
  word.charCodeAt(0) === HEBREW_AND && word.length > 2 && left === 2 && before.includes(' ')

const HEBREW_AND = 0x5d5

/** `José Ortega y Gasset`: behind a whole name and one of these a single word is the second surname; another person has two. */
const BEFORE_SURNAME: ReadonlySet<string> = new Set(['y', 'e', 'i'])

function isBeforeSurname(before: string, words: readonly string[], index: number): boolean {
  const [word = '', next = '', following] = words.slice(index, index + 3)
  if (!BEFORE_SURNAME.has(word) || !before.includes(' ')) return false
  const isAlone = following === undefined || isAnd(following) || COMMAS.test(next)
  return isAlone && /^\p{Lu}\p{Ll}/u.test(next) && !ORGANISATIONS.has(toWord(next))
}

const COMMAS = /[,;،؛]{1,20}$/
const ENDS = /[,;،؛.]{1,20}$/

/** The stop of `By Ada Winter. Photographs by Tom Reed`. */
const isBeforeOtherWork = (words: readonly string[], index: number) =>
  words[index]?.endsWith('.') === true && isOtherWork(words.slice(index + 1, index + 3).join(' '))

/** `E.` is an initial and `E` may be one: only the small word is an "and". */
const isAnd = (word: string) =>
  word.length <= LONGEST_AND &&
  (ANDS.has(word) || (word.length > 2 && ANDS.has(word.toLowerCase())))

const LONGEST_AND = Math.max(...[...ANDS].map(({ length }) => length))

/** After two small letters, so that McCormack and DeSantis stay whole; the lookbehind knows longer beginnings. */
const GLUE =
  /(?<=\p{Ll}\p{Ll})(?<!\b(?:Mac|Van|Von|Del|Des|Las|Los|Fitz))(?<!@\w{1,30})(?=\p{Lu}\p{L})/u

/** Told faster than what `GLUE` looks for: most parts have no capital behind a small letter, and no letters but ASCII’s. */
const MAYBE_GLUE = /[a-z][A-Z]|[\u00aa-\u1fff\u2071-\uffff]/

/** The first of the glued parts has two words at least, or a role follows: `InfoWorld` is one name. */
function addUnglued(parts: Part[], part: Part): void {
  const pieces = MAYBE_GLUE.test(part.text) ? part.text.split(GLUE) : [part.text]
  const [first = '', second] = pieces
  const isGlued =
    second !== undefined && (/\s/.test(first) || ROLES.has(toWord(second.split(' ')[0] ?? '')))
  if (!isGlued) parts.push(part)
  else {
    const trimmed = pieces.map((piece) => piece.trim()).filter(Boolean)
    for (const [nth, text] of trimmed.entries())
      parts.push({ text, isAdded: nth === 0 && part.isAdded })
  }
}

function isCredential(part: string): boolean {
  return part.split(' ').every((word) => CREDENTIALS.has(toWord(word)))
}

/** Whether a part speaks of the person named before: a role, an employer, a credential, a place or words without a capital. */
function isRoleAfter({ byline, roles }: Draft, { text, isAdded }: Part): boolean {
  const words = text.split(' ')
  if (isCredential(text)) return true
  if (/^[\p{Ll}\d@]/u.test(text)) return !(isAdded && /^the \p{Lu}/u.test(text))
  if (isAdded && roles.length === 0 && isEmployee(text)) return false
  if (words.some((word) => ROLES.has(toWord(word)))) return true
  if (words.length === 1 && roles.length > 0) return true
  if ((words.length === 1 || isPlace(text)) && isWholeName(byline) && !isAdded) return true
  return byline.kind === 'person' && isOrganisation(words)
}

/** Behind an “and”: someone else, named with an employer or a role, `Ada Winter and Edwin Ashe Valley Post`. */
function isEmployee(text: string): boolean {
  const { byline } = toDraft(text) ?? {}
  if (!byline || !isWholeName(byline) || isPlace(byline.name)) return false
  return !byline.name.split(' ').some((word) => ROLES.has(toWord(word)))
}

/** Whether a text is nothing but the name of a place that looks like a person's: `São Paulo`. */
export const isPlace = (text: string) => PLACES.has(text.split(' ').map(toWord).join(' '))

/** Of a person who is named with a first and a last name; behind one a single word is a place: `Ada Winter, London`. */
const isWholeName = ({ name, kind }: Byline) => kind === 'person' && name.includes(' ')

/** One name, with the handle and the role that follow it without a comma. */
function toDraft(part: string): Draft | undefined {
  const [said, handle] = (part.includes('@') && /(?:^|\s)\(?(@\w{2,30})\b\)?/.exec(part)) || []
  const words = said ? part.replace(said, ' ').split(/\s+/).filter(Boolean) : part.split(' ')
  const length = nameLength(words)
  if (length === 0) return
  const named = withoutTail(words.slice(0, isBeforeDay(words, length) ? length - 1 : length))
  if (named.every((word) => CREDENTIALS.has(toWord(word)))) return
  const kind = isOrganisation(named) ? 'organisation' : 'person'
  const rest = words.slice(length).join(' ')
  const role = TELLS_WHEN.test(rest) ? '' : rest
  return {
    byline: { name: withoutClosing(named.join(' ')), kind, ...(handle && { handle }) },
    roles: role ? [role] : [],
  }
}

/** `By Ada Winter published 12 days ago`: when, and nothing of the author. */
const TELLS_WHEN =
  /^(?:last )?(?:published|posted|updated|modified|edited)\b.{0,30}\b(?:ago|today|yesterday)$/i

/** `By Ada Winter March 18 at 3:57 PM`: a month behind a whole name and before its day. */
const isBeforeDay = (words: readonly string[], length: number) =>
  length > 2 &&
  /^\d{1,2}\b/.test(words[length] ?? '') &&
  !COUNTED.test(words[length + 1] ?? '') &&
  isMonth(words[length - 1] ?? '')

/** What a number behind a name counts: `By Paul Di Maggio 5 min read`, `Eva Maria Mai 12 Kommentare`. */
const COUNTED =
  /^(?:min(?:ut\p{L}{0,3}|s)?|hours?|stunden?|heures?|(?:com+ents?|kom+entare?|com+entaires?|comentarios?|commenti)|shares?|likes?|views?|repl(?:y|ies))\b/iu

/** In any language; those of other calendars are people's names too: `Bahman`, `Ramadan`. */
const isMonth = (word: string) =>
  MONTHS.get(toPlainWord(word))?.some(({ calendar }) => calendar === 'gregory') === true

/** The bracket or the quotation mark that closes what began before the name: `(last edited by Ada Winter)`. */
const withoutClosing = (name: string) =>
  (name.endsWith(')') && !name.includes('(')) || /^[^"“”]+["”]$/.test(name)
    ? name.slice(0, -1)
    : name

/** Words that begin what the capture cut off or said elsewhere: `By Ada Winter In`, `By Ada Winter Published`. */
const TAILS: ReadonlySet<string> = new Set(
  'in on at for from with and by published posted updated share follow email veröffentlicht erstellt aktualisiert publié publicado'
    .split(' ')
    .map(toWord),
)

/** No name ends in a particle: `Par Ada Winter le 4 mai`. */
function withoutTail(words: readonly string[]): readonly string[] {
  const last = words.findLastIndex((word) => !TAILS.has(toWord(word)) && !PARTICLES.has(word))
  return words.slice(0, Math.max(1, last + 1))
}

/** How many of the words are the name. */
function nameLength(words: readonly string[]): number {
  if (isWiredBy(words)) return words.length - 1
  const inOrganisation = lengthWhile(words, (word) => isNameWord(word) || LINKS.has(word))
  if (isOrganisation(words.slice(0, inOrganisation)) && !isEmployed(words) && !isSentFor(words))
    return inOrganisation
  const named = lengthWhile(words, isNameWord)
  if (named > 8) return 0
  if (named <= 2) return named
  const trade = words.findIndex(
    (word, index) =>
      index > 1 &&
      (ROLES.has(toWord(word)) ||
        ORGANISATIONS.has(toWord(word)) ||
        OTHER_MAKERS.has(toWord(word)) ||
        isBrand(word)),
  )
  // `Steffan Rhys Deputy Content Hub Director`: a name has two words, three with an initial or a particle.
  return trade === -1 ? named : Math.min(trade, named, personLength(words))
}

/** `Ada Winter (EFE)`: a person of two or three words, and the agency in brackets. */
function isWiredBy(words: readonly string[]): boolean {
  if (words.length < 3 || words.length > 4 || !/^\(\S+\)$/.test(words.at(-1) ?? '')) return false
  const named = words.slice(0, -1)
  return isOrganisation(words.slice(-1)) && named.every(isNameWord) && !isOrganisation(named)
}

/** `FOXBusiness`: two capitals and then small letters are no person's. */
const isBrand = (word: string) => /^\p{Lu}{2,20}\p{Ll}{2}/u.test(word)

function lengthWhile(words: readonly string[], test: (word: string) => boolean): number {
  const end = words.findIndex((word) => !test(word))
  return end === -1 ? words.length : end
}

/** Inside an organisation's name: `Board of the Left Party of Iran`. */
const LINKS: ReadonlySet<string> = new Set(['of', 'the', 'for', '&', 'on'])

/** `Amanda Cappelli Fox News`: four words without a link, the employer's after two of the person's. */
function isEmployed(words: readonly string[]): boolean {
  const first = words.findIndex((word) => ORGANISATIONS.has(toWord(word)))
  return (
    first > 2 && words.length === first + 1 && !words.some((word) => LINKS.has(word.toLowerCase()))
  )
}

/** `Ada Winter for The Valley Post`: two or three words of no organisation's before the “for”. */
function isSentFor(words: readonly string[]): boolean {
  const at = words.indexOf('for')
  return (at === 2 || at === 3) && !isOrganisation(words.slice(0, at))
}

function personLength(words: readonly string[]): number {
  let length = 2
  while (length < words.length && isInner(words[length - 1] ?? '')) length++
  return length
}

/** An initial or several, `H.J.`, or a particle. */
const isInner = (word: string) =>
  /^(?:\p{Lu}|(?:\p{Lu}\.){1,3})$/u.test(word) || PARTICLES.has(word.toLowerCase())

/** A capital first (or a script without capitals), also behind an article: `d’Arcy`, `al-Kawakibi`; or a particle. */
function isNameWord(word: string): boolean {
  if (/^[a-z]+$/.test(word)) return PARTICLES.has(word)
  return (
    /^[A-Z][a-z]*$/.test(word) ||
    /^(?:[dl]['’]|(?:al|el|ad|an|ar|as|ash|at|az|ul)[-‑])\p{Lu}[\p{L}\p{M}'’\-‑]*[,"”)]?$/u.test(
      word,
    ) ||
    /^\p{Script=Hebrew}{1,4}["״]\p{Script=Hebrew}$/u.test(word) ||
    /^['’"“(]?[\p{Lu}\p{Lt}\p{Lo}](?:[\p{L}\p{M}'’\-‑()\u200c]|\.(?!\.))*[,"”)]?$/u.test(word) ||
    PARTICLES.has(word)
  )
}

/** An organisation's word, an article first, or one word of capitals: `AFP`. */
function isOrganisation(words: readonly string[]): boolean {
  if (words.length > 1 && toWord(words[0] ?? '') === 'the') return true
  if (words.some((word) => ORGANISATIONS.has(toWord(word)))) return true
  return words.length === 1 && /^\p{Lu}{2,}/u.test(words[0] ?? '')
}

/**
 * How much a text looks like one person's name alone, 0 to 1, by its words only: `Behrooz Behbudi` 0.7, `Martin L. King`
 * 0.95, `Climate Change` too where no list knows its words: weigh it with where it stands.
 */
export function nameLikeness(text: string): number {
  const name = withoutCredentials(text)
  const words = name.split(/\s+/)
  if (name.length > 80 || words.length > 12) return 0
  const plain = words.map(toWord)
  if (isOrganisation(words)) return plain.length > 1 && !isFurniture(plain[0] ?? '') ? 0.2 : 0
  if (words.length > 5 || LINKS.has(plain[0] ?? '') || !words.every(isNameWord)) return 0
  if (plain.some((word) => isFurniture(word) || CUES.has(word) || ROLES.has(word))) return 0
  if (isOfMenu(plain) || isOfLanguages(words)) return 0
  return words.length === 1 ? likenessOfOne(name) : likenessOf(words)
}

/** `DE EN`: what a page can be read in. */
const isOfLanguages = (words: readonly string[]) => words.every((word) => /^[A-Z]{2}$/.test(word))

/** Of a word alone: in Korean or Chinese it is any word, and a long one a sentence or a button’s. */
function likenessOfOne(word: string): number {
  if (!UNSPACED.test(word)) return 0.25
  return word.length > LONGEST_UNSPACED ? 0 : 0.05
}

const UNSPACED = /\p{Script=Hangul}|\p{Script=Han}/u
const LONGEST_UNSPACED = 10

/** `Foto`, and more than a surname behind it: `Foto Ada Winter`, `Tüm Hakları Saklıdır`. */
const isOfMenu = ([first = '', ...rest]: readonly string[]) =>
  MENU_WORDS.has(first) && (rest.length > 1 || rest.every((word) => MENU_WORDS.has(word)))

/** Of two words and more that can be names. */
function likenessOf(words: readonly string[]): number {
  const name = words.join('')
  // Without capitals any two words may be a name.
  if (!/\p{Lu}/u.test(name)) return UNSPACED.test(name) ? 0.3 : 0.5
  if (words.slice(0, -1).some((word) => /^\p{Lu}\.(?:\p{Lu}\.)?$/u.test(word))) return 0.95
  if (words.length > 3) return 0.4
  return words.length === 2 ? 0.7 : 0.6
}

const isFurniture = (word: string) =>
  NO_NAMES.has(word) && !PARTICLES.has(word) && !ORGANISATIONS.has(word) && !LINKS.has(word)

function withoutCredentials(text: string): string {
  if (!text.includes(',')) return text.trim()
  const [name = '', ...rest] = text.trim().split(/,\s*/)
  return rest.every(isCredential) ? name : text.trim()
}
