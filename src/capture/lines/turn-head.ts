/** `Ada Moss (00:02):`, `[00:02] Ada Moss`, `Ada Moss 1:02:03`: who speaks at which minute of a recording. */
const HEAD =
  /^(?:\p{Lu}[\p{L}\p{N}.'’ -]{0,40}\s[[(]?\d{1,2}:\d\d(?::\d\d)?[\])]?|[[(]?\d{1,2}:\d\d(?::\d\d)?[\])]?\s\p{Lu}[\p{L}\p{N}.'’ -]{0,40})\s?:?$/u

/** Whether a line is nothing but who speaks, and when. */
export const isTurnHead = (text: string): boolean => text.length < 70 && HEAD.test(text)

const MINUTE = /^(?:(\d{1,2}):)?(\d{1,2}):(\d\d)$/

/** The second of a recording that a line says alone, `0:03`, `1:02:15`; undefined for any other line. */
export function toSecond(text: string): number | undefined {
  const [, hours = '0', minutes, seconds] = (text.length < 9 && MINUTE.exec(text)) || []
  return minutes === undefined
    ? undefined
    : Number(hours) * 3_600 + Number(minutes) * 60 + Number(seconds)
}
