import { franc } from 'franc'
import { OTHER_LETTER } from './folded.ts'

/** Letters enough to tell a language: on 291 captures 300 told as well as 3,000, and the time grows with them. */
const SAMPLE = 500

/** Common words that hardly any other language writes so. */
const ENGLISH = new Set('the and that with this which have from are they were'.split(' '))

/** In English every eighth word is one of these; of the languages known, no other has half as many. */
const ENGLISH_SHARE = 0.07

/** The same, and more that only English writes so: every sixth word and more, of 500 letters enough to be sure. */
const MORE_ENGLISH = new Set([
  ...ENGLISH,
  ...'of you your our their his she what who how about would could than after when its my been'.split(
    ' ',
  ),
])
const MORE_ENGLISH_SHARE = 0.1

/**
 * The languages that are told, by ISO 639-3: those of many readers, and their neighbours. Of more, franc takes Czech for Slovene
 * and Persian for Dari.
 */
const KNOWN =
  `amh arb azj bel ben bho bos bul cat ceb ces ckb cmn dan deu ekk ell eng fin fra fuv glg guj hau heb hin hms hnj hrv hun
   hye ibo ilo ind ita jav jpn kan kat kaz khm kin koi kor lao lin lit lvs mad mag mai mal mar mya nld nob npi nya pan pbu pes
   plt pol por qug ron run rus sin skr slk som spa srp sun swe swh tam tel tgl tha tur ukr urd uzn vie yor zlm zul zyb`.split(
    /\s+/,
  )

/** Too short to tell. */
const SHORTEST = 60

/** The BCP 47 tag of the language that a text is written in; undefined for a text too short to tell. */
export function toLanguage(text: string): string | undefined {
  const sample = text.slice(0, SAMPLE)
  if (sample.length >= SHORTEST && isEnglish(sample)) return 'en'
  const code = franc(sample, { minLength: SHORTEST, only: KNOWN })
  if (code === 'und') return
  const neighbour = toNeighbour(code, sample)
  // franc says ISO 639-3; the canonical tag is the short one: eng is en, pes is fa.
  return neighbour ?? Intl.getCanonicalLocales(code)[0]
}

/** Letters of Russian and Belarusian that no South Slavic language writes. */
const NO_SOUTH_SLAVIC = /[ыэё]/gi
const SOUTH_SLAVIC = new Set(['bul', 'srp', 'bos'])
const WITHOUT_SOUTH_SLAVIC = KNOWN.filter((code) => !SOUTH_SLAVIC.has(code))

/** One letter may be a Russian name’s; of Russian text one in fifty is such. */
function hasOtherLetters(sample: string): boolean {
  const count = sample.match(NO_SOUTH_SLAVIC)?.length ?? 0
  return count > 1 && count > sample.length * 0.005
}

/** Common words that one of the two alone writes so. */
const INDONESIAN = new Set(
  'bahwa karena bisa menurut pemerintah polisi kota warga kantor uang mobil hingga'.split(' '),
)
const MALAY = new Set('bahawa kerana mengikut polis wang ialah boleh bandar'.split(' '))

/** The tag where the code may be a neighbour's: letters tell Russian from Bulgarian, words Indonesian from Malay. */
function toNeighbour(code: string, sample: string): string | undefined {
  if (SOUTH_SLAVIC.has(code) && hasOtherLetters(sample))
    return Intl.getCanonicalLocales(franc(sample, { only: WITHOUT_SOUTH_SLAVIC }))[0]
  if (code !== 'zlm' && code !== 'ind') return
  const words = sample.toLowerCase().match(/[a-z]+/g) ?? []
  const [indonesian, malay] = [countOf(words, INDONESIAN), countOf(words, MALAY)]
  if (indonesian === malay) return code === 'zlm' ? 'ms' : 'id'
  return indonesian > malay ? 'id' : 'ms'
}

/** Most captures are in English, and franc compares a text with all languages: it is asked where this tells nothing. */
function isEnglish(sample: string): boolean {
  const lower = sample.toLowerCase()
  const words = lower.match(OTHER_LETTER.test(lower) ? /\p{L}+/gu : /[a-z]+/g) ?? []
  if (countOf(words, ENGLISH) > words.length * ENGLISH_SHARE) return true
  const isLong = sample.length === SAMPLE
  return isLong && countOf(words, MORE_ENGLISH) > words.length * MORE_ENGLISH_SHARE
}

function countOf(words: readonly string[], known: ReadonlySet<string>): number {
  let count = 0
  for (const word of words) if (known.has(word)) count++
  return count
}

/** Where the scripts that run from right to left stand in Unicode, and others: told faster than a script. */
const MAYBE_RIGHT_TO_LEFT = /[\u0590-\u08ff\ud800-\udfff\ufb1d-\ufeff]/

/** The direction that most of the text's letters run. */
export function toDirection(text: string): 'ltr' | 'rtl' {
  const sample = text.slice(0, SAMPLE)
  if (!MAYBE_RIGHT_TO_LEFT.test(sample)) return 'ltr'
  const rightToLeft =
    sample.match(/[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/gu)
      ?.length ?? 0
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  return rightToLeft * 2 > letters ? 'rtl' : 'ltr'
}
