import type { CslItem, CslName } from './item.ts'

/** RIS, as reference managers write it today: `TY` first, `ER` last, a value a line. */
export function toRis(items: readonly CslItem[]): string {
  return items.map(toRecord).join('\r\n')
}

function toRecord(item: CslItem): string {
  const { title, author = [], 'container-title': publication, issued, language, URL, note } = item
  const [date = []] = issued?.['date-parts'] ?? []
  const [year] = date
  const fields: [string, string | undefined][] = [
    ['TY', publication === undefined ? 'ELEC' : 'NEWS'],
    ['ID', item.id],
    ...author.map((name): [string, string] => ['AU', toName(name)]),
    ['TI', title],
    ['T2', publication],
    ['PY', year === undefined ? undefined : padded(year, 4)],
    ['DA', year === undefined ? undefined : toDate(date)],
    ['LA', language],
    ['N1', note],
    ['UR', URL],
  ]
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${value}\r\n`] : []))
  return `${lines.join('')}ER  - \r\n`
}

/** `Last, First, Jr.`; a comma after a name that is one whole, which keeps programs from taking it apart. */
function toName({ literal, family, given, suffix, ...rest }: CslName): string {
  if (literal !== undefined) return `${literal},`
  const last = [rest['non-dropping-particle'], family].filter((part) => part !== undefined)
  return [last.join(' '), given, suffix].filter((part) => part !== undefined).join(', ')
}

/** `2015/12/04/`: what isn't known stays empty between its slashes. */
function toDate([year = 0, month, day]: readonly number[]): string {
  const part = (value: number | undefined) => (value === undefined ? '' : padded(value, 2))
  return `${padded(year, 4)}/${part(month)}/${part(day)}/`
}

function padded(value: number, length: number): string {
  return `${value}`.padStart(length, '0')
}
