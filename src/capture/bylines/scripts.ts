import type { Byline } from '../../article.ts'

/**
 * How Korean, Japanese and Chinese papers sign: a short name and the reporter's trade, in either order and often without a
 * space. Scripts without capitals give no other mark of a name.
 */

/** Said after a name: reporter, correspondent, editorial writer, columnist, contributor, professor. */
const AFTER =
  /^(?<name>[\p{Script=Hangul}]{2,4}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{2,8}(?:[ \u3000][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{1,6})?)\s?(?<role>(?:선임|수습|인턴|전문|객원)?(?:기자|특파원|논설위원|칼럼니스트|편집위원|통신원)|記者|特派員|編集委員|論説委員|记者|特约记者|评论员)$/u

/** Said before a name: author, text, reporter. */
const BEFORE =
  /^(?:글쓴이|작성자|기자|글|文|著者|筆者|執筆|作者|记者|記者|撰文)\s?[:：／/|·]?\s?(?<name>[\p{Script=Hangul}]{2,4}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{2,8})$/u

/** What stands around the name and its trade: the paper's own name in brackets before, an address behind. */
const AROUND =
  /^(?:[[【(（][^\])】）]{1,20}[\]】)）]|[=＝■▶])\s?|\s?(?:[=＝]|[\w.+-]{1,40}@[\w.-]{1,40}|[(（][\w.+-]{0,40}@?[\w.-]{1,40}[)）])$/gu

/** A letter of one of the three. */
const SCRIPTS = /[\u3040-\ud7ff]/

/** The reporter that a line of Korean, Japanese or Chinese names with the trade beside the name. */
export function toSignedReporter(text: string): Byline | undefined {
  if (text.length > 80 || !SCRIPTS.test(text)) return
  const plain = text.trim().replace(AROUND, '').replace(AROUND, '').trim()
  const found = AFTER.exec(plain)?.groups ?? BEFORE.exec(plain)?.groups
  const { name, role } = found ?? {}
  if (name === undefined) return
  return { name, kind: 'person', ...(role !== undefined && { role }) }
}
