import type { Byline } from '../../article.ts'
import { isDateCue, isLastDateCue } from '../dates/cues.ts'
import { type FoundDate, findDates } from '../dates/dates.ts'
import { EASTERN_WEEKDAY } from '../dates/names.ts'
import { beginsLikeFurniture, isPlace, nameLikeness, toBareNames, toNames } from './names.ts'
import { toSignedReporter } from './scripts.ts'
import {
  ANDS,
  AUTHOR_CUES,
  BEFORE_BY,
  COLON_CUES,
  CUES,
  MENU_WORDS,
  NO_NAMES,
  OPENINGS,
  ORGANISATIONS,
  OTHER_MAKERS,
  PICTURE_WORDS,
  ROLES,
  toWord,
} from './words.ts'

/** What a byline names, and the form it has, in a reader's words. */
export interface FoundBylines {
  readonly bylines: Byline[]
  readonly form: string
}

/** A longer line is a sentence, even where it begins with `By`. */
const LONGEST = 200

/**
 * The names that a line gives by its own words: `By X`, `by X | Dec 21, 2023`, `Von X und Y`, `avatar by X`, `X's avatar`,
 * `Posted on … by X`, `By XStaff Writer`. Undefined for any other line, a bare name among them: see `toBareBylines`.
 */
export function toBylines(text: string, parts = toParts(text)): FoundBylines | undefined {
  if (text.length > LONGEST) return
  const reporter = toSignedReporter(text)
  if (reporter) return { bylines: [reporter], form: 'names a reporter by the trade' }
  const sender = SENDER.exec(text)?.[1]
  if (sender !== undefined && nameLikeness(sender) > 0)
    return { bylines: toNames(sender), form: 'sent the letter' }
  const avatar = toAvatarName(text)
  if (avatar && !isMenuWord(avatar))
    return { bylines: toNames(avatar), form: 'the name of an avatar' }
  for (const part of parts) {
    const name = afterCue(part)
    const bylines = name === undefined ? [] : toNamesAfterCue(name)
    if (bylines.length > 0) return { bylines, form: 'names its author after a word like “by”' }
  }
  return
}

/** `From: Ada Winter <ada@river.example>`, `From: "Ada Winter" [mailto:ada@river.example]` */
const SENDER =
  /^From:\s{1,5}"?(\p{Lu}[^"<>[\]@]{2,60}?)"?\s{0,5}[<[(](?:mailto:)?[^\s<>@]{1,80}@[^\s<>\])]{1,80}[>\])]$/u

/**
 * The names of a line that opens in a way that others do too, so that nothing but whole names may follow: `Interview: X`,
 * `Oleh X`, `Une chronique de X`, `Van onze verslaggever X`. Such a line may as well be a title: weigh it with where it stands.
 */
export function toOpenedBylines(parts: readonly string[]): FoundBylines | undefined {
  for (const part of parts) {
    const names = afterColonCue(part) ?? afterOpening(part)
    const bylines = names === undefined ? [] : toNames(names.replace(/\.$/, ''))
    if (bylines.length > 0 && bylines.every(isWholePerson))
      return { bylines, form: 'names its author after a word like “by”' }
  }
  return
}

const isWholePerson = ({ name, kind, role }: Byline) =>
  kind === 'person' && (role === undefined || PLACE.test(role)) && nameLikeness(name) >= 0.3

/** A word with a capital. */
const PLACE = /^\p{Lu}\p{L}+$/u

/** `Interview: X`, `Texto y fotos: X`, `Propos : X` */
function afterColonCue(part: string): string | undefined {
  const [, before, names] = /^([^:：]{2,40}?)\s?[:：]\s?(.+)$/u.exec(part) ?? []
  const words = before?.split(/\s+/).map(toWord) ?? []
  if (!COLON_CUES.has(words[0] ?? '') && !CUES.has(words[0] ?? '')) return
  const isBeside = (word: string) =>
    COLON_CUES.has(word) || CUES.has(word) || ANDS.has(word) || PICTURE_WORDS.has(word)
  return words.every(isBeside) ? names : undefined
}

/** What each pattern's first words open; the names follow. */
const OPENED: readonly RegExp[] = [
  /^(?:von|van|door|dal(?:la)?|de|par|por|do|da) (?:unser(?:em|er)|onze|nostr[oa]|notre|nuestr[oa]|noss[oa]) \p{L}+(?: sp[ée]ciale?| especial)? /iu,
  /^(?:d(?:as|ie) (?:interview|gespräch|fragen) (?:führ|stell)ten?) /iu,
  /^(?:(?:une?|una|uma|le|la|o) )?(?:texte|chronique|tribune|entretien|texto|entrevista|crónica|crônica|testo|intervista|reportage) d(?:[ei] |['’])/iu,
  /^(?:γράφ(?:ει|ουν) (?:ο|η|οι)|από τ(?:ον?|ην?)|τ(?:ου|ης|ων)) /iu,
  /^(?:(?:ditulis )?oleh|كتبته?) /iu,
]

/** A capital, or a letter of a script without any. */
const NAMES = /^[\p{Lu}\p{Lo}]/u

function afterOpening(part: string): string | undefined {
  if (part.length > 100 || !OPENINGS.has(toWord(/^\S+/.exec(part)?.[0] ?? ''))) return
  for (const pattern of OPENED) {
    const opening = pattern.exec(part)?.[0]
    const names = opening === undefined ? '' : part.slice(opening.length)
    if (NAMES.test(names)) return names
  }
  return
}

/**
 * Whether a line is nothing but words that introduce an author on the next: `By`, `Written by`, `COMMENTARY BY`, `Author`,
 * `About the author`.
 */
export function isCueLine(text: string): boolean {
  if (text.length > 40) return false
  let count = 0
  let isCued = false
  for (const each of text.split(/[\s:：]+/)) {
    const word = toWord(each)
    if (word === '') continue
    if (!AUTHOR_CUES.has(word) && !BEFORE_BY.has(word) && !BESIDE_CUE.has(word)) return false
    isCued ||= AUTHOR_CUES.has(word)
    count++
  }
  return isCued && count <= 4
}

const BESIDE_CUE = new Set(['about', 'meet', 'the', 'this', 'our', 's'])

/** After a cue a name may be in small letters, if it is all that follows, or begin with an article: `by the Editorial Board`. */
function toNamesAfterCue(name: string): Byline[] {
  const names = toNames(name.replace(/^the (?=\p{Lu})/u, 'The ')).map(withoutStop)
  const [first] = names
  if (first && (isMenuWord(first.name) || isNoName(first))) return []
  if (first) return [{ ...first, name: asWritten(first.name, name) }, ...names.slice(1)]
  return /^[\p{Ll}\d_.-]{4,30}$/u.test(name) && /\p{L}/u.test(name)
    ? [{ name, kind: 'person' }]
    : []
}

/** The stop of `Posted by Ada Winter.`; that of an initial or of `Jr.` stays. */
const withoutStop = (byline: Byline): Byline => ({
  ...byline,
  name: byline.name.replace(/(?<=\p{Ll}{3})\.$/u, ''),
})

/** `Von der Planung bis …` begins a title, `Mo. 3.5. – Di. 4.5.2021` are weekdays. */
const isNoName = ({ name, kind }: Byline) =>
  (kind === 'person' && /^(?:der|des|dem|den|das|die)(?: \S+)?$/.test(name)) || !/\p{L}/u.test(name)

/** `By Role`, `By Topic` are menus’, `User’s avatar` is nobody’s. */
function isMenuWord(name: string): boolean {
  const word = toWord(name)
  return MENU_WORDS.has(word) || (NO_NAMES.has(word) && !ORGANISATIONS.has(word))
}

const asWritten = (name: string, text: string) =>
  text.startsWith('the ') && name.startsWith('The ') ? `t${name.slice(1)}` : name

/** The names of a line that is nothing but names, roles and a date, with how much it looks so: 0 to 1. */
export function toBareBylines(
  text: string,
  [part, ...rest] = toParts(text),
): (FoundBylines & { confidence: number }) | undefined {
  if (part === undefined || rest.length > 3 || text.length > LONGEST) return
  if (
    beginsLikeFurniture(part) ||
    NO_NAME.test(text) ||
    WEEKDAY.test(part) ||
    tellsOfDate(part) ||
    isCounted(part) ||
    rest.some(isSentence)
  )
    return
  const bylines = toBareNames(part)
  if (bylines.length === 0 || bylines.some(({ role }) => !isRole(role, part))) return
  // Glued names are as often a list of all that a page names.
  const sent = bylines.filter(({ role }) => role !== undefined && SENT_FROM.test(role))
  // `The Role of Planning in Business` is a title, `Associated Press in Valencia` is not.
  if (sent.some(({ name }) => name.split(' ').length > 3)) return
  const isGlued = bylines.length > 1 && !/[,،、;&]|\s\p{L}{1,3}\s/u.test(part)
  const most = isGlued ? 0.45 : sent.length > 0 ? 0.6 : 1
  const confidence = Math.min(most, ...bylines.map(({ name }) => nameLikeness(name)))
  return confidence === 0 ? undefined : { bylines, form: bareForm(bylines), confidence }
}

/**
 * A German preposition or article that opens a button or a heading, a year that belongs to the words before it, a quotation or
 * the end of one: `Zum Inhalt`, `Annual Conference 2015`, `“A Quiet Pond”`, `River Walls", vol. 3`. `Die Redaktion` signs, and
 * `Ada Winter, 2015` is dated.
 */
const NOT_NAMED =
  /^(?:d(?:er|ie|as|e[nms])|Zum|Zur|Zurück|Aus|Mit|Beim|Vom|Die|Diese[rs]?|Eine?|Keine?|Alle|Hier|Jetzt|Über|Für|Unsere?|Meine?|Letzte[rs]?|Neueste[rs]?|Im (?:Namen|Wortlaut|Gespräch|Interview))\s(?!Redaktion\b)|(?<![,(]\s?)\b(?:19|20)\d\d\b|^["“„].*["”“]$|^[^"“„]+["”](?:[^"”]*)$/u

/** Whether a line without a “by” names a place, or is worded like names but says something else. */
export function isUnlikeNames(text: string): boolean {
  const [part = ''] = toParts(text)
  return isPlace(part) || NOT_NAMED.test(part) || PICTURED.test(text) || QUOTED.test(part)
}

/** Whoever took a picture, or stands in it: `Ada Winter / AP`, `The wall in the rain. Foto: Ada Winter`, `© River Films`. */
const PICTURED =
  /©|(?:^|[^\p{L}])(?:Fotos?|Bild(?:er)?)\s?:|\/ ?(?:AP|AFP|EPA|EFE|APA|imago|Keystone)(?:$|[^\p{L}])/u

/** Whom a caption or another article quotes: `Ada Winter: The river will come back`. */
const QUOTED = /^[^:]{3,60}:\s["“„«]?(?:[^\s:]+ ){2}\S/u

/** `Publié le`, `Son Güncelleme`, `最終更新日`: the first or the last word says what the date beside it is of. */
function tellsOfDate(part: string): boolean {
  const at = part.search(/\s/)
  if (at === -1) return isDateCue(part)
  return isDateCue(part.slice(0, at)) || isLastDateCue(part.slice(part.lastIndexOf(' ') + 1))
}

/** A number beside words without a capital: `讚 1,203`. */
const isCounted = (part: string) => /\p{Nd}/u.test(part) && !/\p{Lu}/u.test(part)

const WEEKDAY = new RegExp(`^${EASTERN_WEEKDAY}$`)

/** A numeral that numbers a section, a word that introduces what follows, the place before a date: `IV.`, `Ingredients:`, `Berlin, 12.` */
const NO_NAME =
  /^(?:Post|Write|Add) (?:an? )?(?:Reply|Comment|Review)s?\b|^[IVXLC]{1,6}\b(?:\.\s|[.)]?$)|[:：]$|^(?:[Pp]ress|PRESS|[Ff]or [Ii]mmediate|FOR IMMEDIATE) (?:[Rr]elease|RELEASE)\b|^\p{Lu}[\p{L}-]+, (?:\p{L}{2,3} )?\p{L}*\.? ?\d/u

/** The text begins on the line: `Lower Mill – The River Board today opened a gauge.` */
function isSentence(part: string): boolean {
  const words = part.split(/\s+/)
  return words.length > 8 || (words.length > 4 && /\p{Ll}[.!?…]$/u.test(part))
}

function bareForm(bylines: readonly Byline[]): string {
  if (bylines.length > 1) return 'names on a line of their own'
  const kind = bylines[0]?.kind === 'organisation' ? 'an organisation’s name' : 'a name'
  return `${kind} on a line of its own`
}

/** A role, not the rest of a sentence: `Lifestyle Writer`, `USA TODAY`, `cleveland.com`. */
function isRole(role: string | undefined, part: string): boolean {
  return (
    role === undefined ||
    (role.length < 80 &&
      (/^\p{Lu}/u.test(role) ||
        isOneWord(role, part) ||
        isTrade(role, part) ||
        SENT_FROM.test(role)) &&
      !/[.?!]$|\bby\b/i.test(role))
  )
}

/** `cleveland.com`, `freelance`, `45`, `…, novelist`: any other small word goes on, `Ada Winter resigns`, `Zum Inhalt springen`. */
const isOneWord = (role: string, part: string) =>
  /^\S+$/.test(role) &&
  (!/^\p{Ll}+[.,]?$/u.test(role) || ROLES.has(toWord(role)) || isBehindName(role, part))

/** Where a reporter is: `Ada Winter in New York`. */
const SENT_FROM = /^in (?!The )\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}$/u

/** Behind a comma, a trade in small letters and what of: `envoyée spéciale à Lyon`. */
function isTrade(role: string, part: string): boolean {
  return ROLES.has(toWord(/^\S+/.exec(role)?.[0] ?? '')) && isBehindComma(role, part)
}

const isBehindName = (role: string, part: string) =>
  WHOLE_NAME.test(part.slice(0, part.lastIndexOf(role)))

const WHOLE_NAME =
  /^(?:\p{Lu}[^\s,،]{0,30}|\p{Ll}{1,3})(?: (?:\p{Lu}[^\s,،]{0,30}|\p{Ll}{1,3})){1,4}[,،]\s?$/u

const isBehindComma = (role: string, part: string) =>
  /[,،]\s*$/.test(part.slice(0, part.lastIndexOf(role)))

/** How much a line looks like one name alone, 0 to 1. */
export function isNameLine(text: string): number {
  return nameLikeness(toParts(text)[0] ?? '')
}

/** The parts of a line between its dates and its dividing marks, without list marker and reading time. */
export function toParts(text: string, dates: readonly FoundDate[] = findDates(text)): string[] {
  const parts: string[] = []
  let start = 0
  for (const date of dates) {
    addParts(parts, text.slice(start, date.start))
    start = date.end
  }
  addParts(parts, text.slice(start))
  return parts
}

/** What a dividing mark begins with, or a "by" with too wide a space behind; most lines have none. */
const MAYBE_DIVIDED = /[|•·∙—–\n\t\d/-]|\s\s/

const DIVIDER = /[|•·∙—–\n\t]|\s-\s|\s\/|\/$|\s{2,}|(?<=\p{Ll}\p{Ll})\d.*/u

/** The first cell of a row that says who wrote, `Author:`; above a column it has no colon. */
const LABEL_CELL = /^(by|(?:\p{L}{3,10} )?by:|authors?:|autor(?:in)?:|auteur:|von:)\t+/iu

function addParts(parts: string[], text: string): void {
  const pieces = MAYBE_DIVIDED.test(text)
    ? text
        .replace(/\bby:?\s{2,}/i, 'by ')
        .replace(LABEL_CELL, '$1 ')
        .split(DIVIDER)
    : [text]
  for (const piece of pieces) {
    const part = trimmed(piece)
    if (part !== '' && !/^\d/.test(part)) parts.push(part)
  }
}

/** Words that tell of the date, glued to a name or beside it: `Courtney CarrPublished:`, `… on`. */
const DATE_WORDS =
  /(?:\s{1,20}(?:[Ll]ast\s{1,20})?|(?<=\p{Ll})(?:Last\s{1,20})?(?=\p{Lu}))(?:[Pp]ublished|[Uu]pdated|[Pp]osted)(?:\s{1,20}on)?\s{0,20}:?$|\s{1,20}(?:on|am)$/u

/** Marks that no part begins or ends with. */
const [OPENERS, CLOSERS] = [/^[\s,;:•*-]{1,200}/, /[\s,;:(/-]{1,200}$/]

/** The last letters of words that tell of the date, or a mark behind them. */
const MAYBE_DATE_WORD = /[dmn:\s]/

function trimmed(part: string): string {
  let text = saidOnce(part.trim())
  for (let last = ''; last !== text; ) {
    last = text
    if (OPENERS.test(text.charAt(0))) text = text.replace(OPENERS, '')
    if (CLOSERS.test(text.slice(-1))) text = text.replace(CLOSERS, '')
    if (MAYBE_DATE_WORD.test(text.slice(-1))) text = text.replace(DATE_WORDS, '')
  }
  return text
}

/** A name that the alternative text of its picture says before: `Dale Hurd Dale Hurd`. */
function saidOnce(text: string): string {
  const half = text.slice(0, (text.length - 1) / 2)
  return half !== '' && text === `${half} ${half}` ? half : text
}

/** `Florent Daudens's avatar`, `Headshot of Dan Jervis-Bardy`, `Amanda Brooks Avatar` */
function toAvatarName(text: string): string | undefined {
  const after =
    /^\s*(?:avatar|headshot|profile (?:photo|picture) of author|author photo)(?: of)?:? (\p{Lu}.*)$/iu.exec(
      text,
    )
  if (after && !CUES.has(toWord(after[1]?.split(' ')[0] ?? ''))) return after[1]
  const plain = text.trim()
  if (plain.slice(-AVATAR.length).toLowerCase() !== AVATAR) return
  return /^(.{2,80}?)(?:['’]s?)? avatar$/iu.exec(plain)?.[1]
}

const AVATAR = ' avatar'

/** Written in two words. */
const PERSIAN_BY = /^به قلم(?=[\s:])/

/** What follows the cue of a byline: the part's first word, or after words that may stand before it. */
function afterCue(written: string): string | undefined {
  const part = written.replace(PERSIAN_BY, 'بقلم')
  if (!mayIntroduce(part)) return
  const words = part.replace(GLUED_CUE, '$1 ').split(/\s+/)
  const index = words.findIndex((word, at) => isCue(word) && isIntroduced(words, at))
  if (index === -1 || isOtherMaker(words.slice(0, index + 1))) return
  const rest = words.slice(index + 1)
  // `Author Posted by`, `Posted by By`: the last cue of a run is the one before the name.
  const next = rest.findIndex((word) => !isCue(word) && !BEFORE_BY.has(toWord(word)))
  const isRun = next > 0 && isCue(rest[next - 1] ?? '')
  const named = rest.slice(isRun ? next : 0)
  const cue = words[index] ?? ''
  const isText = TEXTS.has(toWord(cue))
  // `Story Saved`
  if (isText && !isRun && named.length === 1 && !cue.endsWith(':')) return
  // `Texto de Ada Winter`: the “of” belongs to the cue.
  return (isText ? named.slice(Number(named[0] === 'de')) : named).join(' ')
}

/** `ByAda Winter`, `ByJ. R. Winter`, `PorAda Winter`, and a template’s `Byby Ada Winter`. */
const GLUED_CUE = /^(By|Por|Par)(?:by )?(?=\p{Lu}[\p{L}.])/u

/** A part without a "by" has a cue only where its first word is one, or is one that stands before a cue. */
function mayIntroduce(part: string): boolean {
  if (/\bby\b|^By/i.test(part) || GLUED_CUE.test(part)) return true
  const first = toWord(/^\S+/.exec(part)?.[0] ?? '')
  return CUES.has(first) || BEFORE_BY.has(first)
}

/** Of `Photos by X` X made the pictures alone, of `Photos and Story By X` the article too. */
function isOtherMaker(before: readonly string[]): boolean {
  const plain = before.map(toWord)
  if (plain.some((word) => OTHER_MAKERS.has(word))) return true
  return plain.some((word) => PICTURE_WORDS.has(word)) && !plain.some((word) => TEXTS.has(word))
}

const TEXTS = new Set([
  'story',
  'stories',
  'text',
  'texte',
  'texto',
  'words',
  'written',
  'article',
  'report',
])

const isCue = (word: string) => CUES.has(toWord(word))

/** `Michael Ruiz By Michael Ruiz`: the name may be said before; else only words of the trade stand before a cue. */
function isIntroduced(words: readonly string[], index: number): boolean {
  const [before, after] = [words.slice(0, index), words.slice(index + 1)]
  if (before.every((each) => BEFORE_BY.has(toWord(each)) || isCue(each))) return true
  return (
    /^by$/i.test(words[index] ?? '') && index < 5 && after.join(' ').startsWith(before.join(' '))
  )
}
