import { toPlainWord } from './names.ts'
import { type Token, toTokens } from './tokens.ts'

/** What the words before a date say that it is the date of. */
export type DateCue = 'published' | 'updated' | 'captured' | 'none'

/** Plain words (`toPlainWord`) in the languages of the dates: Intl has none for these. */
const WORDS: Readonly<Record<Exclude<DateCue, 'none'>, string>> = {
  published:
    'published publish posted pub released created written issued erschienen veroffentlicht publie publiee mis-en-ligne publicado publicada publicato pubblicato pubblicata pubblicazione publicacao gepubliceerd geplaatst opublikowano opublikowany data-publikacji publikacja publicerad publiceret publisert опубликовано منتشر انتشار نشر النشر פורסם',
  updated:
    'updated update modified revised edited aktualisiert aktualisierung stand actualise actualisee mis mise modifie modifiee actualizado actualizada modificado actualizacion aggiornato aggiornata aggiornamento modificato atualizado atualizada atualizacao geandert bearbeitet bijgewerkt gewijzigd zaktualizowano aktualizacja uppdaterad opdateret oppdatert обновлено روز رسانی بروزرسانی بهروزرسانی ویرایش تحدیث التحدیث עודכן עדכון',
  captured:
    'captured retrieved accessed archived saved printed downloaded abgerufen consulte recuperado consultado consultato geraadpleegd',
}

const CUES: ReadonlyMap<string, DateCue> = new Map(
  (['published', 'updated', 'captured'] as const).flatMap((cue) =>
    WORDS[cue].split(/[ -]/).map((word) => [word, cue] as const),
  ),
)

/** Whether a word tells of what the date beside it is, or links the two. */
export function isCueWord(word: string): boolean {
  const plain = toPlainWord(word)
  return CUES.has(plain) || LINKS.has(plain)
}

const LINKS = new Set('by on at am pm last date the min read mins minute minutes'.split(' '))

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

/** A line of more than four tokens says more than a cue. */
const FIVE_WORDS = /^(?:\w\S*\s+){4}\w/

/** What a line that is nothing but a cue says of the date on the next: `Published:`, `Mis à jour le`. */
export function cueOf(text: string): DateCue {
  if (FIVE_WORDS.test(text)) return 'none'
  const tokens = toTokens(text)
  return tokens.length > 0 && tokens.length <= 4 ? cueBefore(tokens, tokens.length, 0) : 'none'
}
