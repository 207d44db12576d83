import { type Problem, toProblem } from '../../problem.ts'
import { kindOf } from './kind.ts'

/** What a file's beginning gives away: what it is, and what to do with it. */
interface Format {
  readonly name: string
  /** Of the first `OPENING` characters, each byte one character. */
  readonly start: RegExp
  /** A line below others of a mail’s head, where the start alone doesn’t tell. */
  readonly holds?: RegExp
  readonly advice: string
}

const COPY = 'Open it, select all, copy, and paste that into a text file'
const PAGE = `${COPY}; or save the page again as HTML alone.`

/** What pages are saved as that is neither their text nor their HTML. */
const FORMATS: readonly Format[] = [
  { name: 'a PDF', start: /^%PDF-/, advice: `${COPY}.` },
  { name: 'rich text (RTF)', start: /^\{\\rtf/, advice: `${COPY}, or save it as plain text.` },
  {
    name: 'a web archive (MHTML) or an e-mail',
    start: /^(?:From: <Saved by |MIME-Version: |Date: |Subject: |Snapshot-Content-Location: )/,
    holds: /^content-type: multipart\/related\b/i,
    advice: PAGE,
  },
  {
    name: 'an e-mail as a mail program stores it',
    start: /^(?:(?:[A-Z]\w{0,20}-[\w-]{1,40}|Received|From|To|Cc|Subject|Date|Sender): |From \S+@)/,
    holds: /^content-(?:transfer-encoding: (?:quoted-printable|base64)|type: multipart\/)/i,
    advice: 'Open it in a mail program, select all, copy, and paste that into a text file.',
  },
  {
    name: 'a link as a desktop keeps it',
    start: /^\[(?:InternetShortcut|Desktop Entry)\]\s{0,2}[\r\n]/i,
    advice: 'Open the page that it leads to, select all, copy, and paste that into a text file.',
  },
  { name: 'a web archive of Safari', start: /^bplist00/, advice: PAGE },
  {
    name: 'a packed file, such as a document of Word or LibreOffice or an e-book',
    start: /^PK\p{Cc}\p{Cc}/u,
    advice: `${COPY}.`,
  },
  { name: 'a document of an older Word', start: /^\u00d0\u00cf\p{Cc}\u00e0/u, advice: `${COPY}.` },
  {
    name: 'a picture',
    start: /^(?:\u00ff\u00d8\u00ff|\u0089PNG\r\n|GIF8[79]a|RIFF.{4}WEBP)/s,
    advice: 'Give a text file: the words of a picture are not read.',
  },
]

/** So many bytes tell most formats, and nearly always that there is none. */
const OPENING = 32

/** So far into a file its beginning goes: the head of an e-mail may be long. */
const START = 8_192

const textOf = (bytes: Uint8Array, length: number) =>
  String.fromCharCode(...bytes.subarray(0, length))

/** That a file is of another format than those that captures have; undefined where it doesn't begin like one. */
export function findForeign(path: string, bytes: Uint8Array): Problem | undefined {
  const opening = textOf(bytes, OPENING)
  const format =
    FORMATS.find(({ start, holds }) => start.test(opening) && (!holds || isInHead(bytes, holds))) ??
    (MAYBE_HTML.test(opening) ? findMisnamed(path, textOf(bytes, START)) : undefined)
  if (!format) return undefined
  return toProblem(path, `${format.name}, no page’s visible text`, format.advice)
}

/** Whether nothing but a mail’s fields stands above a line: a page that tells of such lines has other words there. */
function isInHead(bytes: Uint8Array, line: RegExp): boolean {
  const lines = textOf(bytes, START).split(/\r?\n/)
  const at = lines.findIndex((each) => line.test(each))
  return at >= 0 && lines.slice(0, at).every((each) => FIELD.test(each))
}

/** `Subject: The ferry`, what goes on below it, and the line above them all in a file of mails. */
const FIELD = /^(?:[\w-]{1,60}:|[ \t]+\S|From \S+@)/

/** White space or a byte order mark may stand before it. */
const MAYBE_HTML = /^[<\s\u00ef]/

/** HTML is read as such by its file's name; other XML is not read. */
function findMisnamed(path: string, start: string): Pick<Format, 'name' | 'advice'> | undefined {
  if ((kindOf(path) ?? 'text') !== 'text') return undefined
  const plain = start.replace(/^\u00ef\u00bb\u00bf/, '').trimStart()
  if (!/^(?:<\?xml [^>]{0,200}\?>\s{0,9})?<(?:!doctype html|html)[\s>]/i.test(plain))
    return /^<\?xml [^>]{0,200}\?>\s{0,9}</.test(plain) ? XML : undefined
  const advice = 'Give it a name that ends in .html: it is read as a saved page then.'
  return { name: 'HTML', advice }
}

/** XML that is no page. */
const XML = { name: 'XML, such as a feed or an export of notes', advice: `${COPY}.` }
