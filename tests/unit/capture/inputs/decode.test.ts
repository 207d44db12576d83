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

/** Windows-1252: Latin-1, with the low and high quotes of German where Latin-1 has controls. */
function windows1252(text: string): Uint8Array {
  const quotes: Record<string, number> = { '„': 0x84, '“': 0x93, '’': 0x92 }
  return Uint8Array.from([...text].map((letter) => quotes[letter] ?? letter.charCodeAt(0)))
}

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
