import { expect, test } from 'vitest'
import { toBlocks } from '../../../../src/capture/lines/blocks.ts'
import { toLines } from '../../../../src/capture/lines/lines.ts'
import { findPhrase } from '../../../../src/capture/naming/phrases.ts'
import { rulesOf } from '../../../../src/capture/naming/rules.ts'
import type { Label } from '../../../../src/labels.ts'

const FURNITURE: readonly (readonly [Label, readonly string[]])[] = [
  ['navigation', ['Startseite', '› Über uns', 'Saltar al contenido principal', 'خانه', 'דף הבית']],
  [
    'cookie-notice',
    ['Nous utilisons des cookies pour mesurer l’audience du site.', 'Cookie-Einstellungen'],
  ],
  ['share', ['Teilen', 'Partager sur Facebook', 'Condividi', 'اشتراک‌گذاری']],
  ['comment-form', ['Schreiben Sie einen Kommentar', 'Deja un comentario', 'Lascia un commento!']],
  ['comment-count', ['3 Kommentare', 'Commentaires (12)', '۵ نظرات', '7 reacties']],
  ['newsletter', ['Nieuwsbrief', 'خبرنامه']],
  [
    'subscription',
    ['S’abonner', "S'abonner à partir de 1 €", 'Jetzt abonnieren', 'Zaloguj się', 'تسجيل الدخول'],
  ],
  ['advertisement', ['Anzeige', '— Publicité —', 'Reklama']],
  ['reading-time', ['Lesezeit: 4 Minuten', '3 min de lecture', 'Tiempo de lectura: 5 min']],
  ['tags', ['Schlagwörter: Fluss, Flut', 'Etiquetas: río']],
  [
    'related',
    ['Lesen Sie auch: Der Fluss am Markt', 'À lire aussi', 'Leggi anche: Il fiume', 'Zobacz też'],
  ],
  [
    'legal',
    ['Mentions légales', 'Alle Rechte vorbehalten.', '© 2021 Todos los derechos reservados'],
  ],
  ['navigation', ['Главная', 'Ana Sayfa', 'ΑΡΧΙΚΗ', 'Hoppa till innehåll', '홈', '首頁', 'ホーム']],
  [
    'share',
    ['Поделиться', 'PAYLAŞ', 'Bagikan ke WhatsApp', 'Dela artikeln', '공유하기', '分享到：'],
  ],
  [
    'comment-form',
    ['Оставить комментарий', 'Yorum yaz', 'Lämna ett svar', '發表評論', 'コメントを書く'],
  ],
  ['newsletter', ['Подписывайтесь на наш канал в Telegram', 'Nyhetsbrev', '뉴스레터']],
  ['subscription', ['Войти', 'Giriş Yap', 'Logga in', 'この記事は有料記事です。']],
  [
    'advertisement',
    ['РЕКЛАМА', 'SCROLL TO CONTINUE WITH CONTENT', 'ANNONS', '광고', '廣告', 'Inzerce'],
  ],
  ['tags', ['Теги: река, паводок', 'Etiketler: nehir', '標籤：河流']],
  [
    'related',
    [
      'Читайте также: река у рынка',
      'İLGİLİ HABER',
      'YAZARIN DİĞER YAZILARI',
      'ΔΙΑΒΑΣΤΕ ΕΠΙΣΗΣ:',
      'Baca juga: Sungai di pasar',
      'Läs mer: Floden vid torget',
      '[관련기사] 시장 옆의 강',
      '▼延伸閱讀：河邊的市場',
      '関連記事',
      'موضوعات متعلقة',
    ],
  ],
  [
    'legal',
    ['Все права защищены', '저작권자 © 강변통신 무단전재 및 재배포 금지', '责任编辑：王小明'],
  ],
]

test.each(FURNITURE)('furniture of other languages is named: %s', (label, lines) => {
  for (const line of lines) expect([line, findPhrase(line)?.label]).toEqual([line, label])
})

test('a line of prose or a headline that begins with such a word is not named', () => {
  for (const line of [
    'Anzeige gegen den Minister erstattet',
    'Suche nach den Vermissten geht weiter',
    'Partager le pouvoir',
    'Delen van de oude stad staan onder water',
    'По теме бюджета выступил министр финансов',
    'Missa inte chansen att se Bryssel',
    'Läs mer böcker, manar ministern',
    'Δημοφιλή βιβλία του καλοκαιριού στην Αθήνα',
    'Ключевые слова эпохи перемен',
    'Личный кабинет министра взломали хакеры',
    'Подписаться под письмом готовы многие',
    'Время чтения детям сказок',
    'Terpopuler di kalangan anak muda Jakarta',
    'Les mer og forstå mer, sier statsråden',
    'Ochrana osobních údajů v praxi',
    'Del 1',
    'Dela på kostnaderna',
    'Delar av den gamla staden står under vatten',
    'Daftar panjang nama korban dibacakan',
    'Wer teilen will, muss nehmen können.',
    'The river had been rising since Tuesday.',
    '',
    '2021',
  ])
    expect([line, findPhrase(line)?.label]).toEqual([line, undefined])
})

test('a page’s lines are named by the rules for English and by the phrases', () => {
  const rules = rulesOf(
    toBlocks(toLines('Share this article\n\nArtikel teilen\n\nThe river rose.')),
  )
  expect(rules.map((rule) => rule?.label)).toEqual(['share', 'share', undefined])
})
