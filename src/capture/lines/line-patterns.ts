import { POST_SIGNATURE } from './post-signature.ts'

/** What single lines are asked for, each a linear pattern. Patterns for a line's end are tried on its last characters. */

const CLOSERS = `["'”’»«“)\\]]{0,4}\\s{0,2}$`

export const STOP = new RegExp(`[.!?…。！？؟।]${CLOSERS}`, 'u')
export const COLON = new RegExp(`[:：]${CLOSERS}`, 'u')
export const DOTS = new RegExp(`(?:\\.\\.\\.|…)(?:\\[…\\])?${CLOSERS}`, 'u')
export const CALL = new RegExp(`[!?！？؟]${CLOSERS}`, 'u')
export const SENTENCE_END = /[.!?…。！？؟]["'”’»)]{0,3}(?=\s|$)|[。！？]/gu
export const QUOTED = /^["“„«].*["”“»][.,]?$/
export const BRACKET = /[([]/

export const ADDRESS = /https?:|www\.|\w@\w|[\w-]\.(?:com|org|net|gov|edu|co|info|news|uk|de|fr)\b/i
export const HANDLE = /(?:^|\s)[@#][\p{L}\w]/u
export const YEAR = /\b(?:19|20)\d\d\b/
export const DATE =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-zé.]{0,8} \d{1,2}\b|\b\d{1,2}\.? ?(?:de )?(?:jan|feb|fév|mar|apr|avr|abr|mai|may|jun|jui|jul|aug|ago|aoû|sep|oct|okt|out|nov|dec|dez|déc|dic)|\b\d{1,4}[./-]\d{1,2}[./-]\d{2,4}\b|年\s?\d{1,2}月/i
export const TIME =
  /\b\d{1,2}[:.h]\d\d\b|\b\d{1,2} ?[ap]\.?m\b|\b\d{1,3} ?(?:min|mins|minutes?|hours?|hrs?|h|days?|d|weeks?|w|months?|mo|years?|yrs?) ago\b|\b(?:yesterday|today)\b/i
export const COPYRIGHT = /[©®]|\(c\) ?\d{4}|all rights reserved/i
export const CREDIT =
  /\b(?:photo|photograph|image|picture|illustration|credit|foto|bild|getty|reuters|shutterstock|istock|unsplash|afp|ap photo|alamy|courtesy|via ap|file pic)\b/i
export const NAME =
  /^(?:by |von |par |por |di )?\p{Lu}[\p{L}.'’-]+(?: (?:\p{Lu}[\p{L}.'’-]*|de|von|van|al|bin|da|del|la)){1,4}$/u
export const AUTHOR =
  /\b(?:is|was) an? [\p{L}\s,-]{0,40}\b(?:writer|reporter|author|journalist|editor|professor|columnist|correspondent|contributor|fellow|director|founder|producer|blogger|lawyer|attorney|consultant)\b|\bfollow (?:him|her|them|us|me)\b|\b(?:his|her|their) (?:latest |new |first )?(?:book|work)\b|\bcan be reached\b|\bhas been (?:writing|covering|reporting)\b/iu
/** What is told of an author's life and work. */
export const LIFE =
  /\b(?:author of|holds a|graduate[ds]? (?:of|from)|degree (?:in|from)|lives in|based in|resides in|joined \w+ (?:\w+ )?in|years of experience|award-winning|best-?selling|contribut(?:or|es|ing) (?:to|editor|writer)|has (?:written|worked|appeared|covered|reported)|work has (?:appeared|been)|covers? \w+|is passionate about|when (?:he|she|they)(?:.s| is|.re) not|previously (?:worked|wrote|served|was)|staff (?:writer|reporter)|freelance)\b/i
export const MEDIUM =
  /^(?:image|video|photo|watch|listen|gallery|play|audio|podcast|slideshow|graphic|chart|map|file|figure|fig)\b/i
export const ASKS =
  /^(?:subscribe|sign|join|get|read|click|share|follow|download|learn|see|view|watch|listen|try|buy|shop|visit|check|find|discover|register|log|enter|save|print|email|contact|support|donate|related|more|next|previous|also|about|loading|please|want|looking|have)\b/i
/** A name with a day or an hour, and `says:`; how long ago a reader wrote. */
export const READER =
  /\b(?:said|says|wrote|writes|commented|sagt|dit|dice|schreef)\s?(?:\.{3}|…|:)$|^[•*#]?\s?\S.{1,40} (?:on|at) .{6,40}(?:said|says|wrote|[ap]m)\s?:?$|^\d{1,3} ?(?:mo|min|h|d|w|y|hours?|days?|weeks?|months?|years?)(?: ago)?$/i
/** What one can do with a reader's comment. */
export const REPLY =
  /^[•*·]?\s?(?:reply|like|likes|report|permalink|upvote|edited|log in to reply|like reply|reply to|view replies|show more|antworten|répondre|responder|rispondi|\d{1,4} (?:likes?|replies|reply|reactions?|points?))\b.{0,24}$/i
/** The signature of a post that the page shows, and what else its network puts with it. */
export const POST = new RegExp(
  `${POST_SIGNATURE.source}|\\bpic\\.twitter\\.com\\/|^(?:a post shared by|view this post on) `,
  'iu',
)
