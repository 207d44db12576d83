import { type FoundDate, findDates } from './dates.ts'
import type { DayOrder } from './forms.ts'

/**
 * Which number is the day in dates like `03/04/2020`, as the lines prove it: by one with a number over 12, by a weekday
 * that only one reading has, or by the same day said elsewhere in words. Undefined when they prove nothing or both.
 */
export function dayOrder(lines: Iterable<string>): DayOrder | undefined {
  const found = [...lines].flatMap((line) => findDates(line))
  const days = new Set(found.map(({ date }) => date.value.slice(0, 10)))
  const proven = new Set(
    found.flatMap(({ date, readings }) => orderOf(date.text) ?? orderByDays(readings, days) ?? []),
  )
  return proven.size === 1 ? [...proven][0] : undefined
}

/** The capture says one of the two days elsewhere, in words or in another order. */
function orderByDays(
  readings: FoundDate['readings'],
  days: ReadonlySet<string>,
): DayOrder | undefined {
  const [isDayFirst, isMonthFirst] = readings?.map((reading) => days.has(reading)) ?? []
  if (isDayFirst === isMonthFirst) return
  return isDayFirst ? 'day-first' : 'month-first'
}

function orderOf(text: string): DayOrder | undefined {
  const numbers = /(?:^|\D)(\d\d?)[/-](\d\d?)[/-](?:\d\d){1,2}/.exec(text)
  if (!numbers) return
  const [first, second] = [Number(numbers[1]), Number(numbers[2])]
  if (first > 12 || second > 12) return first > 12 ? 'day-first' : 'month-first'
  return orderByWeekday(text)
}

/** Both orders are tried on the words again: the weekday said is that of one reading. */
function orderByWeekday(text: string): DayOrder | undefined {
  const [open] = findDates(text)
  if (!open || open.readings || open.weekday === undefined) return
  const isDayFirst = findDates(text, 'day-first')[0]?.date.value === open.date.value
  return isDayFirst ? 'day-first' : 'month-first'
}
