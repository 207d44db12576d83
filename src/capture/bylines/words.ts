/**
 * Words that bylines are made of, in the languages that dates are read in. In lower case; compare with `toWord`, which the
 * words go through here too. Data, not rules: add a word here when a capture brings one.
 */

const list = (words: string): ReadonlySet<string> =>
  new Set(words.split(/\s+/).filter(Boolean).map(toWord))

/** Introduce a name: `By X`, `Von X`, `نویسنده: X`. */
export const CUES = list(
  `by von par por di da door av af przez autor autora autorin autore auteur author authors autoren autores auteurs
   schrijver 投稿者 tekst texte texto text words story napisał napisała rozmawiał rozmawiała
   oprac opracował opracowała autorka skribent беседовал беседовала نویسنده بهقلم نوشتهی كتبه نویسندگان نوشته بقلم كتب الكاتب مאת מאת מחבר автор`,
)

/** Introduce names where a colon stands behind and nothing but names follows: without one they are any words. */
export const COLON_CUES = list(
  `interview protokoll gespräch bericht aufgezeichnet propos entretien reportage recueilli escribe entrevista reportaje testo
   intervista servizio reportagem rozmowa wywiad opracowanie redagował intervju reporter reportrar journalist journalister
   teksti kirjoittaja toimittaja szerző írta szöveg rozhovor připravil připravila текст тексты авторы интервью подготовил подготовила корреспондент автори
   авторка интервю yazan yazar haber röportaj muhabir συντάκτης συντάκτρια κείμενο γράφει ρεπορτάζ συνέντευξη επιμέλεια
   oleh penulis pewarta kontributor wartawan ditulis laporan گزارش از تهیه خبرنگار گفتوگو گفتگو مصاحبه إعداد حاوره حاورته حاورها
   लेखक लेखिका रिपोर्ट كتبت كتبه كتبته تقرير כתב כתבה כתבו כתבת ראיין ראיינה כותב כותבת מחברת`,
)

/** Open a line that names its authors in more words: see `toOpenedBylines`. */
export const OPENINGS = list(
  `von van door dal dalla de par por do da das die un une una uma le la o texte chronique tribune entretien texto testo entrevista
   intervista crónica crônica reportage του της των από γράφει γράφουν oleh ditulis كتبت كتبته`,
)

/** Alone on a line these introduce the author on the next. */
export const AUTHOR_CUES = list(
  `by von par por door przez author authors writer autor autora autores autorin autoren autore autori auteur auteurs
   autrice schrijver yazan yazar forfatter författare skribent автор автори نویسنده نویسندگان بقلم الكاتب כתב מאת מחבר
   작성자 글쓴이 글 기자 著者 筆者 文 作者 记者 記者`,
)

/** Stand before `by` and say that a picture's maker follows. */
export const PICTURE_WORDS = list(
  `photo photos photography photograph photographs photographed picture pictures image images illustration illustrations
   video videos graphics art artwork foto fotos`,
)

/** Stand before `by`: `Written by`, `avatar by`, `Photos and Story By`, `COMMENTARY BY`. */
export const BEFORE_BY = list(
  `written posted published story stories text words article author avatar commentary opinion analysis column essay
   report reported reporting review reviewed interview photos photography photographs pictures images illustrations video and post submitted contributed blog editorial
   last updated edited on guest op-ed opinie escrito redactado publicado scritto pubblicato cura geschreven gepubliceerd
   redige entretien réalisé recueillis propos publie verfasst aufgezeichnet protokoll krönika intervju skriven skrivet publicerad klumme kommentar gastbeitrag analyse essai tribune columna articulo articolo editoriale ein eine un
   una kolumne a an`,
)

/** Make someone else than the author: `Photo by X`, `Illustration by X`, `Reviewed by X`, `Powered by X`. */
export const OTHER_MAKERS = list(
  `photo photograph picture image images illustration illustrated video reviewed edited powered sponsored presented
   designed produced hosted checked verified more translated editing photography photographed caused followed supported owned funded created run
   medically fact-checked`,
)

/** Stand inside a name without a capital: `Ludwig van Beethoven`. */
export const PARTICLES = list(
  `von van de der den del della dei di da do dos das du des la le el al bin ibn bint ben ter ten te zu zum zur af av y e i`,
)

/** Between two people. */
export const ANDS = list(`and und et y e en i och og & + و ו ve и та і και`)

/** Begin or end what a byline says of a person: `Staff Writer`, `Deputy Content Hub Director`. */
export const ROLES = list(
  `writer reporter editor correspondent contributor columnist journalist producer analyst director manager fellow
   professor chief staff senior junior deputy associate assistant contributing executive freelance guest political
   parliamentary lifestyle founder co-founder president ceo cto coo cofounder author critic blogger intern researcher
   educator teacher strategist specialist minister secretary member chairman chairwoman chair head lead leader expert consultant
   gardener astrologer horticulturalist editor-in-chief data graphics showbiz crime entertainment royal special digital marketing content news sports
   redakteur redakteurin korrespondent korrespondentin journaliste correspondant redactor corresponsal giornalista
   redacteur dziennikarz redaktor dziennikarka redaktorka publicysta journalistin reporterin kolumnist kolumnistin
   envoyé envoyée correspondante periodista enviado enviada inviato inviata jornalista colunista cronista verslaggever
   журналист журналистка корреспондент обозреватель колумнист gazeteci muhabir δημοσιογράφος jurnalis wartawan
   پژوهشگر روزنامهنگار خبرنگار تحلیلگر جامعهشناس اقتصاددان حقوقدان صحفي صحافي صحفية صحافية كاتب كاتبة باحث باحثة محلل
   כתב כתבת עיתונאי עיתונאית פרשן פרשנית מרצה עורך עורכת`,
)

/** Say that a name is an organisation's. */
export const ORGANISATIONS = list(
  `news press staff team board editorial editors newsroom agency agencies times post media party committee institute
   council association university department ministry office union reuters afp ap dpa efe ansa lusa anp pap upi tass
   xinhua irna isna company inc ltd llc gmbh corp group security desk network foundation center centre society church
   magazine journal review radio tv television channel service services federation front movement coalition alliance
   organization organisation commission congress bureau wire redaktion redaction redaccion redazione redacao redactie
   redakcja تحریریه حزب هیئت کمیته سازمان خبرگزاری شورا جبهه وکالة هیئة מערכת ynet tribune herald guardian gazette
   chronicle globe mail today insider care clinic school college solutions software labs marketing consulting cnn bbc
   編集部 編集局 取材班 编辑部 編輯部 편집국 편집부 취재팀 צוות редакция redakcia redaksi szerkesztőség toimitus merkezi`,
)

/** Credentials after a comma that belong to the name: `Robert E. Moffit, Ph.D.` */
export const CREDENTIALS = list(
  `phd md ms ma mba rd rdn fand jd esq jr sr ii iii iv msc bsc dds dmd rn np pharmd cfp cpa edd psyd lcsw mph dvm facs do od`,
)

/** Places of more words than one, from which reporters write: they look like names. */
export const PLACES: ReadonlySet<string> = new Set(
  `abu dhabi|addis ababa|ann arbor|baton rouge|buenos aires|burkina faso|cape town|costa rica|dar es salaam|den haag|east jerusalem|el paso|
   frankfurt am main|guatemala city|la habana|ho chi minh city|hong kong|kansas city|kuala lumpur|la paz|las vegas|los angeles|mexico city|
   new delhi|new hampshire|new jersey|new mexico|new orleans|new york|new york city|new zealand|north carolina|north korea|palo alto|panama city|
   phnom penh|port-au-prince|puerto rico|quezon city|rio de janeiro|saint petersburg|salt lake city|san diego|san francisco|san jose|
   san juan|santo domingo|sao paulo|saudi arabia|sierra leone|south africa|south carolina|south korea|sri lanka|st louis|st paul|
   st petersburg|tel aviv|the hague|united kingdom|washington dc|west bank|west virginia`
    .split('|')
    .map((place) => place.trim()),
)

/** Capitalised in furniture and headings, not in names. */
export const NO_NAMES = list(
  `home news sports sport opinion opinions politics business world culture about contact search menu subscribe login log
   sign in up share read more comments comment advertisement newsletter newsletters video videos photos photo gallery
   related latest trending top stories story most popular privacy policy terms use cookies cookie skip main content the
   a an of to for with on at from by is are was were be how what why when where who which your our my his her their its
   this that these those it and or not no new all best free get first last next previous back close open save print
   email facebook twitter instagram linkedin youtube whatsapp telegram tiktok reddit pinterest follow us join donate
   support help faq tags topics topic categories category archive archives events event jobs shop store podcast
   podcasts live watch listen health science technology tech travel food style life lifestyle entertainment music
   movies film books art arts education finance money markets economy climate environment weather local national
   international global us uk eu usa america american europe european china chinese russia russian india iran israel
   ukraine january february march april june july august september october november december monday tuesday wednesday
   thursday friday saturday sunday today yesterday key takeaways introduction conclusion summary overview table
   contents author authors published updated minutes minute min ago reply leave click here show hide view copy link
   getty images associated credit credits source sources image images caption sponsored promoted recommended after
   before into than you now user reading project fact checked loading error cart account website site page pages we they he she if can will should role industry challenge user goal solution company product feature case team size need type
   region regions feb apr jul aug sept oct nov dec tue tues thu thurs fri white house united states kingdom york times street
   date datum fecha dated filed issued added release released chapter part teil kapitel chapitre capítulo prologue prologo epilogue preface foreword
   abstract dear liebe lieber cher chère chers querido querida exclusive fiction poem poems letter letters rezension kurzgeschichte
   interview obituary serves ingredients printer printable ask asked answered viewed modified accept reject manage sorted unsubscribe download copyright
   send guestbook obituaries condolences archived
   application applications products profile theatres theaters basics beginner beginners career careers cybersecurity disability e-commerce guide guides
   hometown quiz quizzes saved supports tip tips tutorial tutorials ux
   library museum room auditorium theatre theater hotel airport stadium
   auch interessant wortlaut motto modo nocturno readability آخر تحديث
   artikel beitrag beiträge thema themen informationen inhalt hauptinhalt inhalte übersicht ausgaben produkte angebote meldung
   meldungen pressemitteilung eintrag einträge weitere weiterer weiteres weiterführende aktuell aktuelle aktueller aktuelles ähnliche
   verwandte vorherige vorheriger vorheriges nächste nächster nächstes unsere meistgelesene externer springen teilen hinzufügen
   untermenü vorschau offene frühere bereich lebenslauf mehr lesen vielen symbolbild termine veranstaltungen kategorie kategorien
   abschnitt änderung seite zitat suggested citation citations navigation leia mais zone theme
   above recent posts apps ads sharing header recipes map maps icon mode también
   vorwort einleitung nachwort avant-propos introducción introduccion prólogo introduzione prefazione introdução inleiding wstęp
   مقدمه مقدمة הקדמה 前言 序言 引言 后记
   publié modifié partager imprimer accueil commentaires startseite drucken teilen kommentare anmelden impressum
   compartir imprimir inicio comentarios compartilhar comentários condividi commenti afdrukken reacties udostępnij
   drukuj komentarze skriv kommentarer galeri giriş tarihi güncelleme güncellenme yayınlanma paylaş yorum yorumlar
   anasayfa ilgili haberler yazıları abone üye tautan bagikan komentar beranda masuk daftar главная поделиться подписаться комментарии подписка
   источник κοινοποίηση αρχική σχόλια κοινοποιήστε πηγή שיתוף שתף בפייסבוק בוואטסאפ בטוויטר הדפסה תגובות الرئيسية مشاركة طباعة تعليقات
   المصدر خانه چاپ ارسال نظرات اشتراک اشتراکگذاری منبع 印刷 共有 シェア メニュー ログイン 会員登録 コメント 分享 收藏 打印 列印 评论 評論 登录 登入 注册 首页 首頁 讚 赞
   分享到 相关阅读 相关新闻 相关链接 延伸閱讀 延伸阅读 相關新聞 関連記事 関連リンク 関連ニュース 字級 字号 保存 続きを読む あわせて読みたい
   होम देश शेयर लॉग अपडेटेड अपडेट 입력 인쇄 공유 댓글 로그인 회원가입 글자크기 글자크기조정 스크랩 구독`,
)

/** Words of menus that are names too: `Eva Haber`, `Edit Kovács`. */
export const MENU_WORDS = list(`edit haber tüm foto fotos delen`)

/** A word in lower case, without marks, stops or possessive: how the lists above are written. */
export function toWord(word: string): string {
  const lower = word.toLowerCase()
  if (/^[a-z0-9&+-]*$/.test(lower)) return lower
  return lower
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}&+-]+/gu, '')
    .normalize('NFC')
}
