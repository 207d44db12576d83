import { test as base } from '@playwright/test'
import { homeOf } from './sites.ts'

export { expect } from '@playwright/test'

/**
 * Every site test also holds that the page says nothing to the console and asks no other host for anything.
 * `allowed` is the console text that a test itself provokes.
 */
export const test = base.extend<{ allowed: RegExp[]; watched: undefined }>({
  allowed: [[], { option: true }],
  watched: [
    async ({ page, baseURL, allowed }, use) => {
      const host = new URL(baseURL ?? '').host
      const faults: string[] = []
      page.on('console', (message) => faults.push(`console: ${message.text()}`))
      page.on('pageerror', (error) => faults.push(`error: ${error.message}`))
      page.on('request', (request) => {
        const url = new URL(request.url())
        if (url.protocol.startsWith('http') && url.host !== host) faults.push(`request: ${url}`)
      })
      await use(undefined)
      const unexpected = faults.filter((fault) => !allowed.some((pattern) => pattern.test(fault)))
      if (unexpected.length > 0) throw new Error(unexpected.join('\n'))
    },
    { auto: true },
  ],
})

/** The same in the library whose articles have changed since their links were given, at the same base path. */
export const changed = test.extend({
  // The pattern is how Playwright is told that no other fixture is needed.
  // biome-ignore lint/correctness/noEmptyPattern: see above
  baseURL: async ({}, use, { project }) => use(homeOf(`${project.name}-changed`)),
})
