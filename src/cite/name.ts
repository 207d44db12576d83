import { parse } from '@citation-js/name'
import type { Byline } from '../article.ts'
import type { CslName } from './item.ts'

/** What may follow a family name, after the comma or without one. */
const SUFFIX = /,? +(Jr\.?|Sr\.?|II|III|IV)$/

/**
 * A byline's name in the parts that citations are sorted and shortened by. An organisation's name is never taken apart, and
 * nor is a person's whose parts, put together again, would not be the name.
 */
export function toCslName({ name, kind }: Pick<Byline, 'name' | 'kind'>): CslName {
  const whole = name.replace(/\s+/g, ' ').trim()
  if (kind === 'organisation' || whole.replace(SUFFIX, '').includes(',')) return { literal: whole }
  const suffix = SUFFIX.exec(whole)?.[1]
  const { family, given, 'non-dropping-particle': particle } = toParts(whole.replace(SUFFIX, ''))
  const parts = [given, particle, family, suffix].filter((part) => part !== undefined)
  if (given === undefined || family === undefined || parts.join(' ') !== whole.replace(',', ''))
    return { literal: whole }
  return {
    family,
    given,
    ...(particle !== undefined && { 'non-dropping-particle': particle }),
    ...(suffix !== undefined && { suffix }),
  }
}

/** The library throws for a name that is nothing but what follows a name: `PhD`. */
function toParts(name: string): ReturnType<typeof parse> {
  try {
    return parse(name)
  } catch {
    return {}
  }
}
