import { expect, test } from 'vitest'
import { decode } from '../../../../src/capture/inputs/decode.ts'
import { toMessage } from '../../../../src/problem.ts'

const TEXT =
  'Die Fähre fuhr um sechs, wie jeden Morgen, „pünktlich“, und wer sie verpaßte, ging zu Fuß.\n'
const utf8 = new TextEncoder().encode(TEXT)

function utf16(text: string, isLittle: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let index = 0; index < text.length; index++)
    view.setUint16(index * 2, text.charCodeAt(index), isLittle)
  return bytes
}

/** The text in an encoding of one byte a letter. */
function encoded(text: string, encoding: string): Uint8Array {
  const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte)
  const letters = [...new TextDecoder(encoding).decode(bytes)]
  return Uint8Array.from([...text].map((letter) => letters.indexOf(letter)))
}

const windows1252 = (text: string) => encoded(text, 'windows-1252')

const messages = (bytes: Uint8Array) => decode('a.txt', bytes).problems.map(toMessage)

test.each([
  ['UTF-8', utf8, 'utf-8'],
  ['UTF-8 with a byte order mark', Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8]), 'utf-8'],
  ['UTF-16 with a byte order mark', utf16(`\ufeff${TEXT}`, true), 'utf-16le'],
  ['UTF-16, big end first', utf16(`\ufeff${TEXT}`, false), 'utf-16be'],
  ['UTF-16 without a byte order mark', utf16(TEXT, true), 'utf-16le'],
  ['Windows-1252', windows1252(TEXT), 'windows-1252'],
])('%s is told from the others', (_, bytes, encoding) => {
  expect(decode('a.txt', bytes)).toMatchObject({ text: TEXT, encoding })
})

test('the Japanese mail encoding is told by its escapes, which are ASCII', () => {
  const bytes = Buffer.from('\x1b$B@n$N?e$O\x1b(B 3 m\n', 'latin1')
  expect(decode('a.txt', bytes)).toEqual({
    text: '川の水は 3 m\n',
    encoding: 'iso-2022-jp',
    problems: [],
  })
  const screen = Buffer.from('\x1b[1mbold\x1b[0m costs \x1b$5\n', 'latin1')
  expect(decode('a.txt', screen).encoding).toBe('utf-8')
})

const toPage = (meta: string, text: string) =>
  `<!doctype html><html><head><script charset="utf-8" src="a.js"></script>${meta}</head><body><p>${text}</p></body></html>`

const POLISH = 'Żółta łódź płynęła.'
const RUSSIAN = 'Река поднималась с самого вторника.'

test.each([
  ['<meta charset=iso-8859-2>', 'iso-8859-2', POLISH],
  [
    '<META content="text/html; charset=Windows-1250" http-equiv=Content-Type>',
    'windows-1250',
    POLISH,
  ],
  ['<meta charset="windows-1251"/>', 'windows-1251', RUSSIAN],
  ["<meta charset='koi8-r'>", 'koi8-r', RUSSIAN],
  ['<meta charset = "iso-8859-9">', 'windows-1254', 'Şu ağaç ıslak.'],
])('a saved page is read as its own %s says, without a warning', (meta, encoding, text) => {
  const page = toPage(meta, text)
  const bytes = encoded(page, encoding)
  expect(decode('a.html', bytes)).toEqual({ text: page, encoding, problems: [] })
  expect(decode('a.txt', bytes).problems).toHaveLength(1)
})

test('a page that is UTF-8 is read so, whatever it says; a charset that there isn’t is passed over', () => {
  const page = toPage('<meta charset="iso-8859-2">', POLISH)
  expect(decode('a.htm', new TextEncoder().encode(page))).toMatchObject({ encoding: 'utf-8' })
  const unknown = windows1252(toPage('<meta charset="klingon">', TEXT))
  expect(decode('a.html', unknown)).toMatchObject({ encoding: 'windows-1252' })
  const utf16 = windows1252(toPage('<meta charset="utf-16">', TEXT))
  expect(decode('a.html', utf16)).toMatchObject({ encoding: 'windows-1252' })
})

test.each([
  ['windows-1251', 'Река поднималась с самого вторника, и никто в долине не спал на той неделе.'],
  ['koi8-r', 'К концу месяца она вернулась в своё русло, но люди в долине уже знали, чего ждать.'],
  [
    'windows-1251',
    'Реката се покачваше от вторник и никой в долината не спа много през тази седмица.',
  ],
  ['iso-8859-8', 'הנהר עלה מיום שלישי, ואיש בעמק לא ישן הרבה באותו שבוע, מה שלא אמרו אחר כך.'],
  ['windows-1255', 'הנהר עלה מיום שלישי – ואיש בעמק לא ישן הרבה באותו שבוע, מה שלא אמרו אחר כך.'],
  [
    'windows-1256',
    'كان النهر يرتفع منذ يوم الثلاثاء ولم ينم أحد في الوادي كثيرا ذلك الأسبوع مهما قالوا',
  ],
  [
    'windows-1250',
    'Rzeka wzbierała od wtorku i nikt w dolinie nie spał wiele tego tygodnia, mówili później.',
  ],
])('%s is told by its language: %s', (encoding, text) => {
  expect(decode('a.txt', encoded(text, encoding))).toMatchObject({ text, encoding })
})

test('a Latin text with many accents isn’t taken for another script’s', () => {
  const text = 'Où l’été a-t-il été gâché ? Là, à Évreux, où Zoé et Noël ont aimé la forêt brûlée.'
  expect(decode('a.txt', windows1252(text))).toMatchObject({ text, encoding: 'windows-1252' })
})

test('a guess is told, at the first letter that isn’t UTF-8', () => {
  expect(messages(windows1252(`one\n${TEXT}`))).toEqual([
    'a.txt:2:6: not UTF-8: read as windows-1252\n  Save the file in UTF-8 if letters look wrong.',
  ])
  expect(decode('a.txt', windows1252(TEXT)).problems[0]?.severity).toBe('warning')
})

test('a broken UTF-8 file is not guessed at: the byte at fault is named', () => {
  const broken = Uint8Array.from([...utf8, ...utf8, 0xc3, 0x28])
  expect(messages(broken)).toEqual([
    'a.txt:3:1: not UTF-8, nor another encoding for sure: byte 0xC3\n  Save the file again in UTF-8.',
  ])
})

test('a replacement character that the file itself has is no byte at fault', () => {
  const before = new TextEncoder().encode(`one \ufffd\n${TEXT}two \ufffd`)
  const broken = (...bytes: number[]) => messages(Uint8Array.from([...before, ...bytes]))
  const at = (column: number, byte: string) => [
    `a.txt:3:${column}: not UTF-8, nor another encoding for sure: byte 0x${byte}\n  Save the file again in UTF-8.`,
  ]
  expect(broken(0xc3, 0x28)).toEqual(at(6, 'C3'))
  expect(broken(0x20, 0xef, 0xbf)).toEqual(at(7, 'EF'))
  expect(broken(0xef, 0xbf, 0xbd, 0xbd)).toEqual(at(7, 'BD'))
  expect(decode('a.txt', before)).toMatchObject({ encoding: 'utf-8', problems: [] })
  const replaced = new TextEncoder().encode('a \ufffd, a \ufffd and a \ufffd\n')
  expect(messages(Uint8Array.from([...replaced, 0xff]))).toEqual([
    'a.txt:2:1: not UTF-8, nor another encoding for sure: byte 0xFF\n  Save the file again in UTF-8.',
  ])
})

test('an empty and a binary file are told so', () => {
  expect(messages(new Uint8Array())).toEqual([
    'a.txt:1:1: the file is empty\n  Save the page’s visible text again.',
  ])
  expect(messages(Uint8Array.from([80, 75, 10, 3, 4, 0, 0]))).toEqual([
    'a.txt:2:3: a binary file: it holds a zero byte\n  Give a text file: the page’s visible text, in UTF-8.',
  ])
})

test('half a UTF-16 letter at the end is told', () => {
  expect(messages(utf16(`\ufeff${TEXT}`, true).slice(0, -1))).toEqual([
    'a.txt:1:1: begins like UTF-16LE, but isn’t\n  Save the file again in UTF-8.',
  ])
})
