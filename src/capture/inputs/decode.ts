import { analyse } from 'chardet'
import { type Place, type Problem, placeAt, toProblem } from '../../problem.ts'
import { kindOf } from './kind.ts'

/** A file's text, or why it has none; a guess at its encoding is told beside the text. */
export interface Decoded {
  /** Without byte order mark; line endings as they were. */
  readonly text?: string
  /** The encoding's name, as the WHATWG's Encoding Standard writes it. */
  readonly encoding?: string
  readonly problems: Problem[]
}

const MARKS: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/** A guess of chardet's less sure than this gives way to Windows-1252, the web's commonest encoding after UTF-8. */
const SURE = 60

/** In other scripts than Latin a guess that is likelier by this factor than any other language's is sure too. */
const LEAD = 3

/** So much of a file is guessed from: more changes no guess. */
const SAMPLE = 65_536

/**
 * Reads bytes as text: by the byte order mark, else as UTF-8 (ISO-2022-JP where its escapes are valid), else as UTF-16 where
 * every other byte is zero, else in the encoding that a saved page names itself, else in the one-byte or East Asian encoding that chardet makes out. What is no
 * text is an error at the first byte at fault.
 */
export function decode(path: string, bytes: Uint8Array): Decoded {
  if (bytes.length === 0) {
    return {
      problems: [toProblem(path, 'the file is empty', 'Save the page’s visible text again.')],
    }
  }
  const mark = MARKS.find(([, start]) => start.every((byte, index) => bytes[index] === byte))
  if (mark) return decodeAs(path, bytes, mark[0])
  const zero = bytes.indexOf(0)
  const text = zero < 0 ? tryDecode(bytes, 'utf-8') : undefined
  // The Japanese mail encoding is ASCII throughout, with letters behind an escape.
  if (text?.includes('\x1b$') && tryDecode(bytes, JAPANESE) !== undefined)
    return decodeAs(path, bytes, JAPANESE)
  if (text !== undefined) return { text, encoding: 'utf-8', problems: [] }
  const utf16 = zero < 0 ? undefined : guessUtf16(bytes)
  if (utf16) return decodeAs(path, bytes, utf16)
  if (zero >= 0) return { problems: [toBinary(path, bytes, zero)] }
  return decodeGuessed(path, bytes)
}

const JAPANESE = 'iso-2022-jp'

/** Nearly every file is in UTF-8. */
const UTF8 = new TextDecoder('utf-8', { fatal: true })

function tryDecode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    const decoder = encoding === 'utf-8' ? UTF8 : new TextDecoder(encoding, { fatal: true })
    return decoder.decode(bytes)
  } catch {
    return undefined
  }
}

function decodeAs(path: string, bytes: Uint8Array, encoding: string): Decoded {
  const text = tryDecode(bytes, encoding)
  if (text !== undefined) return { text, encoding, problems: [] }
  return { problems: [toBroken(path, bytes, encoding)] }
}

/** In Latin text in UTF-16 nearly every other byte is zero; in other scripts the spaces and line ends still are. */
function guessUtf16(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, SAMPLE)
  const zeros = [0, 0]
  for (const [index, byte] of sample.entries())
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  if (bytes.length % 2 === 1 || Math.max(even, odd) < sample.length / 20) return
  if (Math.min(even, odd) > Math.max(even, odd) / 20) return
  const encoding = odd > even ? 'utf-16le' : 'utf-16be'
  const text = tryDecode(bytes, encoding)
  return text === undefined || hasControls(text) ? undefined : encoding
}

/** Controls that stand in no text: they tell a wrong guess. */
function hasControls(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the controls are what is looked for
  return /[\u0000-\u0008\u000e-\u001a\u0080-\u009f]/.test(text)
}

/** So far into a page its `meta` elements are looked for: twice as far as the HTML Standard asks of a browser. */
const HEAD = 2_048

/** The encoding that a page's own `meta` names, where it is one that the page can be in. */
function findDeclared(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD))
  const label = /<meta\b[^>]{0,500}?\bcharset\s{0,9}=\s{0,9}["']?\s{0,9}([\w:.-]+)/i.exec(head)?.[1]
  if (label === undefined || !isKnown(label)) return
  const encoding = toLabel(label)
  return tryDecode(bytes, encoding) === undefined ? undefined : encoding
}

/**
 * A text that is mostly UTF-8 is a broken one; any other is in the encoding that it names, or guessed, and the guess is
 * told.
 */
function decodeGuessed(path: string, bytes: Uint8Array): Decoded {
  if (isMostlyUtf8(bytes)) return { problems: [toBroken(path, bytes, 'utf-8')] }
  const declared = kindOf(path) === 'html' ? findDeclared(bytes) : undefined
  if (declared) return decodeAs(path, bytes, declared)
  const encoding = guess(bytes.subarray(0, SAMPLE)) ?? 'windows-1252'
  const text = tryDecode(bytes, encoding)
  if (text === undefined || hasControls(text)) return { problems: [toBroken(path, bytes, 'utf-8')] }
  const problem = toProblem(
    path,
    `not UTF-8: read as ${encoding}`,
    'Save the file in UTF-8 if letters look wrong.',
    'warning',
    placeOf(bytes, firstInvalid(bytes)),
  )
  return { text, encoding, problems: [problem] }
}

/** The encoding that chardet makes out, where it is sure. */
function guess(sample: Uint8Array): string | undefined {
  const [best, ...others] = analyse(sample).filter(({ name }) => isKnown(name))
  if (!best) return
  const other = others.find(({ lang }) => lang === undefined || lang !== best.lang)
  const leads = best.confidence >= LEAD * (other?.confidence ?? 0)
  const isSure = best.confidence >= SURE || (leads && isHardlyAscii(sample))
  return isSure ? toLabel(best.name) : undefined
}

/** Whether most letters are bytes over 127: in the Latin script most are ASCII, whatever the language. */
function isHardlyAscii(sample: Uint8Array): boolean {
  const ascii = sample.filter(isAsciiLetter).length
  return sample.filter((byte) => byte > 127).length > ascii
}

/** Small and capital letters differ in one bit. */
function isAsciiLetter(byte: number): boolean {
  const small = byte | 0x20
  return small >= 0x61 && small <= 0x7a
}

/** The label that TextDecoder knows: `ISO-8859-1` there is Windows-1252, as on the web. */
function toLabel(name: string): string {
  return new TextDecoder(name).encoding
}

function isKnown(name: string): boolean {
  try {
    return !/^utf/i.test(toLabel(name))
  } catch {
    return false
  }
}

/** Whether the bytes over 127 stand in well-formed sequences for the most part. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE)
  const text = new TextDecoder('utf-8').decode(sample)
  const ofFile = new TextDecoder('latin1').decode(sample).split('\u00ef\u00bf\u00bd').length
  const broken = text.split('\ufffd').length - ofFile
  const whole = (text.match(/\P{ASCII}/gu)?.length ?? 0) - broken
  return whole > broken * 2
}

/**
 * Offset of the first byte that isn’t well-formed UTF-8: where the decoder puts a replacement character that the file
 * doesn't have.
 */
function firstInvalid(bytes: Uint8Array): number {
  const encoder = new TextEncoder()
  const [first = '', ...others] = new TextDecoder('utf-8', { ignoreBOM: true })
    .decode(bytes)
    .split('\ufffd')
  let offset = encoder.encode(first).length
  for (const part of others) {
    if (REPLACEMENT.some((byte, index) => bytes[offset + index] !== byte)) break
    offset += REPLACEMENT.length + encoder.encode(part).length
  }
  return offset
}

/** The replacement character in UTF-8. */
const REPLACEMENT = [0xef, 0xbf, 0xbd]

/** The place of a byte, in the text before it. */
function placeOf(bytes: Uint8Array, offset: number): Place {
  const before = new TextDecoder('utf-8').decode(bytes.subarray(0, offset))
  return placeAt(before, before.length)
}

function toBroken(path: string, bytes: Uint8Array, encoding: string): Problem {
  const name = encoding.toUpperCase()
  if (encoding !== 'utf-8') {
    return toProblem(path, `begins like ${name}, but isn’t`, 'Save the file again in UTF-8.')
  }
  const offset = firstInvalid(bytes)
  const byte = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0')
  return toProblem(
    path,
    `not UTF-8, nor another encoding for sure: byte 0x${byte}`,
    'Save the file again in UTF-8.',
    'error',
    placeOf(bytes, offset),
  )
}

function toBinary(path: string, bytes: Uint8Array, zero: number): Problem {
  return toProblem(
    path,
    'a binary file: it holds a zero byte',
    'Give a text file: the page’s visible text, in UTF-8.',
    'error',
    placeOf(bytes, zero),
  )
}
