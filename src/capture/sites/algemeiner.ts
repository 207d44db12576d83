import type { Site } from './site.ts'

/** The Algemeiner writes its address under every page and asks to be joined by name. */
export const algemeiner: Site = {
  name: 'The Algemeiner',
  recognise: /^algemeiner\.com$/i,
  rules: [
    { label: 'publication', rule: 'the site’s address', pattern: /^algemeiner\.com$/i },
    {
      label: 'newsletter',
      rule: 'the site’s newsletter box',
      pattern: /^let your voice be heard!?$/i,
    },
    { label: 'newsletter', rule: 'the site’s newsletter box', pattern: /^join the algemeiner$/i },
  ],
}
