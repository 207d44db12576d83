/**
 * What the owner of a site sets: its name, what it says of itself, its colours and its faces. The build makes the style
 * sheet's custom properties from here; a test holds every pair of colours to 7:1.
 */
export const site = {
  name: 'Pilcrow',
  /** One sentence, shown on the home page and given to search engines. */
  tagline: 'Articles to read, phrases to find, paragraphs to link to.',
  /** BCP 47: the language of the site's own words. */
  language: 'en',
  /** Articles on one page of a list. */
  pageSize: 50,
  /** Articles in the feeds, the newest: each stands there in full. */
  feedSize: 20,
  colours: {
    light: {
      paper: '#fcf9f1',
      ink: '#211d18',
      /** Small text, margin numbers. */
      quiet: '#575147',
      /** Links and the mark of a target. */
      accent: '#8a1c1c',
      rule: '#d9d3c5',
      /** Ground of marked words. */
      mark: '#f6e4ba',
    },
    dark: {
      paper: '#171611',
      ink: '#ebe5d7',
      quiet: '#b3ab9b',
      accent: '#f0a091',
      rule: '#3b372e',
      mark: '#4d3d12',
    },
  },
  faces: {
    text: "'Pilcrow Text', 'Pilcrow Text Fallback', 'Pilcrow Text Fallback Times', Georgia, serif",
    display: "'Pilcrow Display', 'Pilcrow Text', 'Pilcrow Text Fallback', Georgia, serif",
  },
} as const

type Colours = Record<keyof typeof site.colours.light, string>

function properties(colours: Colours): string {
  return Object.entries(colours)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';')
}

/**
 * The site's colours and faces as CSS custom properties. A reader's own choice of theme (`data-theme` on the root) goes
 * before the system's. Paper is light whatever the screen is.
 */
export function toThemeCss({ colours, faces }: Pick<typeof site, 'colours' | 'faces'>): string {
  const dark = `color-scheme:dark;${properties(colours.dark)}`
  return [
    `:root{color-scheme:light;${properties(colours.light)};--text:${faces.text};--display:${faces.display}}`,
    `@media screen and (prefers-color-scheme:dark){:root:not([data-theme='light']){${dark}}}`,
    `@media screen{:root[data-theme='dark']{${dark}}}`,
  ].join('\n')
}
