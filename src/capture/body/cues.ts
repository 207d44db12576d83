import { LIFE } from '../lines/line-patterns.ts'

/** Phrases that give away what a line is, though it reads like prose. */
export interface Cue {
  /** What the line does, for a reader. */
  readonly name: string
  readonly pattern: RegExp
}

/**
 * Cues by the thing they give away, each one signal of a line. None decides alone: the learnt trees weigh them with the
 * rest. Collected from how sites of all kinds word such lines.
 */
export const CUES: readonly Cue[] = [
  {
    name: 'speaks of commissions',
    pattern:
      /\baffiliate|\b(?:earn|receive|paid|get) (?:a |an )?(?:small |affiliate )?(?:commission|compensation)|independently (?:selected|chosen|reviewed)|\b(?:buy|purchase|order)\w* (?:something )?(?:through|via|from) (?:our|these|the|one of our) links?\b|no (?:extra|additional) cost|\bsponsored (?:by|post|content)|paid partnership|product recommendations?|prices? (?:are|is|were|and availability) /i,
  },
  {
    name: 'speaks of consent or personal data',
    pattern:
      /\bprivacy (?:policy|notice)|\bterms (?:of|and) |\bpersonal data\b|\bconsent\b|\bunsubscribe\b|\bopt[ -]out\b|\bby (?:clicking|entering|signing|submitting|continuing|subscribing|providing|registering|using)\b|\bdata protection\b|\bthird[ -]part(?:y|ies)\b|datenschutz|politique de confidentialité|política de privacidad/i,
  },
  {
    name: 'calls to subscribe or give',
    pattern:
      /\bsign(?:ing)? up\b|\bsubscri(?:be|ption|ber)|\bnewsletters?\b|\bdonat(?:e|ion)|\bsupport (?:our|us|independent|the)\b|\bbecome a (?:member|subscriber|patron|supporter)|\bmembership\b|\bfree trial\b|\bin(?:to)? your inbox\b|\bpodcast\b|\bpatreon\b|\bjoin (?:us|our|the|now)\b|abonn|suscríb|iscriviti|assine/i,
  },
  {
    name: 'calls to do business',
    pattern:
      /\b(?:contact|call|email|visit|reach out to|get in touch with|talk to|chat with) (?:us|our)\b|\b(?:book|schedule|request) (?:a|your)\b|\bget started\b|\bfree (?:consultation|quote|demo|download|guide|ebook|e-book|shipping)\b|\bdownload (?:our|the|your|now)\b|\blearn more\b|\bfind out more\b|\bclick (?:here|the|on|below)\b|\bshop (?:now|the)\b|\bwebinar\b|\bwe can help\b|\bour (?:team|services|experts|products)\b|\badd to cart\b/i,
  },
  {
    name: 'asks to follow or share',
    pattern:
      /\bfollow (?:us|me|him|her|them|@|along)\b|\bon (?:twitter|facebook|instagram|linkedin|youtube|tiktok|threads|bluesky|whatsapp|telegram)\b|\btwitter\.com|t\.co\/|\bshare (?:this|your|on|via|with)\b|\blet (?:us|me) know\b|\bin the comments\b|\bleave a (?:comment|reply|review)\b|\blike and subscribe\b/i,
  },
  { name: 'tells of an author’s life', pattern: LIFE },
  {
    name: 'names a picture first',
    pattern:
      /^(?:[•*]\s)?(?:an? |the |two |three )?(?:\w+ ){0,2}(?:photo(?:graph)?s?|pictures?|images?|maps?|charts?|graphs?|graphics?|infographics?|screenshots?|illustrations?|renderings?|drawings?|diagrams?|logos?|icons?|close-?ups?|portraits?|views?|shots?|collages?|banners?|posters?|covers?) (?:\w+ )?(?:of|showing|shows|with|depicting|featuring|that|from|illustrating)\b/i,
  },
  {
    name: 'describes a picture',
    pattern:
      /\b(?:pictured|seen here|shown here|file (?:photo|image)|looks? on|poses? (?:for|with|at|on)|speaks? (?:during|at|to|with|into|in)|attends?|arrives? (?:at|for|in|on)|(?:stands?|sits?|walks?|holds?|waves?|smil(?:es?|ing)|wear(?:s|ing)|standing|sitting|holding|walking) (?:a |an |the |his |her |in |on |at |with |next |behind |by )|gestures|photographed|screenshot|close-?up|\((?:left|right|center|centre|l|r|top|bottom|from left)\)|, (?:left|right|center|centre),|(?:mon|tues|wednes|thurs|fri|satur|sun)day, \w+\.? \d{1,2}, \d{4})/i,
  },
  {
    name: 'names a picture’s owner',
    pattern:
      /\((?:[^()]{0,60}\b(?:photo|getty|ap|reuters|afp|images?|via|staff|courtesy|credit|file|news|times|post)\b[^()]{0,40})\)\s*$|\bphoto(?:graph)?(?:s|ed)? (?:by|courtesy|credit|via|from)\b|\b(?:image|picture|photo|video|illustration)(?: credit| source| by| courtesy)?\s?:|\/(?:getty|ap|reuters|afp|the |shutterstock|alamy|bloomberg)|©/i,
  },
  {
    name: 'leads to another page',
    pattern:
      /^(?:see also|also|read(?: more| next| also)?|related(?: \w+)?|more|watch|listen|must read|don.t miss|you may also like|up next|recommended|next|previously|further reading|lire aussi|à lire|lesen sie|mehr|lea|leia|leggi)\s?[:–—>»]|\bread (?:more|the full|full|our|also)\b|\bwatch (?:the|below|live|now|here)\b|\bcheck out (?:our|the|these|this)\b|\b(?:continue|keep) reading\b/i,
  },
  {
    name: 'speaks of a player or an advertisement',
    pattern:
      /\bvideo player\b|\bmodal window\b|\bplay video\b|\badvertis|\bstory continues\b|\bad blocker\b|\bnow playing\b|\bthis video\b|\bjavascript\b|\byour browser\b|\bloading\b|\bstream type\b|\bcaptions? off\b|\baudio (?:article|version)|\blisten to (?:this|the)\b|\bcontent is (?:not )?available\b|\bskip ad/i,
  },
  {
    name: 'speaks of the article itself',
    pattern:
      /^(?:editor.s note|correction|clarification|update[ds]?|note|disclosure|disclaimer|sources?|references?|footnotes?)\b.{0,30}[:.—-]|\b(?:this|the) (?:article|story|post|essay|piece|column|report|interview) (?:was|is|has|first|originally|appear|contain|may)|\b(?:originally|first) (?:published|appeared|posted)|\bcontributed to this (?:report|story|article)|\bmay not be (?:published|reproduced|copied)|\breprinted\b|\bwith permission\b/i,
  },
  { name: 'a file name', pattern: /^\S+\.(?:jpe?g|png|gif|webp|svg|mp4|pdf|avif)$/i },
  {
    name: 'amounts',
    pattern: /[$€£¥]\s?\d|\d\s?%|\b\d+(?:\.\d+)? ?(?:kg|lbs?|cm|mm|km|miles|usd|eur)\b/i,
  },
  {
    name: 'a reader’s thanks',
    pattern:
      /^(?:great|thanks?|thank you|nice|love|loved|awesome|excellent|wow|i agree|agreed|good|very|so true|hi|hello|hey|dear|yes|no|lol|amen|this is)\b|\b(?:great|nice|good|excellent|wonderful|interesting) (?:post|article|piece|read|job|stuff)\b|\bthanks? (?:you )?(?:so much )?for (?:sharing|this|the|your|writing)\b/i,
  },
]
