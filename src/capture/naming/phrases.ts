import type { Label } from '../../labels.ts'
import type { Named } from './named.ts'

/** What furniture says of itself in languages other than English. */
interface Phrases {
  readonly label: Label
  /** Why, for a reader. */
  readonly rule: string
  /** How many words may follow: of what begins prose as well, none. */
  readonly more: number
  /** Words in lower case, without signs and digits, a bar between phrases; a line for each language. */
  readonly phrases: readonly string[]
}

/** German, French, Spanish, Italian, Portuguese, Dutch, Polish, Persian, Arabic and Hebrew. */
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
    ],
  },
  {
    label: 'comment-count',
    rule: 'counts the comments',
    more: 0,
    phrases: [
      'kommentare|kommentar|commentaires|commentaire|comentarios|comentario|commenti|commento',
      'comentários|comentário|reacties|reactie|komentarze|komentarzy|نظرات|دیدگاه|تعليقات|تعليق|תגובות',
    ],
  },
  {
    label: 'newsletter',
    rule: 'asks for an address or a membership',
    more: 4,
    phrases: [
      'infolettre|lettre d information|boletín|boletim|nieuwsbrief|biuletyn|خبرنامه|النشرة البريدية|ניוזלטר',
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
    ],
  },
  {
    label: 'advertisement',
    rule: 'marks an advertisement',
    more: 0,
    phrases: [
      'anzeige|werbung|publicité|publicidad|anuncio|pubblicità|publicidade|advertentie|reklama',
      'آگهی|تبلیغات|إعلان|إعلانات|פרסומת',
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
    ],
  },
]

/** A line that such a phrase begins is shorter. */
const LONGEST = 400

/** Each phrase, with what it tells. */
const PHRASES: ReadonlyMap<string, Phrases> = new Map(
  TABLE.flatMap((entry) =>
    entry.phrases.flatMap((list) => list.split('|').map((phrase) => [phrase, entry] as const)),
  ),
)
const FIRST_WORDS: ReadonlySet<string> = new Set(
  [...PHRASES.keys()].map((phrase) => phrase.split(' ')[0] ?? ''),
)
const MOST_WORDS = Math.max(...[...PHRASES.keys()].map((phrase) => phrase.split(' ').length))

/** Names a line that begins with such a phrase, whatever digits and signs stand before and between its words. */
export function findPhrase(text: string): Named | undefined {
  if (text.length > LONGEST) return
  const first = /\p{L}[\p{L}\p{M}]*/u.exec(text)?.[0].toLowerCase()
  if (first === undefined || !FIRST_WORDS.has(first)) return
  const words = text.toLowerCase().match(/\p{L}[\p{L}\p{M}]*/gu) ?? []
  for (let count = 1; count <= Math.min(words.length, MOST_WORDS); count++) {
    const found = PHRASES.get(words.slice(0, count).join(' '))
    if (found && words.length - count <= found.more) return found
  }
  return
}
