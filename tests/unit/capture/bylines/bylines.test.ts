import { describe, expect, test } from 'vitest'
import {
  isCueLine,
  isNameLine,
  isUnlikeNames,
  toBareBylines,
  toBylines,
  toOpenedBylines,
  toParts,
} from '../../../../src/capture/bylines/bylines.ts'
import { toNames } from '../../../../src/capture/bylines/names.ts'

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
  ['Words and photographs by Ada Winter', ['Ada Winter']],
  ['From: Ada Winter <ada@river.example>', ['Ada Winter']],
  ['From: "Ada Winter" [mailto:ada@river.example]', ['Ada Winter']],
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
  ['By Ada H.J. Winter Fox News', ['Ada H.J. Winter']],
  ['By Ada Winter and Jan Roe Valley Post', ['Ada Winter', 'Jan Roe']],
  ['By Ada Winter and Jan R. Roe Sioux Falls Leader', ['Ada Winter', 'Jan R. Roe']],
  ['By Ada Winter and New York Daily News', ['Ada Winter']],
  ['By Ada Winter, Head of News and Digital Strategy', ['Ada Winter']],
  ['Story: Ada', ['Ada']],
  ['Words by Banksy', ['Banksy']],
  ['Text by Loriot', ['Loriot']],
  ['By Ada Winter. Photographs by Jan Roe', ['Ada Winter']],
  ['Story by Ada Winter; Photographs by Jan Roe', ['Ada Winter']],
  ['Reporting by Ada Winter and Kim Poe; Editing by Jan Roe', ['Ada Winter', 'Kim Poe']],
  ['Rozmawiał Jan Roe', ['Jan Roe']],
  ['به قلم علی رضایی', ['علی رضایی']],
  ['به‌قلم: علی رضایی', ['علی رضایی']],
  ['Propos recueillis par Ada Winter', ['Ada Winter']],
  ['Entretien réalisé par Ada Winter', ['Ada Winter']],
  ['Aufgezeichnet von Ada Winter', ['Ada Winter']],
  ['Krönika av Ada Winter', ['Ada Winter']],
  ['Skribent: Ada Winter', ['Ada Winter']],
  ['Texto de Ada Winter', ['Ada Winter']],
  ['Oprac. Ada Winter', ['Ada Winter']],
  ['Autorka: Ada Winter', ['Ada Winter']],
  ['Беседовала Анна Зимина', ['Анна Зимина']],
  ['Автор: Анна Зимина и Иван Орлов', ['Анна Зимина', 'Иван Орлов']],
  ['מאת אדה חורף ודנה לוי', ['אדה חורף', 'דנה לוי']],
  ['מאת דן וייס', ['דן וייס']],
  ['מאת ד"ר אדה חורף', ['ד"ר אדה חורף']],
  ['By Ada WinterBBC News, London', ['Ada Winter']],
  ['By Ada WinterCNN', ['Ada Winter']],
  ['By Ada, Jan and Kim', ['Ada', 'Jan', 'Kim']],
  ['Por Ada y Jan', ['Ada', 'Jan']],
  ['ByJ. R. Winter', ['J. R. Winter']],
  ['PorAda Winter', ['Ada Winter']],
  ['Author:\tAda Winter', ['Ada Winter']],
  ['Written by:\tAda Winter', ['Ada Winter']],
  ['Byby ADA WINTER and JAN ROE', ['ADA WINTER', 'JAN ROE']],
  ['By Ada Winter@adawinter Dec 6, 2016, 4:08pm EST', ['Ada Winter']],
  ['By Ada Winter March 18 at 3:57 PM Follow @adawinter', ['Ada Winter']],
  ['By Frederic March 18 May 2021', ['Frederic March']],
  ['By Ada Winter März 18 at 15:57', ['Ada Winter']],
  ['Por Ada Winter Abr. 18', ['Ada Winter']],
  ['By Ada Winter Ağustos 18 at 15:57', ['Ada Winter']],
  ['By Ali Reza Bahman 18 March', ['Ali Reza Bahman']],
  ['By Paul Di Maggio 5 min read', ['Paul Di Maggio']],
  ['Von Eva Maria Mai 2 Minuten Lesezeit', ['Eva Maria Mai']],
  ['By Nguyen Thi Mai 12 comments', ['Nguyen Thi Mai']],
  ['By Ada Winter, fellow under the River programme, and Jan Roe', ['Ada Winter', 'Jan Roe']],
  ['von Ada Winter Veröffentlicht am 1. Mai 2019', ['Ada Winter']],
  ['Von Ada Winter am 15.06.2022', ['Ada Winter']],
  ['Par Ada Winter le 07 Mai 2020', ['Ada Winter']],
  ['RiverGuide (last edited 2019-11-10 13:28:18 by AdaWinter)', ['AdaWinter']],
  ['Posted by Ada Winter.', ['Ada Winter']],
  ['By Ada Winter Jr.', ['Ada Winter Jr.']],
  ['投稿者 Ada Winter', ['Ada Winter']],
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
  ['in brackets', 'Por Ada Winter (EFE)', '(EFE)'],
  ['that is an agency', 'By Ada Winter, CNN Business', 'CNN Business'],
  ['of two parts', 'By Ada Winter, Co-Founder & COO', 'Co-Founder & COO'],
])('a role %s is told from the name', (_, text, role) => {
  expect(toBylines(text)?.bylines).toEqual([{ name: 'Ada Winter', kind: 'person', role }])
})

test.each([
  ['French', 'Ada Winter, envoyée spéciale à Lyon', 'Ada Winter'],
  ['Persian', 'علی رضایی، پژوهشگر علوم سیاسی', 'علی رضایی'],
  ['Hebrew', 'אדה חורף, כתבת לענייני משפט', 'אדה חורף'],
  ['Spanish, an agency’s', 'Ada Winter (EFE)', 'Ada Winter'],
])('a role of several words is no other person: %s', (_, text, name) => {
  const found = toBareBylines(text)?.bylines
  expect(found).toMatchObject([{ name, kind: 'person' }])
  expect(found?.[0]?.role).toBeDefined()
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
  'Publié le 4 mai 2021',
  'Giriş Tarihi: 28.06.2023 10:12',
  'Son Güncelleme 28.06.2023',
  'Stand: 4. Mai 2021',
  'Última Actualización 04.05.2021',
  'Mise en ligne le 4 mai 2021',
  'Data publikacji: 04.05.2021',
  '最終更新日 2021/05/04',
  '입력 2021.05.04',
  '讚 1,203',
  'Unified data, walls and lifecycle marketing',
  'Salin Tautan',
  'שיתוף בפייסבוק',
  'Foto Galeri',
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

test('where a reporter is stands behind the name', () => {
  expect(toBareBylines('Ada Winter in New York')?.bylines).toEqual([
    { name: 'Ada Winter', kind: 'person', role: 'in New York' },
  ])
  expect(toBareBylines('The Essential Role of Planning in River Management')).toBeUndefined()
  for (const line of [
    'Ada Winter in The Lock',
    'Ada Winter in a boat',
    'From: the river to the sea',
  ])
    expect((toBareBylines(line) ?? toBylines(line))?.bylines).toBeUndefined()
})

test.each([
  'Ask Question',
  'Printer Friendly',
  'Asked 6 years ago',
  'Manage Options',
  'Download PDF',
  'Post Reply',
  'East Room',
  'Recent Posts',
  'Weitere Informationen',
  'Ähnliche Beiträge',
  'Nächster Eintrag',
  'Zum Inhalt springen',
  'Ada Winter verabschiedet',
])('a button’s words and a room name nobody: %s', (line) =>
  expect(toBareBylines(line)).toBeUndefined(),
)

test('an organisation is told from a person', () => {
  expect(toBylines('By AFP')?.bylines[0]?.kind).toBe('organisation')
  expect(toBareBylines('צוות האתר')?.bylines[0]?.kind).toBe('organisation')
  const board = 'Political Board of the Left Party of Ruritania (People’s League)'
  expect(toBareBylines(board)?.bylines).toEqual([{ name: board, kind: 'organisation' }])
})

test.each([
  'Photo by Ada Winter',
  'Photos by Ada Winter / The Valley Post',
  'Photography by Ada Winter',
  'By Role',
  'by Topics',
  'By Fotos',
  'User’s avatar',
  'By using this site you agree to our terms',
  'By and large, the minister said, nothing had changed.',
  'COMMENTARY BY',
  'Von der Planung bis zur Mauer',
  'Mo. 15.11.2021 - Di. 16.11.2021',
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
  ['Chinese, of a paper', '本报记者 江小河', '江小河'],
  ['Chinese, glued to an agency', '新华社记者江小河', '江小河'],
  ['Chinese, with the place', '記者江小河／台北報導', '江小河'],
  ['Japanese, who asked too', '取材・文：川上谷子', '川上谷子'],
  ['Japanese, who asked', '聞き手・川上谷子', '川上谷子'],
  ['Korean, the pictures too', '글·사진 윤가람', '윤가람'],
  ['Korean, as a reporter', '기자명 윤가람', '윤가람'],
  ['Korean, of a university', '윤가람 교수', '윤가람'],
])('a reporter signed in %s is named', (_, text, name) => {
  expect(names(text)).toEqual([name])
})

test.each(['글로벌', '기자회견', '記者会見', '作者简介', '文化新闻', '作品紹介'])(
  '“%s” only begins like a reporter’s line',
  (text) => {
    expect(toBylines(text)).toBeUndefined()
  },
)

const opened = (text: string) => toOpenedBylines(toParts(text))?.bylines.map(({ name }) => name)

test.each([
  ['Interview: Ada Winter und Jan Roe', ['Ada Winter', 'Jan Roe']],
  ['Protokoll: Ada Winter', ['Ada Winter']],
  ['Text und Fotos: Ada Winter', ['Ada Winter']],
  ['Das Interview führte Ada Winter.', ['Ada Winter']],
  ['Das Gespräch führten Ada Winter und Jan Roe', ['Ada Winter', 'Jan Roe']],
  ['Von unserem Korrespondenten Ada Winter, Berlin', ['Ada Winter']],
  ['Propos : Ada Winter', ['Ada Winter']],
  ['De notre envoyée spéciale Ada Winter', ['Ada Winter']],
  ['Une chronique de Ada Winter', ['Ada Winter']],
  ['Un entretien d’Ada Winter', ['Ada Winter']],
  ['Escribe: Ada Winter', ['Ada Winter']],
  ['Texto y fotos: Ada Winter', ['Ada Winter']],
  ['Una entrevista de Ada Winter', ['Ada Winter']],
  ['Testo di Ada Winter', ['Ada Winter']],
  ['Intervista di Ada Winter', ['Ada Winter']],
  ['dal nostro inviato Ada Winter', ['Ada Winter']],
  ['Van onze verslaggever Ada Winter', ['Ada Winter']],
  ['Opracowanie: Ada Winter', ['Ada Winter']],
  ['Текст: Анна Зимина', ['Анна Зимина']],
  ['Авторы: Анна Зимина, Иван Орлов', ['Анна Зимина', 'Иван Орлов']],
  ['Интервью: Анна Зимина', ['Анна Зимина']],
  ['Yazan: Ada Kış', ['Ada Kış']],
  ['Haber: Ada Kış', ['Ada Kış']],
  ['Röportaj: Ada Kış', ['Ada Kış']],
  ['Oleh: Ada Musim', ['Ada Musim']],
  ['Penulis: Ada Musim | Editor: Jan Roe', ['Ada Musim']],
  ['Ditulis oleh Ada Musim', ['Ada Musim']],
  ['Του Νίκου Χειμώνα', ['Νίκου Χειμώνα']],
  ['Γράφει η Άννα Χειμώνα', ['Άννα Χειμώνα']],
  ['Συντάκτης: Νίκος Χειμώνας', ['Νίκος Χειμώνας']],
  ['Από τον Νίκο Χειμώνα', ['Νίκο Χειμώνα']],
  ['گزارش: علی رضایی', ['علی رضایی']],
  ['از: علی رضایی', ['علی رضایی']],
  ['إعداد: آدا الشتاء', ['آدا الشتاء']],
  ['حاوره: أحمد الشتاء', ['أحمد الشتاء']],
  ['كتبته أم كريم', ['أم كريم']],
  ['כתבה: אדה חורף', ['אדה חורף']],
])('%s names its authors, and nothing else', (text, expected) => {
  expect(opened(text)).toEqual(expected)
})

test.each([
  'Interview: Ada Winter on rivers and walls',
  'Interview: Why the river rose',
  'Interview',
  'Reporter: the river rose in the night',
  'Oleh Roe',
  'Crónica de una espera',
  'Tribune de Genève',
  'Une chronique de la Ville Haute',
  'Γράφει ιστορία ο ποταμός',
  'Του ποταμού το νερό',
  'از: رودخانه تا کوه، راه آب در دره‌های بلند کشور',
  'كتبت صحيفة الوادي أمس أن النهر ارتفع كثيرا',
  'Von der Leyen besucht das Tal',
  'Haber: Nehir yükseldi',
])('“%s” names nobody', (text) => {
  expect(opened(text)).toBeUndefined()
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
    'Eva Haber',
    'Fotos Kapetanakis',
    'Tüm Aslan',
    'Tum Le',
    'Simon Delen',
    'Vic Stand',
    'Anna En',
  ])('%s is one, though a menu or a date says a word of it', (text) => {
    expect(toBareBylines(text)?.confidence).toBeGreaterThan(0.5)
  })
  test.each([
    'Read More',
    'Subscribe',
    'Tüm Haberler',
    'Foto Ada Winter',
    'Tüm Hakları Saklıdır',
    'Haber Merkezi',
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

test('a name that is a button’s word in another language is a name', () => {
  expect(bareNames('Edit Kovács')).toEqual(['Edit Kovács'])
  expect(opened('Szerző: Kovács Edit')).toEqual(['Kovács Edit'])
  expect(bareNames('Edit Profile')).toBeUndefined()
})

test('that a story was saved is no byline', () => {
  expect(names('Story Saved')).toBeUndefined()
  expect(names('Text Size')).toBeUndefined()
})

const bareNames = (text: string) => toBareBylines(text)?.bylines.map(({ name }) => name)

test.each([
  ['a credential with a stop', 'Ada Winter, do.', ['Ada Winter, do.']],
  ['an age, though a sentence goes on', 'Ada Winter, 45, likes storms.', ['Ada Winter']],
  ['a word for “and” first', 'And Ada Winter', ['Ada Winter']],
])('what looks like a sentence gives a name: %s', (_, text, wanted) => {
  expect(bareNames(text)).toEqual(wanted)
})

test.each([
  'Ada Winter has been here',
  'Ada tweets daily, tweets',
  'The river rose over its banks.',
  'Home and Garden',
  'Send Flowers',
  'River Basics',
  'Career Quiz',
  'DE EN',
  'آخر تحديث',
  '阅读简体中文版閱讀繁體中文版',
  '分享到',
  '関連記事',
  'अपडेटेड: 15 अगस्त 2021, 10:30',
])('a sentence or a menu’s word gives no name: %s', (text) => {
  expect(bareNames(text)).toBeUndefined()
})

test.each([
  'São Paulo',
  'LA HABANA, 27 DE ABRIL DE 2022',
  'Zum Kalender',
  'Die Ausstellung 2023/24 auf Schloss Winter',
  'Annual Conference 2015',
  '“A Quiet Pond”',
  'River Walls", vol. 3',
])('“%s” is worded unlike names', (text) => {
  expect(isUnlikeNames(text)).toBe(true)
})

test.each([
  'Ada Winter',
  'Ada Winter, May 4, 2021',
  'Ada “Rain” Winter',
  'Diego Zurita',
  'Mitja Beimler',
  'Im Yoon-ah',
  'Ausma Hon',
])('“%s” may be a name', (text) => {
  expect(isUnlikeNames(text)).toBe(false)
})

test('a role that the text has in other white space is left out, never empty', () => {
  expect(toNames('Ada Winter,  Staff\nWriter')).toEqual([{ name: 'Ada Winter', kind: 'person' }])
})

test('when an article was published is no role of its author', () => {
  const roleOf = (text: string) => toBylines(text)?.bylines
  expect(roleOf('By Devon Hale published 12 days ago')).toEqual([
    { name: 'Devon Hale', kind: 'person' },
  ])
  expect(roleOf('By Devon Hale last updated yesterday')).toEqual([
    { name: 'Devon Hale', kind: 'person' },
  ])
  expect(roleOf('By Devon Hale published poet')?.[0]?.role).toBe('published poet')
})

test.each([
  'at 5:11 AM',
  'um 12:53',
  'Follow',
  'Categories',
  'Kategorien: Allgemein',
  'under Rivers',
])('what a blog says behind its author is no role: %s', (text) => {
  expect(toBylines(`Posted by Ada Winter ${text}`)?.bylines).toEqual([
    { name: 'Ada Winter', kind: 'person' },
  ])
})

test('the maker of the pictures behind the author is no part of the name', () => {
  expect(names('文／林佳穎　攝影／張國忠')).toEqual(['林佳穎'])
  expect(names('文＝山田花子')).toEqual(['山田花子'])
  expect(opened('लेखक: सुनीता शर्मा')).toEqual(['सुनीता शर्मा'])
})
