import { toPlainWord } from './names.ts'
import { type Token, toTokens } from './tokens.ts'

/** What the words before a date say that it is the date of. */
export type DateCue = 'published' | 'updated' | 'captured' | 'none'

/** Words in the languages of the dates: Intl has none for these. Each counts by itself. */
const WORDS: Readonly<Record<Exclude<DateCue, 'none'>, string>> = {
  published: `
    published publish posted pub released created written issued erschienen veröffentlicht publié publiée ligne
    publicado publicada publicato pubblicato pubblicata pubblicazione publicação gepubliceerd geplaatst opublikowano
    opublikowany data publikacji publikacja publicerad publiceret publisert publicat publicada publikováno zveřejněno
    publikované zverejnené közzétéve megjelent publicării julkaistu objavljeno објављено публикуван публикувана
    публикувано опубликовано опубликован опубликована публикации опубліковано diterbitkan dipublikasikan terbit tayang yayınlanma
    yayinlanma yayımlanma yayınlandı δημοσιεύθηκε δημοσιεύτηκε δημοσίευση منتشر انتشار نشر النشر פורסם प्रकाशित
    发布 发布时间 发布于 发布日期 发表 发表于 發布 發布時間 發布於 發佈 發佈時間 發表 發表於 公開 公開日 公開日時 掲載 掲載日 投稿 投稿日 配信
    입력 기사입력 등록 등록일 작성일 게시일 발행 발행일 송고 송고시간`,
  updated: `
    updated update modified revised edited aktualisiert aktualisierung stand actualisé actualisée mis mise modifié modifiée
    actualizado actualizada modificado actualización aggiornato aggiornata aggiornamento modificato modifica atualizado
    atualizada atualização geändert bearbeitet bijgewerkt gewijzigd zaktualizowano aktualizacja zmodyfikowano uppdaterad
    opdateret oppdatert actualitzat actualitzada aktualizováno aktualizace aktualizované frissítve frissítés módosítva
    actualizat actualizare actualizării päivitetty muokattu ažurirano ажурирано posodobljeno обновено актуализирана
    актуализирано обновлено обновлён обновлена изменено оновлено diperbarui diperbaharui pembaruan güncelleme güncellenme
    güncellendi ενημερώθηκε ενημέρωση τροποποιήθηκε روز رسانی بروزرسانی بهروزرسانی ویرایش تحدیث التحدیث עודכן עדכון
    अपडेट अद्यतन 更新 更新于 更新於 更新时间 更新時間 更新日 更新日時 更新日期 最終更新 最終更新日 最終更新日時 最后更新 最后更新时间
    最後更新 最後更新時間 最近更新 修改时间 수정 수정일 수정시간 최종수정 기사수정 업데이트 최종업데이트`,
  captured:
    'captured retrieved accessed archived saved printed downloaded abgerufen consulte recuperado consultado consultato geraadpleegd',
}

const CUES: ReadonlyMap<string, DateCue> = new Map(
  (['published', 'updated', 'captured'] as const).flatMap((cue) =>
    WORDS[cue]
      .split(/\s+/)
      .filter(Boolean)
      .map((word) => [toPlainWord(word), cue] as const),
  ),
)

/** Whether a word tells of what the date beside it is, or links the two. */
export function isCueWord(word: string): boolean {
  const plain = toPlainWord(word)
  return CUES.has(plain) || LINKS.has(plain)
}

/** Whether a word tells of what the date beside it is. */
export const isDateCue = (word: string) => CUES.has(toPlainWord(word))

/** The same of the last of a line's words, where some that open such a line are a surname: `Vic Stand`. */
export const isLastDateCue = (word: string) => isDateCue(word) && !OPENING.has(toPlainWord(word))

/** `Stand: 4. Mai`, `Mise en ligne le`, `Data publikacji`. */
const OPENING = new Set('stand mis mise ligne data'.split(' '))

const LINKS = new Set('by on at en am pm last date the min read mins minute minutes'.split(' '))

/** So many tokens before a date can hold its cue: `Posted by Soliant on`. */
const REACH = 8

/** The nearest cue before the token `at`, no further back than `floor`, where the date before ends. */
export function cueBefore(tokens: readonly Token[], at: number, floor: number): DateCue {
  for (let index = at - 1; index >= Math.max(floor, at - REACH); index--) {
    const cue = CUES.get(tokens[index]?.text ?? '')
    if (cue) return cue
  }
  return 'none'
}

/** Written behind the date as well, perhaps glued to its last word: `2024年11月12日更新`, `17時45分公開`. */
const BEHIND = /^[日号號分]?(更新|公開|掲載|配信|投稿|发布|發布|수정|입력|등록)$/

const behindAt = (tokens: readonly Token[], at: number) => BEHIND.exec(tokens[at]?.text ?? '')?.[1]

/** The cue right behind a date, which ends before the token `at`, on a line that ends with one: in `更新：` it introduces. */
export function cueBehind(tokens: readonly Token[], at: number): DateCue {
  const word = behindAt(tokens, at)
  if (word === undefined) return 'none'
  const last = tokens.at(-1)?.kind === 'mark' ? tokens.length - 2 : tokens.length - 1
  return behindAt(tokens, last) === undefined ? 'none' : (CUES.get(word) ?? 'none')
}

/** A line of more than four tokens says more than a cue. */
const FIVE_WORDS = /^(?:\w\S*\s+){4}\w/

/** What a line that is nothing but a cue says of the date on the next: `Published:`, `Mis à jour le`. */
export function cueOf(text: string): DateCue {
  if (FIVE_WORDS.test(text)) return 'none'
  const tokens = toTokens(text)
  return tokens.length > 0 && tokens.length <= 4 ? cueBefore(tokens, tokens.length, 0) : 'none'
}
