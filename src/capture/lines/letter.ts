/** How a letter begins: `Dear Edie,`, `My dear friends:`, `Good morning,`, `Liebe Leserinnen und Leser,`. */
const SALUTATION =
  /^(?:(?:my |our )?dear(?:est)? \p{L}.{0,50}[,:!]|(?:hello|hi|hey|greetings|good (?:morning|afternoon|evening)|liebe[rs]?|sehr geehrte[rs]?|ch[eè]re?s?|querid[oa]s?|car[ioae]|beste|geachte)(?: \p{L}.{0,50})?[,!])$/iu

/** What a letter ends with, in front of the name. */
const VALEDICTION =
  /^(?:(?:with |all |my |very )?(?:best|good|kind(?:est)?|warm(?:est)?|fond(?:est)?|many)(?: and warmest| and good)? (?:wishes|regards|love|thanks)|(?:with |much |lots of |all my )?love|best|cheers|warmly|thanks|regards|(?:yours |very |most )?(?:sincerely|faithfully|truly|respectfully|cordially|affectionately|gratefully|ever)(?: yours)?|yours|in solidarity|mit freundlichen grüßen|(?:herzliche|viele|liebe) grüße|cordialement|bien à vous|amitiés|un abrazo|saludos|atentamente)$/iu

/** What else a letter ends with, where a comma stands behind. */
const LEAVE =
  /^(?:until|till|see you|talk|more|as (?:ever|always)|take care|stay|happy|have a|keep|onwards?|thank you|with|yours|in|peace|best|love|warm|kind)\b[^.?!:;]{0,50},$/iu

/** `Margaret`, `Hester & Tom`, `Rev. P. Whitlow`, perhaps a kiss behind. */
const SIGNED =
  /^\p{Lu}[\p{L}’'-]*\.?(?: (?:\p{Lu}[\p{L}’'-]*\.?|&|and|de|van|von|la|der|x{1,3})){0,4}$/u

const POSTSCRIPT = /^P\.?\s?(?:P\.?\s?)?S\.?[:,—–-]?\s.{10,}[.!?]["”’)]?$/u

/** Whether a line is how a letter begins. */
export const isSalutation = (text: string): boolean => text.length < 70 && SALUTATION.test(text)

/** Whether a line is how a letter ends, above its writer’s name: `Best wishes`, `Until next week,`. */
export function isValediction(text: string): boolean {
  return text.length < 70 && (VALEDICTION.test(text.replace(/[,!.–—]$/, '')) || LEAVE.test(text))
}

/** Whether a line can be the writer’s name below a valediction. */
export const isSigned = (text: string): boolean => text.length < 50 && SIGNED.test(text)

/** Whether a line is what the writer adds below the name. */
export const isPostscript = (text: string): boolean => POSTSCRIPT.test(text)
