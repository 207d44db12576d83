/** Builds every test site, one after the other: they share Astro's cache. */
import { spawnSync } from 'node:child_process'
import '../plain-environment.ts'
import { sites } from './sites.ts'

const quiet = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', CI: 'true' }

for (const { name, seeds, basePath, outDir, port } of sites) {
  const { status, stdout, stderr } = spawnSync('npx', ['astro', 'build', '--silent'], {
    encoding: 'utf8',
    env: {
      ...quiet,
      SEEDS_DIR: seeds,
      OUT_DIR: outDir,
      BASE_PATH: basePath,
      SITE_URL: `http://localhost:${port}`,
    },
  })
  if (status === 0) continue
  console.error(`The test site "${name}" does not build:\n${stdout}${stderr}`)
  process.exit(1)
}
