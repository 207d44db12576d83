import type { Plugin } from 'vite'
import { site, toThemeCss } from './site.ts'

const name = 'virtual:theme.css'

/** Makes `import 'virtual:theme.css'` the style sheet of the owner's colours and faces. */
export function theme(): Plugin {
  const resolved = `\0${name}`
  return {
    name: 'pilcrow-theme',
    resolveId: (id) => (id === name ? resolved : undefined),
    load: (id) => (id === resolved ? toThemeCss(site) : undefined),
  }
}
