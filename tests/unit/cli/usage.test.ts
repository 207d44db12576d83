import { spawnSync } from 'node:child_process'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { tellUsage } from '../../../src/cli/usage.ts'

const [log, error] = [vi.spyOn(console, 'log'), vi.spyOn(console, 'error')]
beforeEach(() => {
  log.mockReturnValue()
  error.mockReturnValue()
})
afterEach(() => {
  vi.clearAllMocks()
})

test.each(['read', 'explain', 'seeds', 'add', 'permalinks'])(
  '%s says how it is used where it is asked',
  (name) => {
    const command = spawnSync(process.execPath, [`src/cli/${name}.ts`, '--help'], {
      encoding: 'utf8',
    })
    expect(command).toMatchObject({ status: 0, stderr: '' })
    expect(command.stdout).toMatch(new RegExp(`^usage: npm run (?:-s )?${name}\\b`))
  },
)

test('an option that a command doesn’t have is named before the usage', () => {
  expect(tellUsage('usage: npm run add', ['--anywy', 'a.txt'], ['--anyway'])).toBe(2)
  expect(error).toHaveBeenCalledWith('there is no option --anywy\nusage: npm run add')
})

test('files and the command’s own options are no question', () => {
  expect(tellUsage('usage: npm run add', ['--anyway', 'a.txt'], ['--anyway'])).toBeUndefined()
  expect(log).not.toHaveBeenCalled()
})

test('a short question is one too', () => {
  expect(tellUsage('usage: npm run add', ['-h'])).toBe(0)
  expect(log).toHaveBeenCalledWith('usage: npm run add')
})
