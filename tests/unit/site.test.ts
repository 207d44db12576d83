import { expect, test } from 'vitest'
import { site, toThemeCss } from '../../src/site.ts'

/** Relative luminance of `#rrggbb`: WCAG 2.2, section 6. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

for (const [theme, colours] of Object.entries(site.colours)) {
  for (const name of ['ink', 'quiet', 'accent'] as const)
    test(`${name} on paper holds 7:1 in the ${theme} theme`, () => {
      expect(contrast(colours[name], colours.paper)).toBeGreaterThanOrEqual(7)
    })

  test(`marked words hold 7:1 in the ${theme} theme`, () => {
    expect(contrast(colours.ink, colours.mark)).toBeGreaterThanOrEqual(7)
  })
}

test('the style sheet follows the system, and a reader’s own choice goes before it', () => {
  const css = toThemeCss(site)
  expect(css).toContain(
    "@media screen and (prefers-color-scheme:dark){:root:not([data-theme='light'])",
  )
  expect(css).toContain("@media screen{:root[data-theme='dark']{color-scheme:dark;--paper:#171611")
})
