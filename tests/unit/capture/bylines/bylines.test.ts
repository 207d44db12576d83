import { describe, expect, test } from 'vitest'
import {
  isCueLine,
  isNameLine,
  toBareBylines,
  toBylines,
} from '../../../../src/capture/bylines/bylines.ts'

const names = (text: string) => toBylines(text)?.bylines.map(({ name }) => name)

test.each([
  ['By Ada Winter', ['Ada Winter']],
  ['BY ADA WINTER', ['ADA WINTER']],
  ['Guest post by Ada, PhD in Tides', ['Ada']],
  ['by Ada Winter | Dec 21, 2023', ['Ada Winter']],
  ['By Ada Winter • December 20, 2023 7:00 am', ['Ada Winter']],
  ['avatar by Ada Winter', ['Ada Winter']],
  ['Ada Winter’s avatar', ['Ada Winter']],
  ['Headshot of Ada Winter', ['Ada Winter']],
  ['Ada Winter By Ada Winter', ['Ada Winter']],
  ['Posted by By Ada September 27, 20231', ['Ada']],
  ['May 3, 2017 By Ada Winter 4 Comments', ['Ada Winter']],
  ['May 21, 2025April 24, 2025 by Ada Winter', ['Ada Winter']],
  ['Von Ada Winter und Jan de Vries', ['Ada Winter', 'Jan de Vries']],
  ['Par Ada Winter et Jan Roe', ['Ada Winter', 'Jan Roe']],
  ['Por Ada Winter y Jan Roe', ['Ada Winter', 'Jan Roe']],
  ['Di Ada Winter e Jan Roe', ['Ada Winter', 'Jan Roe']],
  ['نویسنده: علی رضایی', ['علی رضایی']],
  ['By Ada Winter, Jan E. Roe & Kim Poe', ['Ada Winter', 'Jan E. Roe', 'Kim Poe']],
  ['by the Editorial Board', ['the Editorial Board']],
  ['by adawinter | Apr 21, 2025', ['adawinter']],
  ['May 18, 2023 By Ada Winter In', ['Ada Winter']],
  ['Photos and story by Ada Winter', ['Ada Winter']],
  ['Guest post by Ada Winter', ['Ada Winter']],
  ['Ein Kommentar von Ada Winter', ['Ada Winter']],
  ['Rédigé par Ada Winter', ['Ada Winter']],
  ['A cura di Ada Winter', ['Ada Winter']],
  ['Publicado por Ada Winter', ['Ada Winter']],
  ['Geschreven door Ada Winter', ['Ada Winter']],
  ['Napisała Ada Winter', ['Ada Winter']],
  ['بقلم: آدا الشتاء', ['آدا الشتاء']],
  ['מאת אדה חורף', ['אדה חורף']],
  ['By Ada Winter for The Valley Post', ['Ada Winter']],
  ['By Ada Winter Reviewed by Jan Roe', ['Ada Winter']],
  ['Par Ada d’Hiver', ['Ada d’Hiver']],
  ["Par Ada d'Hiver et Jan l'Orme", ["Ada d'Hiver", "Jan l'Orme"]],
  ['By Abd al-Rahman al-Shitawi', ['Abd al-Rahman al-Shitawi']],
  ['Por Ada Winter y Roe', ['Ada Winter y Roe']],
  ['Por Ada de Almeida e Costa, João Roe', ['Ada de Almeida e Costa', 'João Roe']],
  ['By Ada Winter, London', ['Ada Winter']],
  ['By Ada Winter, New Delhi', ['Ada Winter']],
  ['By Ada Winter, Jan Roe, St. Louis', ['Ada Winter', 'Jan Roe']],
  ['Von Ada Winter, São Paulo', ['Ada Winter']],
  ['By Ada Winter and Madonna', ['Ada Winter', 'Madonna']],
  ['By Ada Winter and the Editors', ['Ada Winter', 'the Editors']],
  ['By Ada Winter. Photographs by Jan Roe', ['Ada Winter']],
  ['Story by Ada Winter; Photographs by Jan Roe', ['Ada Winter']],
  ['Reporting by Ada Winter and Kim Poe; Editing by Jan Roe', ['Ada Winter', 'Kim Poe']],
  ['Rozmawiał Jan Roe', ['Jan Roe']],
  ['به قلم علی رضایی', ['علی رضایی']],
  ['به‌قلم: علی رضایی', ['علی رضایی']],
  ['By Ada WinterBBC News, London', ['Ada Winter']],
  ['By Ada WinterCNN', ['Ada Winter']],
  ['By Ada, Jan and Kim', ['Ada', 'Jan', 'Kim']],
  ['Por Ada y Jan', ['Ada', 'Jan']],
])('%s names its authors', (text, expected) => {
  expect(names(text)).toEqual(expected)
})

test.each([
  [
    'after a comma',
    'By Ada Winter, Foreign Minister of Ruritania',
    'Foreign Minister of Ruritania',
  ],
  ['glued', 'By Ada WinterStaff Writer', 'Staff Writer'],
  ['without a mark', 'By Ada Winter Fox News', 'Fox News'],
  ['that is a brand in capitals', 'By Ada Winter RIVERNews', 'RIVERNews'],
  ['of two parts', 'By Ada Winter, Co-Founder & COO', 'Co-Founder & COO'],
])('a role %s is told from the name', (_, text, role) => {
  expect(toBylines(text)?.bylines).toEqual([{ name: 'Ada Winter', kind: 'person', role }])
})

test('a handle is kept beside the name', () => {
  expect(toBareBylines('Ada Winter @adawinter')?.bylines).toEqual([
    { name: 'Ada Winter', kind: 'person', handle: '@adawinter' },
  ])
})

test('a handle of several words in one stays whole', () => {
  expect(toBylines('By Ada Winter @RealAWinter')?.bylines[0]?.handle).toBe('@RealAWinter')
})

test.each(['By Ada Winter (@adawinter)', 'By Ada Winter @adawinter'])(
  'of “%s” the handle is no role',
  (text) => {
    expect(toBylines(text)?.bylines).toEqual([
      { name: 'Ada Winter', kind: 'person', handle: '@adawinter' },
    ])
  },
)

test.each([
  'IV.',
  'II. The Rain',
  'Ingredients:',
  'Press Release',
  'For Immediate Release',
  'Date: March 12, 2021',
  'Fecha: 12 de marzo de 2021',
  'Chapter One',
  'Einleitung',
  'مقدمه',
  '前言',
  '2021年3月12日 星期五',
  '2025년 6월 3일 화요일',
  'Dear Councillors,',
  'Berlin, 12. März 2021',
  'Paris, le 12 mars 2021',
  'Lower Mill – The River Board opened a gauge.',
  'LOWER MILL, March 12, 2021 — The River Board today opened a gauge at Lower Mill, which will measure',
])('“%s” alone on its line names nobody', (text) => {
  expect(toBareBylines(text)).toBeUndefined()
})

test('an organisation is told from a person', () => {
  expect(toBylines('By AFP')?.bylines[0]?.kind).toBe('organisation')
  const board = 'Political Board of the Left Party of Ruritania (People’s League)'
  expect(toBareBylines(board)?.bylines).toEqual([{ name: board, kind: 'organisation' }])
})

test.each([
  'Photo by Ada Winter',
  'Photos by Ada Winter / The Valley Post',
  'Photography by Ada Winter',
  'By Role',
  'by Topics',
  'User’s avatar',
  'By using this site you agree to our terms',
  'By and large, the minister said, nothing had changed.',
  'COMMENTARY BY',
])('%s names no author', (text) => {
  expect(toBylines(text)).toBeUndefined()
})

test.each([
  ['Korean', '윤가람 기자', '윤가람'],
  ['Korean, with an address', '윤가람기자 garam@example.com', '윤가람'],
  ['Korean, the trade first', '글: 윤가람', '윤가람'],
  ['Japanese', '川上谷子 記者', '川上谷子'],
  ['Japanese, a writer', '文／川上谷子', '川上谷子'],
  ['Chinese', '记者：江小河', '江小河'],
])('a reporter signed in %s is named', (_, text, name) => {
  expect(names(text)).toEqual([name])
})

test.each(['By', 'Written by:', 'COMMENTARY BY', 'Author', 'About the author', 'Autor', '著者'])(
  '%s alone introduces the author on the next line',
  (text) => {
    expect(isCueLine(text)).toBe(true)
  },
)

test.each(['Opinion', 'Story', 'Posted on', 'By the river we stood', 'Our stories'])(
  '%s introduces no author',
  (text) => {
    expect(isCueLine(text)).toBe(false)
  },
)

describe('a name on a line of its own', () => {
  test.each([
    'Ada Winter',
    'Robert E. Winter, Ph.D.',
    '  • Ada Winter',
    'Ada WinterPublished: Dec 4, 2015',
  ])('%s looks like one', (text) => {
    expect(isNameLine(text)).toBeGreaterThan(0.5)
  })
  test.each([
    'Read More',
    'Subscribe',
    'What the minister said',
    'Ada Winter writes about rivers.',
    '',
  ])('%s does not', (text) => {
    expect(isNameLine(text)).toBeLessThan(0.5)
  })
})

test('names glued together are less sure than a list of them', () => {
  const sureOf = (text: string) => toBareBylines(text)?.confidence ?? 0
  expect(sureOf('Ada WinterJan Roe')).toBeLessThan(sureOf('Ada Winter, Jan Roe'))
})

test('two words of a script without capitals are less sure a name than two with them', () => {
  expect(isNameLine('뉴스 요약')).toBeLessThan(isNameLine('Ada Winter'))
})

const bareNames = (text: string) => toBareBylines(text)?.bylines.map(({ name }) => name)

test.each([
  ['a credential with a stop', 'Ada Winter, do.', ['Ada Winter, do.']],
  ['an age, though a sentence goes on', 'Ada Winter, 45, likes storms.', ['Ada Winter']],
  ['a last part that the first says too', 'Ada tweets daily, tweets', ['Ada']],
  ['a word for “and” first', 'And Ada Winter', ['Ada Winter']],
])('what looks like a sentence gives a name: %s', (_, text, wanted) => {
  expect(bareNames(text)).toEqual(wanted)
})

test.each(['Ada Winter has been here', 'The river rose over its banks.', 'Home and Garden'])(
  'a sentence or a menu’s word gives no name: %s',
  (text) => {
    expect(bareNames(text)).toBeUndefined()
  },
)
