/** The rules of the policy by their directives. `wasm-unsafe-eval` lets Pagefind's engine compile; it allows no script. */
const directives = {
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'font-src': "'self'",
  'img-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
}

const toPolicy = (rules: Readonly<Record<string, string>>) =>
  Object.entries(rules)
    .map((rule) => rule.join(' '))
    .join('; ')

/**
 * The content security policy of every page, said once: in the page for any host, and as a header (`_headers`) for hosts
 * that read one. Nothing inline runs and nothing comes from another host.
 */
export const contentSecurityPolicy = toPolicy(directives)

/** The policy of `npm run dev` alone: its server puts the style sheets into the page, to change them while one looks. */
export const developmentPolicy = toPolicy({ ...directives, 'style-src': "'self' 'unsafe-inline'" })

/** The headers of every file, in the form that Netlify and Cloudflare Pages read (`_headers`). */
export function toHeadersFile(basePath: string): string {
  return [
    '/*',
    `  Content-Security-Policy: ${contentSecurityPolicy}; frame-ancestors 'none'`,
    '  Referrer-Policy: no-referrer',
    '  X-Content-Type-Options: nosniff',
    `${basePath}_astro/*`,
    '  Cache-Control: public, max-age=31536000, immutable',
    '',
  ].join('\n')
}
