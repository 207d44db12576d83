import { toCaption } from '../naming/captions.ts'
import type { HeadBlock } from './page.ts'

/**
 * A button, or a way to other pages: `← The Long Rain`, `see more from Rivers`, `Back to river.example`. Titles go on otherwise:
 * `Back to All That`, `You Have No Idea`, `Zurück zur Natur`.
 */
const BUTTON =
  /^(?:[←→]|»\s?(?:zu[mr]|weiter|mehr)\b|related:|refresh$|(?:sub|unter)(?:navigation|menu|menü)\b|(?:navigation|menu|menü)$|you have no (?:(?:new|pending|saved|unread) )?(?:alerts|articles|items|messages|notifications)\b|back to (?:\S{1,40}\.[a-z]{2,7}|home|top|(?:the )?homepage|all(?: (?:articles|blogs|events|news|posts|results|stories|topics))?)$|zurück zu[mr]? (?:hauptseite|inhalt|liste|seitenanfang|startseite|suche|übersicht)|direkt zu[mr] (?:haupt|seiten)?(?:inhalt|navigation|suche)\b)/iu

/** The same as a sentence; a title has capitals: `See More From the Bridge`, `You Are Here`. */
const SMALL_BUTTON = /^(?:(?:[Ss]ee|[Rr]ead|[Vv]iew) more from\b|You are here(?:$|:$|:? Home\b))/

/** Whether a line is a way to somewhere else, whatever its words. */
export const isButton = ({ text }: HeadBlock) => BUTTON.test(text) || SMALL_BUTTON.test(text)

/** A picture’s alternative text: `Photo of a wall in the rain`; `Image of a Woman Reading` is a title. */
const ALTERNATIVE =
  /^(?:[Pp]hoto(?:graph)?|[Ii]mage|[Pp]icture|[Ss]creenshot|[Ii]llustration) (?:of|showing) (?:an?|the|two|three|some|several) \p{Ll}/u

/** A credit behind a sentence or a bracket, or glued to a caption; `The Big Picture: …` is a title. */
const CREDIT =
  /(?:[.!?)\](”"]\s?|\p{Ll})(?:Fotos?|Bild(?:er)?|Quelle|Photo(?:s|graphs?)?|Images?|Pictures?|Illustration|Credit)(?: credit| by)?\s?:\s?\S|©\s?\S|\bvia Wikimedia\b/u

/** A credit alone: names, and short words between them. `Photos: The flood in the lower town` is a title. */
const CREDIT_ALONE =
  /^(?:Fotos?|Bild(?:er)?|Quelle|Photos?|Images?|Pictures?|Illustration|Credit)(?: credit| by)?\s?:(?:\s?(?!\p{Ll}{4})[^\s:]{1,30}){1,8}$/u

/** An agency in brackets below a picture on an Arabic page: Reuters, AFP, Anadolu, Getty, AP, EPA, Shutterstock. */
const ARABIC_CREDIT =
  /[(（](?:رويترز|الفرنسية|فرانس برس|الأناضول|غيتي|أسوشيتد برس|الأوروبية|شترستوك|وكالات)[^()]{0,20}[)）]$/u

/** Whether a line tells of a picture. */
const isCaption = ({ text }: HeadBlock) =>
  ARABIC_CREDIT.test(text) ||
  ALTERNATIVE.test(text) ||
  CREDIT.test(text) ||
  CREDIT_ALONE.test(text) ||
  (!text.includes(':') && toCaption(text) !== undefined)

/** What categories are parted by, and how many parts are no title’s: `Marketing • Social Media`, `Rivers, Walls, Work and Wages, Rain`. */
const PARTINGS = [
  [/\s•\s/, 2],
  [/\s\|\s/, 3],
  [/\s[–·]\s/, 4],
  [/,\s/, 4],
] as const

/** Up to three words, without numbers and marks. */
const CATEGORY = /^[\p{L}&/-]+(?: [\p{L}&/-]+){0,2}$/u

/** `Help | Advanced Search`: two words and fewer on either side, as menus have them, and one that every menu has. */
const MENU = /^\p{Lu}\p{L}{2,15}(?: \p{L}{2,15})?(?: \| \p{Lu}\p{L}{2,15}(?: \p{L}{2,15})?){1,5}$/u
const ENTRY =
  /(?:^|\| )(?:help|search|advanced search|home|about|about us|contact|contact us|log ?in|sign in|sign up|register|my account|menu|faq|donate|subscribe)(?= \||$)/i

const isOfCategories = ({ text }: HeadBlock) =>
  (MENU.test(text) && ENTRY.test(text)) ||
  PARTINGS.some(([mark, least]) => {
    const parts = text.trim().split(mark)
    return parts.length >= least && parts.every((part) => CATEGORY.test(part))
  })

/** The day and the clock’s minute, or nothing but a day. */
const isDateline = ({ dates, text }: HeadBlock) =>
  dates.some(({ date }) => CLOCK.test(date.text) || date.text.length === text.trim().length)

const CLOCK = /\d[:.]\d\d(?!\d|\.)/

/** Whether a line is a caption or a date: where another can be the title, that is it. */
export const isSeldomTitle = (line: HeadBlock) => isCaption(line) || isDateline(line)

/** Whether a line is worded like a list of categories or `More from …`, as a few titles are. */
export const isListLike = (line: HeadBlock) =>
  isOfCategories(line) || /^more from\b/i.test(line.text)
