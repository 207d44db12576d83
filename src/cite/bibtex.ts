import type { CslItem, CslName } from './item.ts'

/**
 * BibTeX in UTF-8, for biblatex and for BibTeX itself: the date stands once as the one reads it and once, as year and
 * month, for the other.
 */
export function toBibtex(items: readonly CslItem[]): string {
  return items.map(toEntry).join('\n')
}

function toEntry(item: CslItem): string {
  const { title, author, 'container-title': publication, issued, language, URL, note } = item
  const [date = []] = issued?.['date-parts'] ?? []
  const [year, month] = date
  const fields: [string, string | undefined][] = [
    // The inner braces keep a style from changing the title's capitals.
    ['title', braced(`{${toTex(title)}}`)],
    ['author', author && braced(author.map(toName).join(' and '))],
    ['journal', publication && braced(toTex(publication))],
    ['date', year === undefined ? undefined : braced(toIsoDate(date))],
    ['year', year === undefined ? undefined : braced(`${year}`)],
    ['month', month === undefined ? undefined : MONTHS[month - 1]],
    ['langid', language && braced(language)],
    ['url', braced(URL)],
    ['note', note && braced(note)],
  ]
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value},\n`] : []))
  return `@${publication ? 'article' : 'misc'}{${item.id},\n${lines.join('')}}\n`
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** `von Last, Jr., First`; a name that is one whole in braces, where `and` and commas are letters like others. */
function toName({ literal, family, given, suffix, ...rest }: CslName): string {
  if (literal !== undefined) return braced(toTex(literal))
  const last = [rest['non-dropping-particle'], family].filter((part) => part !== undefined)
  return [last.join(' '), suffix, given]
    .filter((part) => part !== undefined)
    .map(toTex)
    .join(', ')
}

function toIsoDate(parts: readonly number[]): string {
  return parts.map((part, i) => `${part}`.padStart(i === 0 ? 4 : 2, '0')).join('-')
}

function braced(value: string): string {
  return `{${value}}`
}

/** BibTeX counts braces whether or not a backslash stands before them: one without its other half would take in the next entries. */
const COMMANDS: Readonly<Record<string, string>> = {
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** Captured text as TeX reads it: its special characters become commands, everything else stays. */
function toTex(text: string): string {
  return text.replace(/[\\~^{}#$%&_]/g, (character) => COMMANDS[character] ?? `\\${character}`)
}
