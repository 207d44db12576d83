/** Names that newspapers give the parts in which opinion stands, and their other common parts. */
const SECTIONS: ReadonlySet<string> = new Set(
  `opinion opinions comment commentary editorial editorials op-ed column columns columnists blog blogs politics culture
   world news business science technology health sport sports travel books arts life lifestyle style ideas society
   analysis essay essays letters perspective perspectives viewpoint viewpoints voices debate review reviews features
   meinung kommentar kommentare politik kultur gesellschaft wirtschaft panorama feuilleton leitartikel kolumne debatte wissen regional
   débats idées société économie politique monde international faits_divers éditorial chronique chroniques tribune tribunes
   opinión política sociedad economía cultura nacional internacional mundo deportes columnas editoriales sucesos
   opinione opinioni commenti editoriale editoriali cronaca politica economia esteri società spettacoli
   opinião colunas sociedade política economia país desporto esporte esportes cotidiano
   opinie columns cultuur politiek economie binnenland buitenland
   opinia opinie komentarze kraj świat gospodarka kultura społeczeństwo felietony publicystyka
   názory komentáře domácí zahraničí ekonomika vélemény belföld külföld gazdaság kultúra opinii societate
   ledare debatt krönika krönikor kultur ekonomi inrikes utrikes nyheter debat meninger ledere samfund indland udland
   mielipide pääkirjoitus kulttuuri talous politiikka kotimaa ulkomaat
   мнения мнение политика экономика общество культура спорт колонки происшествия в_мире наука
   gündem yazarlar siyaset ekonomi dünya kültür spor
   απόψεις άποψη γνώμες κοινωνία πολιτική οικονομία πολιτισμός ελλάδα κόσμος αθλητικά
   opini kolom nasional internasional budaya olahraga
   یادداشت دیدگاه سیاست مقاله فرهنگ جامعه جهان ورزش سیاسی اقتصادی اجتماعی فرهنگی ورزشی استانها بین‌الملل
   رأي مقالات آراء سياسة اقتصاد ثقافة رياضة مجتمع منوعات דעות חדשות כלכלה תרבות ספורט פוליטיקה
   评论 評論 观点 觀點 社论 社論 时评 政治 社会 社會 国际 國際 财经 財經 生活 文化 体育 體育 专栏 專欄 副刊
   社説 経済 国際 スポーツ オピニオン コラム 論説 오피니언 사설 칼럼 정치 경제 사회 문화 국제 스포츠`
    .split(/\s+/)
    .map((name) => name.replace('_', ' ')),
)

/** Whether a line is nothing but a section's name. */
export function isSection(text: string): boolean {
  return text.length < 30 && SECTIONS.has(text.trim().toLowerCase())
}
