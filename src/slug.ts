import { slug } from 'github-slugger'

/** No folder may have a longer name on most disks, in bytes of UTF-8. */
const LONGEST_NAME = 255
/** An address is cut to so many characters, and to so many bytes, which leaves room for a number behind it. */
const LONGEST = { characters: 80, bytes: 200 }

/** Signs that part words though no space stands beside them, and the marks that choose a picture’s form. */
const PARTING = /[:;/|–—…]|\.{3}/g
const UNSEEN = /\p{Variation_Selector}/gu

/** A text as part of an address: lower case, a hyphen between words, cut behind a word where it is long; '' where no letter is left. */
export function toSlug(text: string): string {
  const parted = text.replace(UNSEEN, '').replace(PARTING, ' ')
  const [first = '', ...others] = slug(parted).split('-').filter(Boolean)
  let short = cut(first)
  for (const word of others) {
    const longer = `${short}-${word}`
    if (longer !== cut(longer)) break
    short = longer
  }
  return short
}

/** As many whole characters as an address may have. */
function cut(text: string): string {
  if (isShort(text)) return text
  let short = ''
  for (const character of text) {
    if (!isShort(short + character)) break
    short += character
  }
  return short
}

const isShort = (text: string) =>
  text.length <= LONGEST.characters && Buffer.byteLength(text) <= LONGEST.bytes

/** Whether a person may ask for an address: such as any title's is, in any script. */
export function isAddress(text: string): boolean {
  return slug(text) === text && /[^-]/.test(text)
}

/** Whether an address can be the name of a folder. */
export function isWritable(address: string): boolean {
  return Buffer.byteLength(address) <= LONGEST_NAME
}
