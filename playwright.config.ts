import { defineConfig, devices } from '@playwright/test'
import { findChromium } from './tests/site/chromium.ts'
import { homeOf, sites } from './tests/site/sites.ts'

const executablePath = findChromium()

export default defineConfig({
  testDir: 'tests/site',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  workers: 2,
  // Machines that run tests are often busy with other things.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: process.env['CI'] ? 'line' : 'list',
  webServer: sites.map(({ name }) => ({
    command: `node tests/site/server.ts ${name}`,
    url: homeOf(name),
    reuseExistingServer: false,
  })),
  use: {
    ...devices['Desktop Chrome'],
    viewport: { width: 1440, height: 900 },
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'],
    },
    contextOptions: { reducedMotion: 'reduce' },
  },
  projects: [
    { name: 'root', use: { baseURL: homeOf('root') } },
    { name: 'library', use: { baseURL: homeOf('library') } },
  ],
})
