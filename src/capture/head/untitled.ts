import { toCaption } from '../naming/captions.ts'
import type { HeadBlock } from './page.ts'

/** A button, or a way to other pages: `← The Long Rain`, `see more from Rivers`, `Back to river.example`. */
const BUTTON =
  /^(?:[←→]|»\s?(?:zu[mr]|weiter|mehr)\b|(?:see|read|view) more (?:from|of|in)\b|related:|back to (?:\S{1,40}\.[a-z]{2,7}$|(?:home|top|all|the homepage)\b)|you (?:have no|are here)\b|zurück zu[mr]?\b|(?:sub|unter)?(?:navigation|menu|menü)\b|direkt zum\b|refresh$)/iu

/** Whether a line is a way to somewhere else, whatever its words. */
export const isButton = ({ text }: HeadBlock) => BUTTON.test(text)

/** A picture’s alternative text: `Photo of a wall in the rain`. */
const ALTERNATIVE =
  /^(?:photo(?:graph)?|image|picture|screenshot|portrait|illustration|video) (?:of|shows|showing) (?:an?|the|two|three|some|several)\b/i

/** A credit behind a sentence or a bracket, glued to a caption, or alone; `The Big Picture: …` is a title. */
const CREDIT =
  /(?:^|[.!?)\](”"]\s?|\p{Ll})(?:Fotos?|Bild(?:er)?|Quelle|Photo(?:s|graphs?)?|Images?|Pictures?|Illustration|Credit)(?: credit| by)?\s?:\s?\S|©\s?\S|\bvia Wikimedia\b/u

/** Whether a line tells of a picture. */
const isCaption = ({ text }: HeadBlock) =>
  ALTERNATIVE.test(text) ||
  CREDIT.test(text) ||
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

const isOfCategories = ({ text }: HeadBlock) =>
  PARTINGS.some(([mark, least]) => {
    const parts = text.trim().split(mark)
    return parts.length >= least && parts.every((part) => CATEGORY.test(part))
  })

/** The day and the clock’s minute, or nothing but a day. */
const isDateline = ({ dates, text }: HeadBlock) =>
  dates.some(({ date }) => CLOCK.test(date.text) || date.text.length === text.trim().length)

const CLOCK = /\d[:.]\d\d(?!\d|\.)/

/** Whether a line is a caption, a list of categories, a date or `More from …`: where another can be the title, that is it. */
export const isSeldomTitle = (line: HeadBlock) =>
  isCaption(line) || isOfCategories(line) || isDateline(line) || /^more from\b/i.test(line.text)
