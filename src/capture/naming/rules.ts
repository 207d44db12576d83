import type { TextBlock } from '../lines/blocks.ts'
import { oncePer } from '../lines/once.ts'
import { isLeft, toSieve } from '../lines/sieve.ts'
import type { Named } from './named.ts'
import { findPhrase } from './phrases.ts'

/** A rule that names a line by its words alone, on any site. */
export interface LineRule extends Named {
  /** Tried on the line's text without the white space around it. */
  readonly pattern: RegExp
}

/** Why a line is none of a letter’s text, however much it reads like it. */
export const OF_SENDING = 'what a letter says of its sending'

/**
 * What furniture says of itself in English (other languages: `phrases.ts`), in the order in which it is tried. A rule names
 * lines that stand outside the article's text.
 */
export const LINE_RULES: readonly LineRule[] = [
  {
    label: 'captcha',
    rule: 'names a captcha',
    pattern:
      /\b(?:h|re)captcha\b|^captcha\P{L}{0,4}(?:(?:code|image|text|answer|required|challenge|verification|validation|check|test|loading)\P{L}{0,4}){0,2}$|^(?:please |to continue,? (?:please )?)?(?:solve|complete|enter|type|fill (?:in|out)|verify) (?:the|this|a) captcha\b/iu,
  },
  {
    label: 'captcha',
    rule: 'asks for the characters of a captcha',
    pattern: /^(?:enter|type) the (?:characters|code|letters|text|word)s?\b/i,
  },
  {
    label: 'captcha',
    rule: 'tells what the captcha is for',
    pattern: /\bhuman (?:visitor|user)\b|\bautomated spam\b|\bnot a robot\b/i,
  },
  {
    label: 'disclaimer',
    rule: 'says whose opinions these are',
    pattern:
      /^(?:the |all |any |disclaimer\W{1,3}(?:the )?)?(?:opinions?|views?)\b.{0,40}\b(?:expressed|presented|stated|contained|herein|in this|of (?:the )?(?:author|writer|contributor|columnist)s?)\b.{0,160}\b(?:not|their own|(?:his|her|the author.s) own|solely|alone|those of)\b|^this (?:article|column|post|piece|op-ed|commentary) (?:reflects|represents|expresses) the (?:opinions?|views?) of\b/i,
  },
  {
    label: 'cookie-notice',
    rule: 'speaks of cookies and consent',
    pattern:
      /\b(?:use|uses|using|accept|reject|manage|our) (?:all )?cookies\b|\bcookie (?:policy|settings|preferences|notice|consent)\b|\bset additional cookies\b|\bbasis of (?:our|their) legitimate interest\b|\bprecise geolocation data\b/i,
  },
  {
    label: 'form-error',
    rule: 'a form’s own error message',
    pattern: /^\W{0,3}\[contact-form|\b(?:404|500) (?:"|“)?(?:not found|server error)/i,
  },
  {
    label: 'navigation',
    rule: 'says how old the article is',
    pattern: /^this (?:article|story|post) is (?:more than|over) \d{1,2} (?:years?|months?) old\b/i,
  },
  {
    label: 'navigation',
    rule: 'says whose site it is',
    pattern:
      /^an official website of the\b|^here.s how you know\b|^(?:official websites use|secure) \.gov\b|^(?:secure \.gov|a \.gov) websites?\b/i,
  },
  {
    label: 'navigation',
    rule: 'what a wiki says of its page',
    pattern:
      /^from .{3,40}, the free (?:encyclop\w+|dictionary|library)\b|\bis a stub\. you can help\b|^this page was last edited on\b/i,
  },
  {
    label: 'newsletter',
    rule: OF_SENDING,
    pattern:
      /^you(?:.re| are) receiving this (?:e-?mail|newsletter|message)\b|^view (?:this e-?mail |this newsletter |it )?(?:in|online|on) (?:your |a |the )?(?:web )?browser$|^view (?:this e-?mail )?online$|^(?:unsubscribe(?: here| from (?:this|our|all) .{1,40}| at any time| [|•·] .{1,40})?|update (?:your )?preferences|manage (?:your )?(?:preferences|subscription))$/i,
  },
  {
    label: 'legal',
    rule: 'says where a book of Project Gutenberg begins or ends',
    pattern: /^\*{3} ?(?:start|end) of th(?:e|is) project gutenberg\b/i,
  },
  {
    label: 'navigation',
    rule: 'a skip link',
    pattern: /^(?:skip|jump) (?:to|past|over)\b/i,
  },
  {
    label: 'share',
    rule: 'offers to share the page',
    pattern:
      /^(?:share|tweet|pin it|email this|print this)\b.{0,80}$|\bshare (?:on|this|via|with)\b|\b(?:click to|opens in new window)\b|^(?:facebook|twitter|whatsapp|linkedin|reddit|telegram|pinterest|e-?mail|print|copy link|x|bluesky|flipboard|threads)$/i,
  },
  {
    label: 'share',
    rule: 'offers to take the page along',
    pattern:
      /^(?:download|view|open|export|save)(?: the| as| this| a)? (?:pdf|epub|citation|bibtex|transcript)\b.{0,30}$|^cite this (?:article|page|interview|paper|work)\b.{0,20}$/i,
  },
  {
    label: 'comment-form',
    rule: 'the head of a comment form',
    pattern:
      /^(?:add (?:a )?(?:new )?comment|leave a (?:reply|comment)|post (?:a |your )?comment|write a comment|join the (?:conversation|discussion)|cancel reply|be the first to comment)\b/i,
  },
  {
    label: 'comment-form',
    rule: 'what a comment form says of its text',
    pattern:
      /^(?:plain text|filtered html|full html|restricted html|about text formats|your (?:name|email)\b.{0,60}|comment|subject|homepage|save my name\b.*|you must be logged in\b.*)$|\bno html tags allowed\b|\bturn into links automatically\b|\blines and paragraphs break automatically\b|\ballowed html tags\b|\bemail address will not be published\b/i,
  },
  {
    label: 'comment-count',
    rule: 'counts the comments',
    pattern:
      /^(?:\d{1,5}|\d{1,3}(?:,\d{3}){1,3}|\d{1,3}(?:\.\d)?[km])$|^\(?(?:\d[\d,.]{0,8}|no|one) (?:comments?|responses?|replies|kommentare|commentaires?|comentarios)\b.{0,30}$|^comments? ?\(?\d{0,6}\)?$/i,
  },
  {
    label: 'comment',
    rule: 'opens a reader’s comment',
    pattern: /^.{1,60} (?:says|said|wrote|writes|sagt|dit|dice)\s?:$/i,
  },
  {
    label: 'newsletter',
    rule: 'asks for an address or a membership',
    pattern:
      /\bnewsletters?\b|^(?:sign up|join (?:us|the|our)\b|get (?:the|our) )|\b(?:daily|weekly) digest\b|\byour inbox\b|\bby signing up\b/i,
  },
  {
    label: 'subscription',
    rule: 'sells a subscription',
    pattern:
      /^(?:subscribe|subscription|donate|support us|log ?in|sign in|register|become a member)\b.{0,80}$|\balready a subscriber\b/i,
  },
  {
    label: 'advertisement',
    rule: 'marks an advertisement',
    pattern: /^(?:advertisements?|ad|sponsored(?: content)?|story continues below)\b.{0,30}$/i,
  },
  {
    label: 'reading-time',
    rule: 'a reading time',
    pattern: /^(?:\d{1,3}[ -]?(?:min|minute|minutes|mins)[. ]?(?: read)?|reading time\b.{0,30})$/i,
  },
  {
    label: 'tags',
    rule: 'lists tags',
    pattern: /^(?:tags?|topics?|filed under|posted in|categor(?:y|ies)|keywords)\s?:/i,
  },
  {
    label: 'related',
    rule: 'leads to another article',
    pattern:
      /^[[(]?(?:related|read|read (?:more|next|also|this)|see|see also|also|also read|more|must read|trending|up next|watch)\s?[:：]\s?\S.{0,160}$/i,
  },
  {
    label: 'related',
    rule: 'leads to other articles',
    pattern:
      /^(?:related|read (?:more|next|also)|more (?:from|in|on|stories|about)|see also|you (?:may|might) (?:also )?like|recommended|most (?:read|popular|viewed)|trending|latest|next (?:article|post|story)|previous (?:article|post|story)|recent (?:posts|articles)|don.t miss|keep reading|editor.s picks?)\b.{0,80}$/i,
  },
  {
    label: 'legal',
    rule: 'a legal notice',
    pattern:
      /^(?:©|\(c\)|copyright\b)|\ball rights reserved\b|^(?:privacy policy|terms (?:of (?:use|service)|and conditions)|imprint|impressum|legal notice)\b/i,
  },
  {
    label: 'navigation',
    rule: 'a word of the site’s menu',
    pattern:
      /^(?:home|menu|search|about(?: us)?|contact(?: us)?|back to top|close|open menu|sitemap|toggle navigation|main menu|sections|get (?:the )?app|open (?:in )?app|report (?:this )?(?:article|post|story|comment|ad))$/i,
  },
]

/** The sieve of a list of rules. */
const sieveOf = oncePer((rules: readonly LineRule[]) =>
  toSieve(rules.map(({ pattern }) => pattern)),
)

/** The first rule that names the text, if any. */
export function findRule(
  text: string,
  rules: readonly LineRule[] = LINE_RULES,
): LineRule | undefined {
  if (rules.length === 0) return // as of most sites
  // The longest phrase that a rule looks at stands well within this many characters.
  const opening = text.slice(0, 1000)
  const sieved = sieveOf(rules)(opening)
  return rules.find((rule, place) => isLeft(sieved, place) && rule.pattern.test(opening))
}

/** What names a text on any site: a rule or, in another language, a phrase. */
export const nameOf = (text: string): Named | undefined => findRule(text) ?? findPhrase(text)

/** What names each of a page’s blocks. */
export const rulesOf = oncePer((blocks: readonly TextBlock[]) =>
  blocks.map(({ text }) => nameOf(text)),
)
