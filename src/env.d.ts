/// <reference types="astro/client" />

declare module 'virtual:theme.css'

/** The part of subset-font that `scripts/fonts.ts` uses: the package has no types of its own. */
declare module 'subset-font' {
  interface Options {
    targetFormat?: 'woff2'
    variationAxes?: Record<string, number | { min: number; max: number }>
    keepFeatures?: string[]
    noLayoutClosure?: boolean
  }
  export default function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>
}

/** The part of Citation.js's name parser that `src/cite/name.ts` uses: the package has no types of its own. */
declare module '@citation-js/name' {
  export function parse(name: string): {
    given?: string
    family?: string
    'non-dropping-particle'?: string
  }
}

/** The part of Citation.js that a test reads BibTeX with: the package has no types of its own. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(text: string)
    data: Record<string, unknown>[]
  }
}

/** The part of the text-fragment library that `src/reader/link.ts` uses: the package has no types of its own. */
declare module 'text-fragments-polyfill/dist/fragment-generation-utils.js' {
  /** `status` 0: a fragment that finds the range and nothing else. */
  export function generateFragmentFromRange(range: Range): {
    status: number
    fragment?: { textStart: string; textEnd?: string; prefix?: string; suffix?: string }
  }
}
