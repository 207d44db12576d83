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
