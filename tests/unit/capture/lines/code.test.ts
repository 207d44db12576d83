import { expect, test } from 'vitest'
import { toBlocks } from '../../../../src/capture/lines/blocks.ts'
import { findCode } from '../../../../src/capture/lines/code.ts'
import { toLines } from '../../../../src/capture/lines/lines.ts'

const PROSE = 'The water rose for three days, and nobody in the valley slept.'
const CODE = ['function level(port) {', '  return port.read();', '}']

/** The code of a text between two paragraphs, its lines as they stand. */
const codeOf = (...lines: string[]) =>
  findCode(toBlocks(toLines([PROSE, '', ...lines, '', PROSE].join('\n')))).map((run) =>
    run.map(({ lines: [line] }) => line?.text),
  )

test.each([
  [['def level(port):', '    line = port.readline()', '    return line']],
  [['server {', '    listen 80;', '}']],
  [['.', '├── docs', '│   └── index.md']],
  [['$ npm ci', '$ npm start']],
  [['{', '  "gauge": "mill",', '  "levels": [', '    1.42,', '    1.43', '  ]', '}']],
  [['/*', ' * Reads the gauge.', ' */', 'int level(void) {', '  return 3;', '}']],
  [['--- a/gauge.js', '+++ b/gauge.js', '-  level();', '+  level(port);']],
  [['SELECT name, level', 'FROM gauges', 'WHERE level > 3', 'ORDER BY level;']],
  [['const level = (port) => port.read();', `const name = "${'a'.repeat(220)}";`]],
])('lines that stand together are code: %j', (lines) => {
  expect(codeOf(...lines)).toEqual([lines])
})

test('in a capture without blank lines code begins and ends where lines look like it', () => {
  const code = [
    'def rise(gauge)',
    '  level = gauge.read(3)',
    'rescue Timeout::Error',
    '  warn(level)',
    'end',
  ]
  const text = ['The gauge', PROSE, ...code, PROSE, 'What it said', PROSE].join('\n')
  const found = findCode(toBlocks(toLines(text)))
  expect(found.map((run) => run.map((block) => block.text))).toEqual([
    code.map((line) => line.trim()),
  ])
  expect(findCode(toBlocks(toLines(['Home', 'News', PROSE, PROSE].join('\n'))))).toEqual([])
})

test('code goes on beside code, where every line could be code', () => {
  const lines = ['let level = read()', 'print(level)', '', 'print("and more")']
  expect(codeOf(...lines, '', 'The result').flat()).toEqual(lines.filter(Boolean))
})

test.each([
  'npm will then ask you for the port, and the keeper must answer before the clock strikes six.',
  'The full source is at <https://gauge.example/src>.',
  'https://gauge.example/read?mill=1&ford=2',
  'level(port) takes any port of the valley, and that may be one of these:',
  'The first line is for the keeper; the second for the mill; and there it ends;',
])('what stands next to code is prose: %s', (line) => {
  expect(codeOf(...CODE, '', line)).toEqual([CODE])
  expect(codeOf(line, '', ...CODE)).toEqual([CODE])
})

test('an item straight above code is none of it, a head of many words is', () => {
  expect(codeOf('• Open the port:', ...CODE)).toEqual([CODE])
  const head = ['bool level(int port, int gauge) const', '{', '  return true;', '}']
  expect(codeOf(...head)).toEqual([head])
})

test('sentences straight above and below code are none of it', () => {
  const [above, below] = ['It is read by one function, this one here:', 'It is called at six.']
  expect(codeOf(above, ...CODE, below)).toEqual([CODE])
})

test.each([
  [['let us go then;', 'and return again;', 'for the river rises']],
  [['import of timber', 'return of the boats']],
  [['$ 120 for the float', '$ 80 for the pipe']],
  [['git along, little dogies,', 'git along, little ones,', 'the river is wide.']],
  [['=> the gauge at the mill stands first', '=> the gauge below the ford stands second']],
  [['London -> Paris -> Rome', 'Rome -> Athens -> Cairo']],
  [['水位 => 1.42メートル', '気温 => 3度']],
  [['Dear {first name},', 'thank you for your letter of {date}.', 'Yours, {keeper}']],
  [['ADA', '    The river {aside} is high.', 'MILLER', '    It is.']],
  [['Let A = {1, 2, 3} be the set of gauges.', 'Let B = {x; x > 0} be the set of levels.']],
  [['The tag <b> makes it bold, and </b> ends it.', 'The tag <i> slants it, and </i> ends.']],
  [['“The level() is high,” said Ada;', '“and port() is low,” said the miller;']],
  [['the keeper(s);', 'the miller(s);']],
  [['2H2 + O2 -> 2H2O; fast', 'N2 + 3H2 -> 2NH3; slow']],
  [['1. read(level);', '2. print it twice;']],
])('lines that only hold a sign or a word of code are prose: %j', (lines) => {
  expect(codeOf(...lines)).toEqual([])
})
