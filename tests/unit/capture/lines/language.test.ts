import { expect, test } from 'vitest'
import { toDirection, toLanguage } from '../../../../src/capture/lines/language.ts'

test.each([
  ['en', 'The river had been rising since Tuesday, and nobody in the valley slept much that week.'],
  ['de', 'Der Fluss war seit Dienstag gestiegen, und niemand im Tal schlief viel in dieser Woche.'],
  ['fr', 'La rivière montait depuis mardi, et personne dans la vallée ne dormit beaucoup alors.'],
  ['es', 'El río había ido subiendo desde el martes, y nadie en el valle durmió mucho entonces.'],
  ['it', 'Il fiume saliva da martedì, e nessuno nella valle dormì molto quella settimana.'],
  ['pt', 'O rio vinha subindo desde terça-feira, e ninguém no vale dormiu muito naquela semana.'],
  ['nl', 'De rivier was sinds dinsdag gestegen, en niemand in het dal sliep veel die week.'],
  ['pl', 'Rzeka przybierała od wtorku i nikt w dolinie nie spał wiele tego tygodnia.'],
  ['cs', 'Řeka stoupala od úterý a nikdo v údolí ten týden moc nespal, ať už říkali cokoli.'],
  [
    'sk',
    'Rieka stúpala od utorka a nikto v doline ten týždeň veľa nespal, nech hovorili čokoľvek.',
  ],
  [
    'ca',
    'El riu havia anat pujant des de dimarts, i ningú a la vall no va dormir gaire aquells dies.',
  ],
  [
    'da',
    'Floden var steget siden tirsdag, og ingen i dalen sov ret meget den uge, hvad de end sagde.',
  ],
  [
    'fi',
    'Joki oli noussut tiistaista lähtien, eikä kukaan laaksossa nukkunut paljon sillä viikolla.',
  ],
  ['he', 'הנהר עלה מאז יום שלישי, ואיש בעמק לא ישן הרבה באותו שבוע, מה שלא אמרו אחר כך.'],
  ['fa', 'رودخانه از سه‌شنبه بالا آمده بود و هیچ‌کس در دره آن هفته زیاد نخوابید، هر چه هم گفتند.'],
  ['ar', 'كان النهر يرتفع منذ يوم الثلاثاء، ولم ينم أحد في الوادي كثيرا ذلك الأسبوع، مهما قالوا.'],
])('a text in %s is told', (language, text) => {
  expect(toLanguage(text)).toBe(language)
  expect(toDirection(text)).toBe(['he', 'fa', 'ar'].includes(language) ? 'rtl' : 'ltr')
})

test.each([
  [
    'ru',
    'Я стоял на том же месте и думал: о, это наш новый сад, а там была река. Мы все шли к реке и говорили о том, что было тут год тому назад.',
  ],
  [
    'bg',
    'Реката се покачваше от вторник и никой в долината не спа много през онази седмица, каквото и да казваха след това.',
  ],
  [
    'id',
    'Air sungai terus naik sejak hari Selasa dan warga di lembah itu tidak bisa tidur karena hujan belum juga berhenti. Menurut pemerintah, tanggul di kota akan diperkuat sebelum musim hujan berikutnya tiba.',
  ],
  [
    'ms',
    'Air sungai terus naik sejak hari Selasa dan penduduk di lembah itu tidak boleh tidur kerana hujan belum juga berhenti. Mengikut polis, tebing di bandar akan diperkuat sebelum musim hujan berikutnya tiba.',
  ],
])('a text in %s is not taken for its neighbour’s', (language, text) => {
  expect(toLanguage(text)).toBe(language)
})

test.each([
  'Вестник „Новые известия“ пише за това. Реката се покачваше от вторник и никой в долината не спа много през онази седмица.',
  'Горбачёв каза: реката се покачваше от вторник и никой в долината не спа много през онази седмица, каквото и да казваха.',
])('a Russian name in it makes no Bosnian of a Bulgarian text: %s', (text) => {
  expect(toLanguage(text)).toBe('bg')
})

test('a few words tell no language', () => {
  expect(toLanguage('The river rose.')).toBeUndefined()
})
