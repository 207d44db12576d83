import { defineConfig } from 'astro/config'
import { readEnvironment } from './src/environment.ts'
import { hosting } from './src/hosting.ts'
import { output } from './src/output.ts'
import { searchIndex } from './src/search/integration.ts'
import { theme } from './src/theme.ts'

const { siteUrl, basePath, outDir } = readEnvironment(process.env, import.meta.dirname)

// Variables of these names, which many machines have, would take the place of what is set below.
for (const name of ['BASE_URL', 'DEV', 'MODE', 'PROD', 'SITE', 'SSR']) delete process.env[name]

export default defineConfig({
  site: siteUrl,
  base: basePath,
  outDir,
  output: 'static',
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  // White space between inline elements belongs to the text.
  compressHTML: false,
  build: { inlineStylesheets: 'never', format: 'directory' },
  integrations: [output(), searchIndex(), hosting()],
  vite: {
    plugins: [theme()],
    build: { assetsInlineLimit: 0 },
    worker: { format: 'es' },
  },
})
