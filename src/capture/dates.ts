import type { ArticleDate } from '../article.ts'

const MONTHS =
  'january february march april may june july august september october november december'.split(' ')
const WRITTEN =
  /^(january|february|march|april|may|june|july|august|september|october|november|december) (\d{1,2}), (\d{4})(?: (\d{1,2}):(\d\d) ([ap])m)?$/i

/** The date that a line says and nothing else. */
export function toDate(text: string): ArticleDate | undefined {
  const match = WRITTEN.exec(text)
  if (!match) return undefined
  const [, month = '', day = '', year = '', hour, minute, half] = match
  const two = (value: number) => String(value).padStart(2, '0')
  const date = `${year}-${two(MONTHS.indexOf(month.toLowerCase()) + 1)}-${two(Number(day))}`
  if (!hour) return { value: date, precision: 'day', text }
  const hours = (Number(hour) % 12) + (half?.toLowerCase() === 'p' ? 12 : 0)
  return { value: `${date}T${two(hours)}:${minute}`, precision: 'minute', text }
}
