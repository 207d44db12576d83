import { expect, test } from 'vitest'
import { contentSecurityPolicy, toHeadersFile } from '../../src/policy.ts'

test('the policy allows nothing inline, nothing evaluated and no other host', () => {
  expect(contentSecurityPolicy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/)
  expect(contentSecurityPolicy).toContain("default-src 'none'")
})

test('the headers file gives every page the same policy, and hashed files a long life', () => {
  const file = toHeadersFile('/library/')
  expect(file).toContain(`/*\n  Content-Security-Policy: ${contentSecurityPolicy}; frame-ancestors`)
  expect(file).toContain('/library/_astro/*\n  Cache-Control: public, max-age=31536000, immutable')
})
