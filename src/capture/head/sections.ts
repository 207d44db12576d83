/** Names that newspapers give the parts in which opinion stands, and their other common parts. */
const SECTIONS: ReadonlySet<string> = new Set(
  `opinion opinions comment commentary editorial editorials op-ed column columns columnists blog blogs politics culture
   world news business science technology health sport sports travel books arts life lifestyle style ideas society
   analysis essay essays letters perspective perspectives viewpoint viewpoints voices debate review reviews features
   meinung kommentar politik kultur gesellschaft wirtschaft débats tribune opinión política cultura opinione commenti
   editoriale opinie columnas opinião política opinia opinie komentarze یادداشت دیدگاه سیاست مقاله رأي مقالات آراء דעות`.split(
    /\s+/,
  ),
)

/** Whether a line is nothing but a section's name. */
export function isSection(text: string): boolean {
  return text.length < 30 && SECTIONS.has(text.trim().toLowerCase())
}
