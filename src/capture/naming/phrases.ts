import type { Label } from '../../labels.ts'
import type { Named } from './named.ts'

/** What furniture says of itself in languages other than English. */
interface Phrases {
  readonly label: Label
  /** Why, for a reader. */
  readonly rule: string
  /** How many words may follow: of what begins prose as well, none. */
  readonly more: number
  /** Whether they follow behind a sign alone, `Läs mer: …`: without one the words may begin a headline, `Läs mer böcker`. */
  readonly isSigned?: true
  /** Words in lower case, without signs and digits, a bar between phrases. */
  readonly phrases: readonly string[]
}

/**
 * German, French, Spanish, Italian, Portuguese, Dutch, Polish, Persian, Arabic and Hebrew; Russian, Ukrainian, Turkish, Greek,
 * Indonesian, Swedish, Danish, Norwegian, Finnish, Czech, Slovak, Hungarian, Romanian, Korean, Chinese and Japanese.
 */
const TABLE: readonly Phrases[] = [
  {
    label: 'navigation',
    rule: 'a word of the site’s menu',
    more: 0,
    phrases: [
      'startseite|zur startseite|menü|suche|suchen|über uns|kontakt|nach oben|ressorts|menü öffnen|menü schließen',
      'accueil|rechercher|recherche|à propos|haut de page|retour en haut|rubriques|fermer|ouvrir le menu',
      'inicio|buscar|búsqueda|menú|sobre nosotros|quiénes somos|contacto|secciones|volver arriba|cerrar',
      'cerca|chi siamo|contatti|sezioni|torna su|chiudi',
      'início|pesquisar|quem somos|sobre nós|contato|seções|voltar ao topo|fechar',
      'zoeken|over ons|naar boven|rubrieken|sluiten',
      'strona główna|szukaj|o nas|do góry|zamknij',
      'خانه|صفحه اصلی|جستجو|منو|درباره ما|تماس با ما',
      'الرئيسية|الصفحة الرئيسية|بحث|القائمة|من نحن|اتصل بنا',
      'דף הבית|ראשי|חיפוש|תפריט|אודות|צור קשר',
      'главная|меню|поиск|о нас|контакты|наверх|рубрики|закрыть|головна|пошук|про нас|контакти|рубрики',
      'ana sayfa|anasayfa|arama|hakkımızda|iletişim|kategoriler|kapat|αρχική|αρχική σελίδα|μενού|αναζήτηση|επικοινωνία|κλείσιμο',
      'beranda|cari|tentang kami|kontak|kembali ke atas|hem|sök|meny|om oss|kontakta oss|till toppen|stäng',
      'forside|søg|om os|hjem|søk|kontakt oss|lukk|etusivu|haku|valikko|yhteystiedot|sulje',
      'domů|hledat|o nás|kontakty|zavřít|főoldal|címlap|keresés|rólunk|kapcsolat|acasă|căutare|meniu|despre noi',
      '홈|검색|메뉴|전체메뉴|회사소개|맨위로|닫기|首页|首頁|搜索|搜尋|菜单|選單|关于我们|關於我們|联系我们|聯絡我們|返回顶部|回到頂端|关闭',
      'ホーム|トップ|トップページ|検索|メニュー|お問い合わせ|会社概要|ページトップへ|閉じる|サイトマップ',
    ],
  },
  {
    label: 'navigation',
    rule: 'a skip link',
    more: 4,
    phrases: [
      'zum inhalt|zum hauptinhalt|direkt zum inhalt',
      'aller au contenu|passer au contenu',
      'saltar al contenido|ir al contenido',
      'vai al contenuto|salta al contenuto',
      'ir para o conteúdo|pular para o conteúdo|saltar para o conteúdo',
      'naar de inhoud|ga naar inhoud|naar hoofdinhoud',
      'przejdź do treści',
      'پرش به محتوا|رفتن به محتوا',
      'انتقل إلى المحتوى',
      'דלג לתוכן',
      'перейти к содержанию|перейти к содержимому|перейти к основному содержанию|перейти до вмісту|перейти до основного вмісту',
      'içeriğe geç|içeriğe atla|ana içeriğe atla|μετάβαση στο περιεχόμενο|langsung ke konten|loncat ke konten|lewati ke konten',
      'hoppa till innehåll|hoppa till huvudinnehåll|gå till innehåll|gå til indhold|spring til indhold|hopp til innhold|siirry sisältöön',
      'přejít k obsahu|přeskočit na obsah|ugrás a tartalomra|kilépés a tartalomba|sari la conținut|mergi la conținut',
      '본문 바로가기|본문으로 바로가기|본문으로 이동|跳到内容|跳至内容|跳至主要內容|跳转到内容|本文へスキップ|コンテンツへスキップ|メインコンテンツへスキップ',
    ],
  },
  {
    label: 'cookie-notice',
    rule: 'speaks of cookies and consent',
    more: 60,
    phrases: [
      'wir verwenden cookies|wir nutzen cookies|diese website verwendet cookies|diese webseite verwendet cookies|cookie einstellungen|cookies akzeptieren|alle cookies akzeptieren',
      'nous utilisons des cookies|ce site utilise des cookies|paramètres des cookies|gestion des cookies|gérer les cookies',
      'utilizamos cookies|este sitio utiliza cookies|este sitio web utiliza cookies|configuración de cookies|política de cookies|aceptar cookies',
      'utilizziamo i cookie|questo sito utilizza cookie|questo sito utilizza i cookie|impostazioni cookie',
      'usamos cookies|este site usa cookies|este site utiliza cookies|definições de cookies',
      'wij gebruiken cookies|we gebruiken cookies|deze website gebruikt cookies|cookie instellingen',
      'używamy plików cookie|ta strona używa cookies|ta strona używa plików cookie|ustawienia cookies',
      'мы используем файлы cookie|мы используем cookie|этот сайт использует cookie|сайт использует файлы cookie|ми використовуємо файли cookie',
      'bu site çerez|bu sitede çerezler|sitemizde çerezler|çerez politikası|χρησιμοποιούμε cookies|αυτός ο ιστότοπος χρησιμοποιεί cookies',
      'kami menggunakan cookie|situs ini menggunakan cookie|vi använder cookies|den här webbplatsen använder cookies|vi använder kakor',
      'vi bruger cookies|denne hjemmeside bruger cookies|vi bruker cookies|vi bruker informasjonskapsler|käytämme evästeitä|sivusto käyttää evästeitä',
      'používáme cookies|používáme soubory cookie|ez a weboldal sütiket|sütiket használunk|folosim cookie|acest site folosește cookie|acest site utilizează cookie',
    ],
  },
  {
    label: 'share',
    rule: 'offers to share the page',
    more: 0,
    phrases: [
      'teilen|artikel teilen|beitrag teilen|auf facebook teilen|auf twitter teilen|auf x teilen|per whatsapp teilen|per e mail teilen|drucken|link kopieren',
      'partager|imprimer|copier le lien|envoyer par e mail',
      'compartir|compártelo|imprimir|copiar enlace|enviar por correo',
      'condividi|stampa|copia link',
      'compartilhar|compartilhe|partilhar|copiar link',
      'delen|afdrukken|kopieer link',
      'udostępnij|drukuj|kopiuj link',
      'اشتراک گذاری|به اشتراک بگذارید',
      'شارك|مشاركة',
      'שתף|שתפו|שיתוף',
      'שיתוף בפייסבוק|שתפו בפייסבוק|הדפסה|поделиться|поделитесь|распечатать|скопировать ссылку|поділитися|поділитись|роздрукувати',
      'paylaş|yazdır|linki kopyala|bağlantıyı kopyala|κοινοποίηση|μοιραστείτε|εκτύπωση|αντιγραφή συνδέσμου|bagikan|salin tautan|cetak|sebarkan',
      'dela artikeln|skriv ut|kopiera länk|del artiklen|udskriv|kopiér link|del artikkelen|kopier lenke|jaa|jaa artikkeli|tulosta',
      'sdílet|vytisknout|kopírovat odkaz|megosztás|nyomtatás|distribuie|printează|copiază link',
      '공유|공유하기|기사 공유하기|인쇄|인쇄하기|글자크기조정|글자크기|스크랩|주소복사|分享|分享到|分享至|打印|列印|複製連結|复制链接|收藏|转发|讚',
      '印刷|印刷する|シェア|シェアする|ツイート|リンクをコピー|共有|共有する',
    ],
  },
  {
    label: 'share',
    rule: 'offers to share the page',
    more: 4,
    phrases: [
      'teilen auf|diesen artikel teilen|partager sur|partager cet article|partager l article',
      'compartir en|compartir esta noticia|condividi su|condividi questo articolo|condividi l articolo',
      'compartilhar no|compartilhe no|partilhar no|deel dit|deel op|udostępnij na|مشاركة عبر',
      'поделиться в|поделитесь с|bagikan ke|bagikan artikel|dela på facebook|dela på x|del på facebook|jaa facebookissa|sdílet na',
    ],
  },
  {
    label: 'comment-form',
    rule: 'the head of a comment form',
    more: 6,
    phrases: [
      'kommentar schreiben|kommentar verfassen|kommentar hinterlassen|schreiben sie einen kommentar|schreibe einen kommentar|antwort abbrechen',
      'laisser un commentaire|ajouter un commentaire|écrire un commentaire|commenter cet article|annuler la réponse',
      'deja un comentario|deja una respuesta|dejar un comentario|escribe un comentario|añadir comentario|cancelar respuesta',
      'lascia un commento|scrivi un commento|aggiungi un commento|annulla risposta',
      'deixe um comentário|deixe uma resposta|escreva um comentário|adicionar comentário|cancelar resposta',
      'plaats een reactie|geef een reactie|laat een reactie achter|reactie annuleren',
      'dodaj komentarz|zostaw komentarz|skomentuj|anuluj pisanie odpowiedzi',
      'دیدگاهتان را بنویسید|ارسال نظر|ثبت نظر',
      'اترك تعليقا|اترك تعليقاً|أضف تعليقا|أضف تعليقاً',
      'הוסף תגובה|השאירו תגובה',
      'оставить комментарий|добавить комментарий|написать комментарий|отменить ответ|залишити коментар|додати коментар',
      'yorum yap|yorum yaz|yorumunuzu yazın|bir yanıt yazın|αφήστε σχόλιο|αφήστε ένα σχόλιο|γράψτε ένα σχόλιο|ακύρωση απάντησης',
      'tinggalkan komentar|tulis komentar|tinggalkan balasan|batalkan balasan|lämna ett svar|lämna en kommentar|skriv en kommentar|avbryt svar',
      'skriv et svar|legg igjen en kommentar|jätä kommentti|kirjoita kommentti|peruuta vastaus|přidat komentář|napsat komentář|zrušit odpověď',
      'szólj hozzá|hozzászólás írása|lasă un comentariu|lasă un răspuns|adaugă un comentariu|anulează răspunsul',
      '댓글쓰기|댓글 쓰기|댓글 작성|댓글 남기기|发表评论|發表評論|发表回复|發佈留言|取消回复|取消回覆|我要评论|写评论|コメントを残す|コメントを書く|コメントを投稿|コメントする|返信をキャンセル',
    ],
  },
  {
    label: 'comment-count',
    rule: 'counts the comments',
    more: 0,
    phrases: [
      'kommentare|kommentar|commentaires|commentaire|comentarios|comentario|commenti|commento',
      'comentários|comentário|reacties|reactie|komentarze|komentarzy|نظرات|دیدگاه|تعليقات|تعليق|תגובות',
      'комментарии|комментариев|комментария|комментарий|коментарі|коментарів|yorumlar|σχόλια|komentar|kommentarer|kommentit|kommenttia',
      'komentáře|komentářů|hozzászólások|comentarii|댓글|条评论|网友评论|全部评论|則留言|コメント|件のコメント',
    ],
  },
  {
    label: 'newsletter',
    rule: 'asks for an address or a membership',
    more: 4,
    phrases: [
      'infolettre|lettre d information|boletín|boletim|nieuwsbrief|biuletyn|خبرنامه|النشرة البريدية|ניוזלטר',
      'подписывайтесь на|подпишитесь на|подписывайся на|підписуйтесь на|bültenimize|電子報|订阅我们|关注我们|メルマガ登録',
    ],
  },
  {
    label: 'subscription',
    rule: 'sells a subscription',
    more: 5,
    phrases: [
      'abonnieren|jetzt abonnieren|anmelden|einloggen|registrieren|jetzt registrieren',
      's abonner|abonnez vous|je m abonne|se connecter|s inscrire|déjà abonné',
      'suscríbete|suscribirse|iniciar sesión|inicia sesión|regístrate|registrarse|hazte socio',
      'abbonati|accedi|registrati',
      'assine|assinar|iniciar sessão|registe se|registre se|cadastre se',
      'abonneren|word abonnee|inloggen|aanmelden|registreren',
      'zaloguj|zarejestruj się|subskrybuj',
      'ثبت نام|تسجيل الدخول|اشترك|התחבר|התחברות|הירשם|הרשמה',
      'abone ol|giriş yap|üye ol|kayıt ol|γίνετε συνδρομητής|bli prenumerant|logga in|bliv abonnent|log ind|bli abonnent|logg inn|kirjaudu|přihlásit se|abonează te',
      '구독|구독하기|订阅|訂閱|会員登録|無料会員登録|有料会員限定|この記事は有料記事です|この記事は会員限定です|続きを読むには',
    ],
  },
  {
    label: 'advertisement',
    rule: 'marks an advertisement',
    more: 0,
    phrases: [
      'anzeige|werbung|publicité|publicidad|anuncio|pubblicità|publicidade|advertentie|reklama',
      'آگهی|تبلیغات|إعلان|إعلانات|פרסומת',
      'dalsza część tekstu pod materiałem wideo|dalsza część artykułu pod materiałem wideo|реклама|reklam|reklamlar|διαφήμιση|iklan',
      'scroll to continue with content|scroll untuk melanjutkan membaca|gulir ke bawah untuk melanjutkan membaca|annons|annonce|annonse|mainos',
      'inzerce|hirdetés|publicitate|광고|广告|廣告|広告|スポンサーリンク',
    ],
  },
  {
    label: 'reading-time',
    rule: 'a reading time',
    more: 2,
    phrases: [
      'min lesezeit|minuten lesezeit|lesezeit|lesedauer|min de lecture|minutes de lecture|temps de lecture',
      'min de lectura|minutos de lectura|tiempo de lectura|min di lettura|minuti di lettura|tempo di lettura',
      'min de leitura|minutos de leitura|tempo de leitura|min leestijd|minuten leestijd|leestijd',
      'min czytania|minut czytania|czas czytania|دقیقه مطالعه|زمان مطالعه|دقائق قراءة|דקות קריאה|זמן קריאה',
      'мин чтения|минут чтения|минуты чтения|хвилин читання|dakika okuma|dk okuma',
      'λεπτά ανάγνωσης|menit membaca|menit baca|min läsning|min læsning|min lesetid',
      'min čtení|perc olvasás|minute de citit|분 읽기|分钟阅读|分鐘閱讀|分で読めます',
    ],
  },
  {
    label: 'tags',
    rule: 'lists tags',
    more: 12,
    phrases: [
      'schlagwörter|schlagworte|stichwörter|mots clés|étiquettes|etiquetas|palabras clave|parole chiave',
      'palavras chave|trefwoorden|tagi|برچسب ها|کلیدواژه ها|وسوم|الكلمات المفتاحية|תגיות',
    ],
  },
  {
    label: 'related',
    rule: 'leads to other articles',
    more: 14,
    phrases: [
      'mehr zum thema|lesen sie auch|auch interessant|das könnte sie auch interessieren|das könnte dich auch interessieren|das könnte sie interessieren|meistgelesen|meistgelesene artikel|ähnliche artikel|ähnliche beiträge|verwandte themen',
      'lire aussi|à lire aussi|à lire également|lire également|à voir aussi|sur le même sujet|sur le même thème|articles similaires|articles liés|articles connexes|dans la même rubrique|les plus lus',
      'lea también|lee también|leer también|te puede interesar|le puede interesar|también te puede interesar|noticias relacionadas|artículos relacionados|entradas relacionadas|lo más leído|lo más visto|más leídas',
      'leggi anche|potrebbe interessarti|ti potrebbe interessare|potrebbero interessarti|articoli correlati|i più letti',
      'leia também|leia mais|veja também|saiba mais|mais lidas|artigos relacionados|notícias relacionadas',
      'lees ook|lees meer|lees verder|meest gelezen|gerelateerde artikelen|gerelateerde berichten',
      'czytaj też|czytaj także|czytaj również|czytaj więcej|zobacz też|zobacz także|przeczytaj także|najczęściej czytane|powiązane artykuły',
      'مطالب مرتبط|بیشتر بخوانید|همچنین بخوانید|پربیننده ترین ها',
      'اقرأ أيضا|اقرأ أيضاً|اقرأ المزيد|مواضيع ذات صلة|الأكثر قراءة',
      'קראו גם|קרא עוד|כתבות נוספות|אולי יעניין אותך|הנקראות ביותר',
    ],
  },
  {
    label: 'legal',
    rule: 'a legal notice',
    more: 3,
    phrases: [
      'datenschutzerklärung|nutzungsbedingungen|alle rechte vorbehalten',
      'mentions légales|tous droits réservés|politique de confidentialité|conditions d utilisation',
      'aviso legal|política de privacidad|términos y condiciones|todos los derechos reservados',
      'note legali|informativa sulla privacy|tutti i diritti riservati',
      'política de privacidade|termos de uso|todos os direitos reservados',
      'privacybeleid|algemene voorwaarden|alle rechten voorbehouden',
      'polityka prywatności|wszelkie prawa zastrzeżone',
      'حریم خصوصی|تمامی حقوق محفوظ است|سياسة الخصوصية|جميع الحقوق محفوظة',
      'מדיניות פרטיות|תנאי שימוש|כל הזכויות שמורות',
      'все права защищены|всі права захищені|tüm hakları saklıdır|hak cipta dilindungi|alla rättigheter förbehållna|alle rettigheder forbeholdes',
      'všechna práva vyhrazena|minden jog fenntartva|toate drepturile rezervate|版权所有|版權所有|著作權所有|無断転載|無断転載禁止',
    ],
  },
  {
    label: 'related',
    rule: 'leads to other articles',
    more: 0,
    phrases: ['по теме|за темою|더보기|もっと見る|查看更多|更多'],
  },
  {
    label: 'legal',
    rule: 'a legal notice',
    more: 8,
    phrases: ['저작권자|무단전재|무단 전재|责任编辑|責任編輯|转载请注明'],
  },
  {
    label: 'subscription',
    rule: 'sells a subscription',
    more: 0,
    phrases: [
      'войти|регистрация|увійти|реєстрація|giriş|σύνδεση|συνδρομή|masuk|daftar|로그인|회원가입|登录|登入|注册|註冊|ログイン|購読',
    ],
  },
  {
    label: 'related',
    rule: 'leads to other articles',
    more: 14,
    isSigned: true,
    phrases: [
      'مطالب پیشنهادی|اخبار مرتبط|موضوعات متعلقة|موضوعات ذات صلة|أخبار ذات صلة|مقالات ذات صلة|قد يهمك|اقرأ كذلك|شاهد أيضا|עוד בנושא|כתבות קשורות|לקריאה נוספת',
      'читайте также|читать также|читайте ещё|читать далее|материалы по теме|новости по теме|другие новости|похожие материалы|смотрите также|самое читаемое',
      'читайте також|також читайте|схожі матеріали|дивіться також|ilgili haber|ilgili haberler|bunlar da ilginizi çekebilir|ilginizi çekebilir',
      'yazarın diğer yazıları|diğer yazıları|çok okunanlar|en çok okunanlar|benzer haberler|bunu da okuyun',
      'διαβάστε επίσης|διαβάστε ακόμη|διαβάστε ακόμα|διαβάστε περισσότερα|δείτε επίσης|δείτε ακόμη|σχετικά άρθρα|δημοφιλή|τα πιο διαβασμένα',
      'baca juga|baca selengkapnya|simak juga|lihat juga|artikel terkait|berita terkait|berita terpopuler|terpopuler|pilihan editor',
      'läs mer|läs också|läs även|relaterade artiklar|mer om ämnet|mest läst|missa inte|læs også|læs mere|relaterede artikler|mest læste',
      'les også|les mer|relaterte saker|mest lest|lue myös|lue lisää|aiheesta lisää|luetuimmat|katso myös',
      'čtěte také|čtěte dále|čtěte více|přečtěte si také|související články|mohlo by vás zajímat|nejčtenější|čítajte aj|čítajte tiež|súvisiace články',
      'olvassa el ezt is|olvasd el ezt is|kapcsolódó cikkek|legolvasottabb|citește și|citește mai mult|articole similare|cele mai citite|vezi și',
      '관련기사|관련 기사|함께 읽으면 좋은 기사|많이 본 기사|많이 본 뉴스|인기기사|인기 기사|추천기사|추천 기사',
      '延伸阅读|延伸閱讀|相关阅读|相關閱讀|相关新闻|相關新聞|相关文章|相關文章|推荐阅读|推薦閱讀|热门文章|熱門文章|猜你喜欢|编辑推荐|編輯推薦|阅读更多|閱讀更多',
      '関連記事|関連リンク|関連ニュース|あわせて読みたい|合わせて読みたい|おすすめ記事|おすすめの記事|人気記事|最新記事|こちらもおすすめ|アクセスランキング|続きを読む',
    ],
  },
  {
    label: 'tags',
    rule: 'lists tags',
    more: 12,
    isSigned: true,
    phrases: [
      'теги|тэги|метки|ключевые слова|мітки|ключові слова|etiketler|ετικέτες|topik terkait|kata kunci|taggar|nyckelord|emneord|avainsanat',
      'štítky|klíčová slova|címkék|kulcsszavak|etichete|cuvinte cheie|태그|키워드|标签|標籤|关键词|關鍵字|タグ|キーワード',
    ],
  },
  {
    label: 'subscription',
    rule: 'sells a subscription',
    more: 5,
    isSigned: true,
    phrases: [
      'подписаться|зарегистрироваться|личный кабинет|підписатися|εγγραφείτε|berlangganan|prenumerera|tilmeld|abonnér|předplatné',
      'feliratkozás|bejelentkezés|regisztráció|előfizetés|autentificare|înregistrare',
    ],
  },
  {
    label: 'newsletter',
    rule: 'asks for an address or a membership',
    more: 4,
    isSigned: true,
    phrases: [
      'рассылка|bülten|ενημερωτικό δελτίο|nyhetsbrev|nyhedsbrev|uutiskirje|hírlevél|뉴스레터',
    ],
  },
  {
    label: 'reading-time',
    rule: 'a reading time',
    more: 2,
    isSigned: true,
    phrases: [
      'время чтения|время на чтение|час читання|okuma süresi|χρόνος ανάγνωσης|waktu baca|lästid|læsetid|lesetid|lukuaika|doba čtení|olvasási idő|timp de citire',
      '阅读时间|閱讀時間|読了時間',
    ],
  },
  {
    label: 'legal',
    rule: 'a legal notice',
    more: 3,
    isSigned: true,
    phrases: [
      'политика конфиденциальности|пользовательское соглашение|політика конфіденційності|gizlilik politikası|kullanım koşulları|künye',
      'πολιτική απορρήτου|όροι χρήσης|kebijakan privasi|pedoman media siber|integritetspolicy|användarvillkor|privatlivspolitik|personvernerklæring',
      'tietosuojaseloste|käyttöehdot|ochrana osobních údajů|adatvédelem|impresszum|politica de confidențialitate|termeni și condiții',
      '개인정보처리방침|이용약관|청소년보호정책|隐私政策|隱私權政策|服务条款|免责声明|免責聲明|プライバシーポリシー|利用規約',
    ],
  },
]

/** A line that such a phrase begins is shorter. */
const LONGEST = 400

/**
 * Words without accents, and every i with a dot: capitals are written without accents in Greek and in French, and those of a
 * Turkish i stand for another letter elsewhere.
 */
function bare(words: string): string {
  if (!/[^ -~]/.test(words)) return words
  return words
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replaceAll('ı', 'i')
}

/** Each phrase, with what it tells. */
const PHRASES: ReadonlyMap<string, Phrases> = new Map(
  TABLE.flatMap((entry) =>
    entry.phrases.flatMap((list) =>
      list.split('|').map((phrase) => [bare(phrase), entry] as const),
    ),
  ),
)
const FIRST_WORDS: ReadonlySet<string> = new Set(
  [...PHRASES.keys()].map((phrase) => phrase.split(' ')[0] ?? ''),
)
const MOST_WORDS = Math.max(...[...PHRASES.keys()].map((phrase) => phrase.split(' ').length))

const WORD = /\p{L}[\p{L}\p{M}]*/u
const WORDS = new RegExp(WORD, 'gu')

/** Names a line that begins with such a phrase, whatever digits and signs stand before and between its words. */
export function findPhrase(text: string): Named | undefined {
  if (text.length > LONGEST) return
  const first = WORD.exec(text)?.[0].toLowerCase()
  if (first === undefined || !FIRST_WORDS.has(bare(first))) return
  const lower = text.toLowerCase()
  const words = [...lower.matchAll(WORDS)]
  const said = words.map(([word]) => bare(word))
  for (let count = 1; count <= Math.min(words.length, MOST_WORDS); count++) {
    const found = PHRASES.get(said.slice(0, count).join(' '))
    const [last, next] = [words[count - 1], words[count]]
    const between = last && next ? lower.slice(last.index + last[0].length, next.index) : ''
    const mayFollow = !next || !found?.isSigned || /\S/.test(between)
    if (found && mayFollow && words.length - count <= found.more) return found
  }
  return
}
