import type { Byline } from '../../article.ts'

/**
 * How Korean, Japanese and Chinese papers sign: a short name and the reporter's trade, in either order and often without a
 * space. Scripts without capitals give no other mark of a name.
 */

/** A short name of Hangul, or one of Han and kana. */
const NAME =
  '(?<name>[\\p{Script=Hangul}]{2,4}|[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー]{2,8}(?:[ \\u3000][\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー]{1,6})?)'

/** Said after a name: reporter, correspondent, editorial writer, columnist, contributor, professor. */
export const AFTER = new RegExp(
  `^${NAME}\\s?(?<role>(?:선임|수습|인턴|전문|객원)?(?:기자|특파원|논설위원|칼럼니스트|편집위원|통신원)|교수|記者|特派員|編集委員|論説委員|记者|特约记者|评论员)$`,
  'u',
)

/** The paper whose reporter someone is: `本报`, `新华社`. */
const PAPER = '(?:本[报報刊社]|\\p{Script=Han}{2,4}[社报報网網])'

/** Said before a name, parted from it by a mark or a space: author, text, text and pictures, interviewer, reporter. */
export const BEFORE = new RegExp(
  `^(?:글쓴이|작성자|기자명?|글(?:[·ㆍ,/] ?사진)?|사진[·ㆍ,/] ?글|文|(?:取材|写真|構成)[・･/／]文|文[・･/／](?:取材|写真|構成)|聞き手|著者|筆者|執筆|作者|撰文|${PAPER}?(?:特[约約派])?(?:记者|記者))(?:\\s?[:：／/|·・＝]\\s?|\\s)${NAME}(?:\\s(?:攝影|摄影|圖|图|写真|撮影)\\s?[:：／/＝].{1,20})?$`,
  'u',
)

/** A Chinese reporter whose name is glued to the trade, where the paper stands before or the place behind: `記者王小明／台北報導`. */
export const GLUED = new RegExp(
  `^(?:${PAPER}(?:特[约約派])?(?:记者|記者)(?<name>\\p{Script=Han}{2,4})|(?:记者|記者)(?<reporter>\\p{Script=Han}{2,4}) ?[／/] ?\\p{Script=Han}{2,8}(?:報導|报道|電|电))$`,
  'u',
)

/** What stands around the name and its trade: the paper's own name in brackets before, an address behind. */
const AROUND =
  /^(?:[[【(（][^\])】）]{1,20}[\]】)）]|[=＝■▶])\s?|\s?(?:[=＝]|[\w.+-]{1,40}@[\w.-]{1,40}|[(（][\w.+-]{0,40}@?[\w.-]{1,40}[)）])$/gu

/** A letter of one of the three. */
const SCRIPTS = /[\u3040-\ud7ff]/

/** The reporter that a line of Korean, Japanese or Chinese names with the trade beside the name. */
export function toSignedReporter(text: string): Byline | undefined {
  if (text.length > 80 || !SCRIPTS.test(text)) return
  const plain = text.trim().replace(AROUND, '').replace(AROUND, '').trim()
  const found = (AFTER.exec(plain) ?? BEFORE.exec(plain) ?? GLUED.exec(plain))?.groups
  const { role, reporter, name = reporter } = found ?? {}
  if (name === undefined) return
  return { name, kind: 'person', ...(role !== undefined && { role }) }
}
