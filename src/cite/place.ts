/** A place in an article as its addresses and citations name it: one paragraph, or the first and last of some. */
export interface Place {
  /** The id in the address, without its `#`: `p7`, `p3-p5`. */
  fragment: string
  first: string
  /** Absent for one paragraph. */
  last?: string
}

/** The place of the paragraphs with these numbers (`7a`): one where both are the same. */
export function toPlace(first: string, last: string): Place {
  return first === last
    ? { fragment: `p${first}`, first }
    : { fragment: `p${first}-p${last}`, first, last }
}

/** The place that a fragment names, or nothing for any other fragment. A text directive after it is left off. */
export function parsePlace(fragment: string): Place | undefined {
  const [id = ''] = fragment.replace(/^#/, '').split(':~:')
  const [, first, last] = /^p(\d+[a-z]*)(?:-p(\d+[a-z]*))?$/.exec(id) ?? []
  return first === undefined ? undefined : toPlace(first, last ?? first)
}

/** `¶7`, `¶¶3–5`. */
export function toPlaceWords({ first, last }: Place): string {
  return last === undefined ? `¶${first}` : `¶¶${first}–${last}`
}
