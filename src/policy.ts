/**
 * The content security policy of every page, said once: in the page for any host, and as a header (`_headers`) for hosts
 * that read one. Nothing inline runs and nothing comes from another host. `wasm-unsafe-eval` lets Pagefind's engine
 * compile; it allows no script.
 */
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

export const contentSecurityPolicy = Object.entries(directives)
  .map((directive) => directive.join(' '))
  .join('; ')

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
