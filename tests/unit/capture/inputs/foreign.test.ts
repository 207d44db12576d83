import { expect, test } from 'vitest'
import { readCapture } from '../../../../src/capture/read.ts'

const PROSE =
  'The ferry left at six, as it had every morning of the year, and those who missed it walked along the bank to the next pier to wait for the second one.'
const read = (path: string, text: string) =>
  readCapture({ path, bytes: Uint8Array.from(text, (each) => each.charCodeAt(0)) })

test.each([
  ['a PDF', `%PDF-1.7\n1 0 obj\n${PROSE}`],
  ['rich text (RTF)', `{\\rtf1\\ansi\\ansicpg1252\n\\f0 The Ferry\\\n${PROSE}}`],
  [
    'a web archive (MHTML) or an e-mail',
    `From: <Saved by Blink>\r\nSubject: The Ferry\r\nContent-Type: multipart/related;\r\n\tboundary="b"\r\n\r\n--b\r\n<p>${PROSE}`,
  ],
  [
    'an e-mail as a mail program stores it',
    `Received: ${'by mail.example '.repeat(200)}\r\nSubject: The Ferry\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${PROSE.replaceAll(',', '=2C')}`,
  ],
  [
    'XML, such as a feed or an export of notes',
    `<?xml version="1.0"?>\n<rss version="2.0"><channel><description>${PROSE}</description></channel></rss>`,
  ],
  ['a link as a desktop keeps it', '[InternetShortcut]\r\nURL=https://river.example/ferry\r\n'],
  ['a web archive of Safari', `bplist00\u00d1\u0001\u0002${PROSE}`],
  ['a packed file, such as a document of Word or LibreOffice or an e-book', 'PK\u0003\u0004\u0014'],
  ['a picture', '\u00ff\u00d8\u00ff\u00e0\u0000\u0010JFIF'],
  ['a picture', '\u0089PNG\r\n\u001a\n\u0000'],
  [
    'HTML',
    `\ufeff\n<!DOCTYPE html><html><body><p>${PROSE}</p>`.replace('\ufeff', '\u00ef\u00bb\u00bf'),
  ],
  ['HTML', `<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml"><p>${PROSE}</p>`],
])('%s is told as what it is, whatever its name, with what to do', (name, text) => {
  const { article, draft, problems } = read('seeds/ferry.txt', text)
  expect([article, draft]).toEqual([undefined, undefined])
  expect(problems.map(({ reason }) => reason)).toEqual([`${name}, no page’s visible text`])
  expect(problems[0]?.advice).toMatch(name === 'HTML' ? /ends in \.html/ : /text file/)
})

test('text about such a file, and a letter with its head, are read', () => {
  const article = `%PDF- is how a PDF begins\n\nBy Ada Winter\n\n${PROSE}\n\n${PROSE.replace('six', 'nine')}\n`
  for (const text of [
    `How PDFs begin: %PDF-\n\n${article}`,
    `Subject: The ferry\nDate: 4 May 2021\n\n${PROSE}\n\nContent-Type: multipart/related is a header.\n`,
    `Subject: The ferry\nDate: 4 May 2021\nContent-Transfer-Encoding: 8bit\n\n${PROSE}\n`,
    `A link begins so: [InternetShortcut]\n\n${PROSE}\n`,
    `How XML begins\n\n<?xml version="1.0"?>\n\n${PROSE}\n`,
    `Tutorial: how a mail is stored\nBy Ada Winter\n${PROSE}\nContent-Transfer-Encoding: base64\n${PROSE}\n`,
    `Help: what is this header?\nContent-Transfer-Encoding: base64\n\n${PROSE}\n`,
    `From ada@river.example to all\nBy Ada Winter\n${PROSE}\nContent-Type: multipart/mixed\n${PROSE}\n`,
    `[Desktop Entry] is missing from the launcher\n\n${PROSE}\n`,
    `<?xml version="1.0"?> – who needs it?\n\n${PROSE}\n`,
    `<html> and its head\n\n${PROSE}\n`.replace('<html>', 'The element <html>'),
  ])
    expect(
      read('seeds/ferry.txt', text)
        .problems.map(({ reason }) => reason)
        .join(),
    ).not.toContain('visible text')
  expect(read('seeds/ferry.html', `<!doctype html><h1>Ferry</h1><p>${PROSE}</p>`).problems).toEqual(
    [],
  )
})
