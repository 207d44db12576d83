/**
 * What a reader can set for themselves, kept in their own browser: the standard value of each is the one where nothing is kept.
 * Another stands on the root element as `data-NAME`, where the style sheets and scripts read it.
 */
export const SETTINGS = {
  theme: { legend: 'Theme', standard: 'as the system', values: ['as the system', 'light', 'dark'] },
  text: { legend: 'Text', standard: 'normal', values: ['smaller', 'normal', 'larger'] },
  keys: {
    legend: 'Search keys',
    standard: 'Ctrl-K, / and n',
    values: ['Ctrl-K, / and n', 'Ctrl-K alone'],
  },
} as const

/**
 * Puts the kept settings on the root element, and none else; again when another tab has chosen, and on a page that one comes
 * back to. It runs before anything is shown, from a file of its own, so it must stand alone: it refers to nothing outside
 * itself. Where the browser keeps nothing for the site, everything stays as it is.
 */
export function applySettings(): void {
  const apply = () => {
    try {
      const { dataset } = document.documentElement
      for (const name of ['theme', 'text', 'keys']) {
        const value = localStorage.getItem(`pilcrow-${name}`)
        if (value) dataset[name] = value
        else delete dataset[name]
      }
    } catch {
      // Storage is closed to the page: the reader's browser says so, and the page does without.
    }
  }
  apply()
  window.onstorage = window.onpageshow = apply
}

/** Keeps a setting and shows it; its standard value, said as undefined, is kept by keeping nothing. */
export function keepSetting(name: string, value: string | undefined): void {
  const root = document.documentElement
  if (value === undefined) delete root.dataset[name]
  else root.dataset[name] = value
  try {
    if (value === undefined) localStorage.removeItem(`pilcrow-${name}`)
    else localStorage.setItem(`pilcrow-${name}`, value)
  } catch {
    // As above: it holds for this page.
  }
}
