import { expect, test } from 'vitest'
import { nearestPaths } from '../../../src/not-found/nearest.ts'

const known = ['/', '/articles/the-slow-harbour/', '/articles/the-lamp-lighters/', '/years/2019/']

test('a mistyped address leads to the one that it is most like', () => {
  expect(nearestPaths('/articles/the-slow-habrour/', known)).toEqual([
    '/articles/the-slow-harbour/',
  ])
  expect(nearestPaths('/the-lamp-lighters', known)).toEqual(['/articles/the-lamp-lighters/'])
})

test('an address that was cut off leads to the whole one', () => {
  expect(nearestPaths('/articles/the-slow', known)).toEqual(['/articles/the-slow-harbour/'])
})

test('an address like none leads nowhere', () => {
  expect(nearestPaths('/wp-login.php', known)).toEqual([])
})

test('an address in another script is compared and shown by its letters', () => {
  const written = '/articles/کتابخانه-خاموش/'
  expect(nearestPaths(encodeURI('/articles/کتابخانه-خاوش/'), [encodeURI(written)])).toEqual([
    written,
  ])
})

test('an address that was encoded wrongly is compared as it stands', () => {
  expect(nearestPaths('/articles/the-slow-harbour%E0/', known)).toEqual([
    '/articles/the-slow-harbour/',
  ])
})
