/**
 * Finds the browser that site tests run in: `CHROMIUM_PATH`, Playwright's own, the system's. Run as a program it installs
 * Debian's where there is none and it may (root on Debian), else says in one sentence what to do.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** The browser's path, or nothing where none is found. Throws when `CHROMIUM_PATH` names no file. */
export function findChromium(): string | undefined {
  const chosen = process.env['CHROMIUM_PATH']
  if (chosen && !existsSync(chosen))
    throw new Error(`CHROMIUM_PATH is "${chosen}", but there is no such file: set it to a Chromium`)
  return chosen || [chromium.executablePath(), ...usualPlaces].find((path) => existsSync(path))
}

function install(): void {
  const mayInstall = existsSync('/etc/debian_version') && process.getuid?.() === 0
  if (!mayInstall) return
  console.log('No Chromium found: installing Debian’s with apt-get')
  const apt = (...words: string[]) =>
    spawnSync('apt-get', ['-q', ...words], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
  apt('update')
  apt('install', '-y', '--no-install-recommends', 'chromium')
}

if (import.meta.main) {
  if (findChromium() === undefined) install()
  if (findChromium() === undefined) {
    console.error(
      'The site tests need Chromium: run `npx playwright install chromium`, or set CHROMIUM_PATH to one that you have.',
    )
    process.exit(1)
  }
}
