import { expect, test } from 'vitest'
import { findRule } from '../../../../src/capture/naming/rules.ts'

test.each([
  'Related: The Lock at Holmsund',
  'READ MORE: Keeper of the lock says that he heard nothing, hours after the neighbours said that they had',
  '[Related: How to mend a gate]',
  '(MORE: Thirteen pictures of the flood)',
  'Also: The best boats',
  'See also: the ferry',
])('“%s” leads to another article', (line) => {
  expect(findRule(line)?.label).toBe('related')
})

test.each([
  'Also, the lock was never mended.',
  'Also – as I said – the lock was never mended.',
  'Read user input -> open the gate -> wait',
  'Related work is told of by Otto Berg, who kept the lock for thirty years and who wrote down all that came through it, day by day.',
])('“%s” leads nowhere', (line) => {
  expect(findRule(line)?.label).toBeUndefined()
})

test.each([
  ['CAPTCHA', 'captcha'],
  ['Solve the captcha below', 'captcha'],
  ['This site is protected by reCAPTCHA', 'captcha'],
  ['protected by hCaptcha', 'captcha'],
  ['Captcha Code *', 'captcha'],
  ['The captcha was invented to keep machines out.', undefined],
  ['CAPTCHA: why we gave up', undefined],
  ['Captcha farms', undefined],
  ['How to solve a captcha by hand', undefined],
  ['This article is more than 1 year old', 'navigation'],
  ['An official website of the City of Redmouth', 'navigation'],
  ['Here’s how you know', 'navigation'],
  ['Report this article', 'navigation'],
  ['Get app', 'navigation'],
  ['From Wikipedia, the free encyclopedia', 'navigation'],
  ['This article about a lock is a stub. You can help Wikipedia by expanding it.', 'navigation'],
  ['Download transcript (PDF)', 'share'],
  ['Cite this article', 'share'],
  ['1,243', 'comment-count'],
  ['4.2K', 'comment-count'],
  ['View this email in your browser', 'newsletter'],
  ['Unsubscribe | Update your preferences', 'newsletter'],
  ['*** START OF THE PROJECT GUTENBERG EBOOK THE LOCK ***', 'legal'],
  ['This article is more than 12 years old', 'navigation'],
  ['We’d like to set additional cookies to understand how you use the site.', 'cookie-notice'],
  [
    'Some of our partners process your data on the basis of their legitimate interest.',
    'cookie-notice',
  ],
  ['The river is more than 1 million years old.', undefined],
])('“%s” is called %s', (line, label) => {
  expect(findRule(line)?.label).toBe(label)
})
