import { describe, expect, test } from 'vitest'
import { findDates, toDate } from '../../../../src/capture/dates/dates.ts'
import { dayOrder } from '../../../../src/capture/dates/order.ts'

const values = (text: string) => findDates(text).map(({ date }) => date.value)

test.each([
  ['English', 'December 4, 2015 4:41 am', '2015-12-04T04:41'],
  ['English, short', 'Dec. 4th, 2015', '2015-12-04'],
  ['English, a short year of the last century', "Dec. 4, '95", '1995-12-04'],
  ['English, a short year of this one', "Dec. 4, '15", '2015-12-04'],
  ['English, time first', '4:30 PM on December 21, 2023', '2023-12-21T16:30'],
  ['English, of a season', 'Issue 12, Spring 2021', '2021'],
  ['English, of two seasons', 'Autumn/Winter 2021', '2021'],
  ['German', '4. Dezember 2015 um 12.30 Uhr', '2015-12-04T12:30'],
  ['French', 'vendredi 4 décembre 2015 à 14h30', '2015-12-04T14:30'],
  ['Spanish', '4 de diciembre de 2015 a las 14:30', '2015-12-04T14:30'],
  ['Italian', '4 dicembre 2015, ore 14:30', '2015-12-04T14:30'],
  ['Portuguese', 'sexta-feira, 4 de dezembro de 2015 às 14h30', '2015-12-04T14:30'],
  ['Dutch', 'vrijdag 4 maart 2016', '2016-03-04'],
  ['Polish', '4 grudnia 2015, godz. 14:30', '2015-12-04T14:30'],
  ['Persian, of the solar calendar', '۲۵ آذر ۱۴۰۲ ساعت ۱۴:۳۰', '2023-12-16T14:30'],
  ['Persian, in numbers', '۱۴۰۲/۰۹/۲۵', '2023-12-16'],
  ['Arabic', '٤ ديسمبر/كانون الأول ٢٠١٥', '2015-12-04'],
  ['Hebrew', '4 בדצמבר 2015', '2015-12-04'],
  ['Korean', '2025년 6월 3일', '2025-06-03'],
  ['Chinese', '2021年3月12日 14:30', '2021-03-12T14:30'],
  ['Japanese', '2021年3月12日（金）', '2021-03-12'],
  ['English, with a point', 'Fri 4 Dec 2015 16.30 GMT', '2015-12-04T16:30Z'],
  ['Dutch, with a point', '4 maart 2016 om 10.30 uur', '2016-03-04T10:30'],
  ['Italian, with a point', '4 dicembre 2015 alle 10.30', '2015-12-04T10:30'],
  ['Greek', '4 Δεκεμβρίου 2015', '2015-12-04'],
  ['Greek, short', '4 Δεκ 2015', '2015-12-04'],
  ['Greek, in capitals', 'ΠΑΡΑΣΚΕΥΗ 4 ΔΕΚΕΜΒΡΙΟΥ 2015', '2015-12-04'],
  ['Indonesian', 'Sabtu, 12 Maret 2016', '2016-03-12'],
  ['Indonesian, of August', '12 Agustus 2016', '2016-08-12'],
  ['Czech', 'pátek 4. prosince 2015', '2015-12-04'],
  ['Slovak', '4. decembra 2015', '2015-12-04'],
  ['Hungarian', '2015. december 4.', '2015-12-04'],
  ['Hungarian, short', '2016. márc. 4.', '2016-03-04'],
  ['Romanian', 'vineri, 4 decembrie 2015', '2015-12-04'],
  ['Finnish', '4. joulukuuta 2015', '2015-12-04'],
  ['Bulgarian', '4 декември 2015 г.', '2015-12-04'],
  ['Serbian', '4. децембар 2015.', '2015-12-04'],
  ['Serbian, in Latin letters', '4. decembar 2015.', '2015-12-04'],
  ['Slovene', '4. marec 2016', '2016-03-04'],
  ['Latvian', '4. marts, 2016', '2016-03-04'],
  ['Estonian', '4. detsember 2015', '2015-12-04'],
  ['Catalan', '4 de desembre de 2015', '2015-12-04'],
  ['Catalan, before a vowel', '4 d’agost de 2015', '2015-08-04'],
  ['Hindi', '4 दिसंबर 2015', '2015-12-04'],
  ['Vietnamese', 'ngày 4 tháng 12 năm 2015', '2015-12-04'],
  ['numbers with points', '18.11.2019', '2019-11-18'],
  ['numbers, the day over 12', '12/19/2023', '2023-12-19'],
  ['Japanese, with its clock', '2021年3月12日 17時45分', '2021-03-12T17:45'],
  ['Japanese, behind the weekday', '2021年3月12日（金）17:45', '2021-03-12T17:45'],
  ['Japanese, of the afternoon', '2021年3月12日午後5時45分', '2021-03-12T17:45'],
  ['Japanese, on the hour', '2021年3月12日 17時', '2021-03-12T17:00'],
  ['Chinese, of the morning', '2021年3月12日 上午9:05', '2021-03-12T09:05'],
  ['Chinese, with a wide colon', '2021年3月12日 14：30', '2021-03-12T14:30'],
  ['Korean, of the afternoon', '2024.03.12. 오후 5:45', '2024-03-12T17:45'],
  ['Korean, with a short minute', '2024년 3월 12일 오전 9시 5분', '2024-03-12T09:05'],
  ['Korean, with two digits', '2024년 3월 12일 17시 45분', '2024-03-12T17:45'],
  ['Greek, of the afternoon', '12 Μαρτίου 2024, 5:45 μ.μ.', '2024-03-12T17:45'],
  ['Turkish, behind the weekday', '12 Mart 2024 Salı 17:45', '2024-03-12T17:45'],
  ['Finnish, with its clock', '12.3.2021 klo 17.45', '2021-03-12T17:45'],
  ['Czech, with its clock', '12. března 2021 v 17:45', '2021-03-12T17:45'],
  ['Russian, with its clock', '12 марта 2021 в 17:45', '2021-03-12T17:45'],
  ['Indonesian, with its clock', '12 Maret 2021, 17.45 WIB', '2021-03-12T17:45+07:00'],
  ['Japanese, of an era', '令和6年3月12日', '2024-03-12'],
  ['Japanese, of the era before', '平成31年4月30日', '2019-04-30'],
  ['Japanese, of an era’s first year', '令和元年5月1日', '2019-05-01'],
  ['Japanese, of the first year of the era before', '平成元年1月8日', '1989-01-08'],
  ['ISO', '2015-12-04T04:41:00.000Z', '2015-12-04T04:41Z'],
])('a date in %s is read: %s', (_, text, value) => {
  expect(values(text)).toEqual([value])
})

test.each([
  ['a byline and a cue', 'Courtney CarrPublished: December 20, 2023', '2023-12-20'],
  ['its clock time', 'Dec 20, 20236:46 PM', '2023-12-20T18:46'],
  ['a count of comments', 'September 27, 20231', '2023-09-27'],
  ['words after it', '21:17 18.11.2019Get short URL', '2019-11-18T21:17'],
  ['a name that ends in a number', 'General Editor, F1Dec 19, 2023', '2023-12-19'],
])('a date glued to %s is read', (_, text, value) => {
  expect(values(text)).toEqual([value])
})

test('a line of two dates tells what each is of', () => {
  const found = findDates('Published: Dec 22, 2023 | Last updated: 2023/12/23 at 9:01 PM')
  expect(found.map(({ cue, date }) => [cue, date.value])).toEqual([
    ['published', '2023-12-22'],
    ['updated', '2023-12-23T21:01'],
  ])
})

test('an “en” between the cue and the date says nothing', () => {
  expect(findDates('Actualizado en 4 de mayo de 2021')[0]?.cue).toBe('updated')
  expect(findDates('Mis en ligne le 4 mai 2021')[0]?.cue).toBe('published')
})

test('the words of a date are the capture’s, at their place', () => {
  const text = 'By Ward Clark | 4:30 PM on December 21, 2023 |'
  const [found] = findDates(text)
  expect(found?.date.text).toBe('4:30 PM on December 21, 2023')
  expect(text.slice(found?.start, found?.end)).toBe(found?.date.text)
})

test.each(['2021年3月12日', '2021年3月12日星期五', '2021年3月12日週五', '2025년 6월 3일'])(
  'the words of “%s” are the date’s',
  (text) => {
    expect(findDates(text)[0]?.date.text).toBe(text)
  },
)

test('a page’s own clock says its year in another calendar, and the weekday confirms it', () => {
  const [found] = findDates('Friday, April 26th | 18 Nisan 5784')
  expect(found).toMatchObject({
    date: { value: '2024-04-26', precision: 'day', text: 'Friday, April 26th | 18 Nisan 5784' },
    weekday: 5,
    isDouble: true,
  })
  expect(findDates('Monday, April 26th | 18 Nisan 5784')[0]?.isDouble).toBeUndefined()
  expect(values('Friday, April 26th')).toEqual([])
})

describe('time zones', () => {
  test.each([
    ['a numbered one', '2023-12-19 14:30 UTC+3', '2023-12-19T14:30+03:00'],
    ['an abbreviation of one meaning', 'December 20, 2023 11:47 am CET', '2023-12-20T11:47+01:00'],
    ['a place’s time', 'June 26, 2023 5 AM PT', '2023-06-26T05:00-07:00'],
    ['winter time in winter', 'December 1, 2023 12:30 PM EST', '2023-12-01T12:30-05:00'],
  ])('%s is kept', (_, text, value) => {
    expect(values(text)).toEqual([value])
  })

  test.each([
    ['winter time said in summer', 'July 1, 2023 12:30 PM EST', '2023-07-01T12:30'],
    ['an abbreviation of several meanings', 'Dec 22, 2023 12:15 PM IST', '2023-12-22T12:15'],
    ['none', 'Dec 22, 2023 12:15 PM', '2023-12-22T12:15'],
  ])('%s gives no zone, and stays in the words', (_, text, value) => {
    expect(findDates(text)[0]?.date).toMatchObject({ value, text })
  })

  test.each([
    ['French', 'Publié le 4 mai 2021 à 10:30 et mis à jour à midi', '2021-05-04T10:30'],
    ['French, of a birth', 'Le 4 décembre 2021 à 10h30 est né', '2021-12-04T10:30'],
    ['Polish', '4 maja 2021 10:30 z Warszawy', '2021-05-04T10:30'],
    ['Turkish', '12 Mart 2024 10:30 et ve süt', '2024-03-12T10:30'],
    ['a place', '4 May 2021 at 10:30 West Hall', '2021-05-04T10:30'],
  ])('a word of %s that is spelled like a zone is none', (_, text, value) => {
    const [found] = findDates(text)
    expect(found?.date.value).toBe(value)
    expect(found?.date.text).not.toMatch(/(?:et|est|z|West)$/)
  })

  test('small letters are a zone behind “pm”, or where no word is spelled so', () => {
    expect(values('May 4, 2021 10:30 pm et')).toEqual(['2021-05-04T22:30-04:00'])
    expect(values('4 May 2021 10:30 gmt')).toEqual(['2021-05-04T10:30Z'])
    expect(values('4 May 2021 10:30 edt')).toEqual(['2021-05-04T10:30-04:00'])
  })
})

describe('the order of day and month', () => {
  test('is left open where the words leave it open: the year alone is sure', () => {
    expect(findDates('03/04/2020')[0]).toMatchObject({
      date: { value: '2020', precision: 'year' },
      readings: ['2020-04-03', '2020-03-04'],
    })
  })
  test('is settled by the weekday', () => {
    expect(values('Wednesday, 03/04/2020')).toEqual(['2020-03-04'])
  })
  test('is settled by another date of the capture', () => {
    const order = dayOrder(['03/04/2020', 'a comment of 25/04/2020'])
    expect(order).toBe('day-first')
    expect(findDates('03/04/2020', order)[0]?.date.value).toBe('2020-04-03')
  })
  test('is settled by the same day said in words', () => {
    expect(dayOrder(['02-12-2025', 'December 2, 2025'])).toBe('day-first')
  })
  test('is not settled by dates that contradict each other', () => {
    expect(dayOrder(['25/04/2020', '04/25/2020'])).toBeUndefined()
  })
})

test.each([
  'Joined 43 others in 20 years',
  '30 February 2020',
  'version 1.2.3',
  'at 12:30',
  'May 5',
  'She led 12, 2015 and after',
  'Thang 14 2015',
])('%s is no date of a day', (text) => {
  expect(findDates(text).filter(({ date }) => date.precision === 'day')).toEqual([])
})

test.each(['The Laptop Pro 2019', 'Ian 2019', 'Mac 2019', 'AVG 2019', 'led 2019'])(
  'a word that is a month’s short name elsewhere dates nothing: %s',
  (text) => {
    expect(values(text)).toEqual([])
  },
)

test('a count of minutes is no weekday', () => {
  expect(findDates('3 min 12/03/2024')[0]?.weekday).toBeUndefined()
})

test('a year alone is a date only when it is the whole text', () => {
  expect(toDate('2015')).toEqual({ value: '2015', precision: 'year', text: '2015' })
  expect(toDate('© 2015')).toBeUndefined()
})

test('a line of digits without an end is read in bounded time', () => {
  const start = performance.now()
  expect(findDates('1/'.repeat(5_000_000)).length).toBe(0)
  expect(performance.now() - start).toBeLessThan(500)
})

test.each([
  ['English', 'Published May 4, 2021', 'Last updated May 6, 2021'],
  ['German', 'Veröffentlicht am 4. Mai 2021', 'Zuletzt geändert: 6. Mai 2021'],
  ['French', 'Publié le 4 mai 2021', 'Mis à jour le 6 mai 2021'],
  ['Spanish', 'Publicado el 4 de mayo de 2021', 'Actualizado el 6 de mayo de 2021'],
  ['Italian', 'Pubblicato il 4 maggio 2021', 'Aggiornato il 6 maggio 2021'],
  ['Portuguese', 'Publicado em 4 de maio de 2021', 'Atualizado em 6 de maio de 2021'],
  ['Dutch', 'Gepubliceerd op 4 mei 2021', 'Bijgewerkt op 6 mei 2021'],
  ['Polish', 'Opublikowano: 4 maja 2021', 'Aktualizacja: 6 maja 2021'],
  ['Persian', 'تاریخ انتشار: ۱۴ اردیبهشت ۱۴۰۰', 'به‌روزرسانی: ۱۶ اردیبهشت ۱۴۰۰'],
  ['Arabic', 'نشر في ٤ مايو ٢٠٢١', 'آخر تحديث: ٦ مايو ٢٠٢١'],
  ['Hebrew', 'פורסם ב-4 במאי 2021', 'עודכן ב-6 במאי 2021'],
  [
    'Italian, as its last change',
    'Data pubblicazione: 4 maggio 2021',
    'Ultima modifica: 6 maggio 2021',
  ],
  ['Turkish', 'Yayınlanma: 4 Mayıs 2021', 'Son Güncelleme: 6 Mayıs 2021'],
  ['Indonesian', 'Diterbitkan 4 Mei 2021', 'Diperbarui: 6 Mei 2021'],
  ['Greek', 'Δημοσίευση: 4 Μαΐου 2021', 'Τελευταία ενημέρωση: 6 Μαΐου 2021'],
  ['Chinese', '发布时间：2021-05-04', '更新时间：2021年5月6日'],
  ['Japanese', '公開日 2021年5月4日', '最終更新日 2021/05/06'],
  ['Japanese, behind the date', '2021年5月4日公開', '2021年5月6日更新'],
  ['Korean', '입력 2021.05.04.', '최종수정 2021-05-06'],
  ['Korean, behind the date', '2021-05-04 등록', '2021-05-06 수정'],
  ['Czech', 'Publikováno 4. května 2021', 'Aktualizováno: 6. května 2021'],
  ['Hungarian', 'Közzétéve: 2021. május 4.', 'Frissítve: 2021. május 6.'],
  ['Romanian', 'Data publicării: 4 mai 2021', 'Actualizat: 6 mai 2021'],
  ['Finnish', 'Julkaistu 4. toukokuuta 2021', 'Päivitetty 6. toukokuuta 2021'],
  ['Bulgarian', 'Публикувана на 4 май 2021', 'Актуализирана на 6 май 2021'],
])('publication and update are told apart in %s', (_, published, updated) => {
  const told = [published, updated].flatMap((text) =>
    findDates(text).map(({ cue, date }) => `${cue} ${date.value}`),
  )
  expect(told).toEqual(['published 2021-05-04', 'updated 2021-05-06'])
})

test('a cue behind its date tells of that date, though another follows', () => {
  const found = findDates('2024年11月12日 14:30公開 2024年11月13日 16:05更新')
  expect(found.map(({ cue, date }) => [cue, date.value])).toEqual([
    ['published', '2024-11-12T14:30'],
    ['updated', '2024-11-13T16:05'],
  ])
  const before = findDates('2024-07-06 12:00 更新：2024-07-07 09:00')
  expect(before.map(({ cue }) => cue)).toEqual(['none', 'updated'])
})

test.each(['Issue 12, March 2021', 'Heft 12, März 2021'])(
  'of “%s” the number is no day',
  (text) => {
    expect(values(text)).toEqual(['2021-03'])
  },
)

test.each([
  'Ada Winter 2021',
  'The river rose in the spring 2021 of which nobody speaks',
  'Fall 20 21',
])('a name, a sentence and a number hold no season: %s', (text) => expect(values(text)).toEqual([]))
