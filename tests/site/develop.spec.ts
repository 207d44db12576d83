import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
// Not this folder's own test: a development server talks to the console, and stands at an address of its own.
import { expect, type Page, test } from '@playwright/test'
import { type DevelopmentServer, develop } from './develop.ts'

/** The source page as `npm run dev` serves it: with the evidence of each line, and with a way to correct it. */

let server: DevelopmentServer | undefined
const source = () => `${server?.home}articles/the-ferry-clock/source/`

test.describe.configure({ mode: 'serial' })
test.skip(() => test.info().project.name !== 'root', 'one development server is enough')
test.use({ permissions: ['clipboard-read', 'clipboard-write'] })
test.beforeAll(async () => {
  test.setTimeout(90_000)
  server = await develop('tests/site/library')
})
test.afterAll(() => server?.stop())

const lineOf = (page: Page, words: string) => page.getByRole('listitem').filter({ hasText: words })

test('each line shows its evidence, in the site’s own looks', async ({ page }) => {
  const refused: string[] = []
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) refused.push(message.text())
  })
  await page.goto(source())
  const title = lineOf(page, 'The Ferry Clock').last()
  await expect(title).toContainText(/no text by itself \(\d+ %\): [^;]+; [^;]+; [^;]+/)
  await expect(title).toContainText(/\d+ % sure/)
  await expect(title.locator('.line-text')).toHaveCSS('white-space', 'pre-wrap')
  await expect(page.getByRole('complementary')).toContainText(/How sure this reading is: \d+ %/)
  expect(refused).toEqual([])
})

test('the correction of a line is copied with the keyboard, and the page follows the file', async ({
  page,
}) => {
  await page.goto(source())
  const line = lineOf(page, 'It will be mended in the summer')
  const number = await line.getByRole('link').first().getAttribute('data-number')
  const correct = line.getByRole('button', { name: `Change line ${number}…` })
  await expect(line).toContainText('¶')
  await expect(correct).toHaveText('Change…')
  // The script may come after the page.
  await expect(async () => {
    await correct.focus()
    await page.keyboard.press('Enter')
    await expect(line.getByRole('combobox')).toBeFocused({ timeout: 500 })
  }).toPass()
  await page.keyboard.press('Escape')
  await expect(correct).toBeFocused()
  await expect(line.getByRole('combobox')).toBeHidden()
  await page.keyboard.press('Enter')
  await line.getByRole('combobox').selectOption({ label: 'author’s note' })
  await expect(line.locator('code')).toHaveCSS('font-family', 'ui-monospace, monospace')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status')).toContainText('Copied. Paste it into')
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toBe(
    `lines:\n  ${number}: { starts: "It will be mended in the", label: author-note }\n`,
  )
  writeFileSync(join(server?.seeds ?? '', 'the-ferry-clock.yaml'), copied)
  await expect(line).toContainText('a correction says so')
  await expect(line).toContainText('author’s note')
  await expect(line).not.toContainText('¶')
})

test('what is copied next holds what is there and what was copied before', async ({ page }) => {
  await page.goto(source())
  const copy = async (words: string, verdict: string) => {
    const line = lineOf(page, words)
    await expect(async () => {
      await line.getByRole('button').first().click()
      await expect(line.getByRole('combobox')).toBeVisible({ timeout: 500 })
    }).toPass()
    await line.getByRole('combobox').selectOption(verdict)
    await line.getByRole('button', { name: 'Copy the correction' }).click()
    await expect(page.getByRole('status')).toContainText('in the place of all that it holds')
  }
  await copy('Nobody set out to keep the wrong time', 'first')
  await copy('3 May 2022', 'captured')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^lines:\n {2}\d+: .+ label: author-note \}\n {2}\d+: .+ label: captured \}\nbody:\n {2}from: .+Nobody set out.+\n {2}to: .+\n$/,
  )
})

test('a correction that can’t be followed is told on the open page, with its place, and once in the terminal', async ({
  page,
}) => {
  const path = join(server?.seeds ?? '', 'the-ferry-clock.yaml')
  const before = readFileSync(path)
  await page.goto(source())
  const told = page.getByRole('complementary')
  await expect(told).toContainText('This page follows the corrections')
  await expect(told).not.toContainText('stays as it was')
  writeFileSync(path, 'titel: The Clock\n')
  await expect(told).toContainText(
    'the-ferry-clock.yaml:1:1: unknown key “titel”. Known keys are: title,',
  )
  await expect(told).toContainText('until then it stays as it was')
  writeFileSync(path, before)
  await expect(told).not.toContainText('titel')
  expect(server?.said().match(/unknown key “titel”/g)).toHaveLength(1)
})

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [390, 1440])
    test(`axe finds nothing with a correction open, ${width} wide in ${colorScheme}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 844 })
      await page.emulateMedia({ colorScheme })
      await page.goto(source())
      await expect(async () => {
        await page.getByRole('button', { name: 'Change line 1…', exact: true }).click()
        await expect(page.getByRole('combobox')).toBeVisible({ timeout: 500 })
      }).toPass()
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`)).toEqual(
        [],
      )
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(overflow).toBe(0)
    })
