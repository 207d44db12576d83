/**
 * Cuts the faces that the site serves from Source Serif 4 (SIL Open Font License 1.1): only the letters and the range of
 * weights that pages use. Run by hand (`npm run fonts`) after a change here; the results are committed.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import subsetFont from 'subset-font'

const require = createRequire(import.meta.url)
const source = '@fontsource-variable/source-serif-4/files/source-serif-4'
const target = new URL('../src/styles/fonts/', import.meta.url)

type Range = readonly [first: number, last: number]

/** ASCII, the Latin-1 letters, and the marks that English prose is set with. */
const western: Range[] = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x152, 0x153],
  [0x2013, 0x2014],
  [0x2018, 0x201a],
  [0x201c, 0x201e],
  [0x2020, 0x2022],
  [0x2026, 0x2026],
  [0x2039, 0x203a],
  [0x20ac, 0x20ac],
  [0xfb01, 0xfb02],
]
/** Central European and other Latin letters: a file of its own, loaded only where a page has one of them. */
const extended: Range[] = [
  [0x100, 0x151],
  [0x154, 0x17f],
  [0x218, 0x21b],
  [0x1e9e, 0x1e9e],
]

const faces = [
  { file: 'text', from: 'latin-standard-normal', axes: { wght: { min: 400, max: 600 }, opsz: 16 } },
  { file: 'italic', from: 'latin-standard-italic', axes: { wght: 400, opsz: 16 } },
  { file: 'display', from: 'latin-standard-normal', axes: { wght: 400, opsz: 40 } },
  {
    file: 'text-extended',
    from: 'latin-ext-standard-normal',
    axes: { wght: { min: 400, max: 600 }, opsz: 16 },
    ranges: extended,
  },
]

function lettersOf(ranges: readonly Range[]): string {
  return ranges
    .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => first + i))
    .map((code) => String.fromCodePoint(code))
    .join('')
}

for (const { file, from, axes, ranges = western } of faces) {
  const whole = await readFile(require.resolve(`${source}-${from}.woff2`))
  const cut = await subsetFont(whole, lettersOf(ranges), {
    targetFormat: 'woff2',
    variationAxes: axes,
    keepFeatures: ['kern', 'liga', 'ccmp'],
    noLayoutClosure: true,
  })
  await writeFile(new URL(`${file}.woff2`, target), cut)
  console.log(`${file}.woff2  ${cut.length} bytes`)
}
