import { expect, test } from 'vitest'
import { isStrict, readEnvironment, siteUrlAdvice } from '../../src/environment.ts'
import { PlainError } from '../../src/problem.ts'

test('every variable has a default, and an empty one counts as not set', () => {
  expect(readEnvironment({ SITE_URL: '' }, '/project')).toEqual({
    seedsDir: '/project/seeds',
    outDir: '/project/dist',
    siteUrl: 'http://localhost:4321',
    basePath: '/',
  })
})

test('a base path gets its slashes', () => {
  for (const given of ['library', '/library', 'library/', '/library/'])
    expect(readEnvironment({ BASE_PATH: given }, '/project').basePath).toBe('/library/')
  expect(readEnvironment({ BASE_PATH: '/a//b' }, '/project').basePath).toBe('/a/b/')
})

test('a folder whose ~ no shell has read is refused: one of that name would be made', () => {
  for (const value of ['~', '~/library', '~ada/library']) {
    for (const name of ['SEEDS_DIR', 'OUT_DIR'])
      expect(() => readEnvironment({ [name]: value }, '/project')).toThrow(
        `${name} is "${value}": no`,
      )
  }
  expect(readEnvironment({ SEEDS_DIR: './~' }, '/project').seedsDir).toBe('/project/~')
})

test('a folder beside the project whose name begins with the project’s is refused: Astro takes it for one inside', () => {
  for (const OUT_DIR of ['../project-site', '/project2/dist'])
    expect(() => readEnvironment({ OUT_DIR }, '/project')).toThrow(`OUT_DIR is "${OUT_DIR}": Astro`)
  for (const OUT_DIR of ['../site/project', '/other/project-site', '/project/project-site'])
    expect(() => readEnvironment({ OUT_DIR }, '/project')).not.toThrow()
})

test('a path of dots is refused: a browser would ask for another', () => {
  for (const BASE_PATH of ['.', './', './library/', '/a/../b', '..'])
    expect(() => readEnvironment({ BASE_PATH }, '/project')).toThrow(`BASE_PATH is "${BASE_PATH}"`)
  expect(readEnvironment({ BASE_PATH: '/.a/..b/v1.2/' }, '/project').basePath).toBe('/.a/..b/v1.2/')
})

test('a host’s own address is where the site stands, unless SITE_URL says another', () => {
  const siteUrl = (variables: Record<string, string>) =>
    readEnvironment(variables, '/project').siteUrl
  const netlify = { NETLIFY: 'true', URL: 'https://letters.netlify.app' }
  const cloudflare = { CF_PAGES: '1', CF_PAGES_URL: 'https://1a2b.letters.pages.dev' }
  expect(siteUrl(netlify)).toBe('https://letters.netlify.app')
  expect(siteUrl(cloudflare)).toBe('https://1a2b.letters.pages.dev')
  expect(siteUrl({ ...netlify, SITE_URL: 'https://example.org' })).toBe('https://example.org')
  // Many machines have a variable of this name.
  expect(siteUrl({ URL: 'https://else.where' })).toBe('http://localhost:4321')
  expect(() => siteUrl({ ...netlify, URL: 'x' })).toThrow('URL is "x"')
})

test('whoever publishes without an address is told', () => {
  expect(siteUrlAdvice({})).toContain('http://localhost:4321')
  expect(siteUrlAdvice({})).toContain('set SITE_URL')
  expect(siteUrlAdvice({ SITE_URL: 'https://example.org' })).toBeUndefined()
})

test('all wrong values are named in one error, each with what it should be', () => {
  const wrong = { SITE_URL: 'example.org', BASE_PATH: '/a b/', OUT_DIR: '.' }
  expect(() => readEnvironment(wrong, '/project')).toThrow(
    [
      'SITE_URL is "example.org": set it to an address without a path, such as https://example.org (the path goes into BASE_PATH)',
      'BASE_PATH is "/a b/": set it to a path such as /library/ (letters, digits, and the signs - _ . ~)',
      'OUT_DIR is ".": the build empties this folder, so it can\'t hold the seeds or the project, nor lie in the seeds; set it to a folder of its own',
    ].join('\n'),
  )
})

test('an output folder that holds the seeds is refused', () => {
  expect(() => readEnvironment({ OUT_DIR: '/data', SEEDS_DIR: '/data/seeds' }, '/project')).toThrow(
    'OUT_DIR is "/data"',
  )
})

test('so are the root, a folder in the seeds, and one above the project', () => {
  for (const OUT_DIR of ['/', '..', 'seeds', 'seeds/permalinks'])
    expect(() => readEnvironment({ OUT_DIR }, '/home/project')).toThrow(`OUT_DIR is "${OUT_DIR}"`)
  for (const OUT_DIR of ['dist', 'seeds-site', '../site', '..site'])
    expect(() => readEnvironment({ OUT_DIR }, '/home/project')).not.toThrow()
})

test('a strict build is asked for as build servers say such things', () => {
  for (const STRICT of ['1', 'true', 'yes']) expect(isStrict({ STRICT })).toBe(true)
  for (const STRICT of [undefined, '', '0', 'false']) expect(isStrict({ STRICT })).toBe(false)
})

test('a wrong variable is told without a stack trace: no code is at fault', () => {
  expect(() => readEnvironment({ SITE_URL: 'example.org' }, '/project')).toThrow(PlainError)
})
