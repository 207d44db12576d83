import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { readCapture } from '../../src/capture/read.ts'
import { toDoubtProblems } from '../../src/doubts.ts'
import { toReport } from '../../src/numbering-report.ts'
import { readLedger } from '../../src/permalinks/read-ledger.ts'
import { toArgument, toGit } from '../../src/shell.ts'

const NAMES = [
  'A hidden history',
  'It’s "so"',
  "don't",
  '$(id) `id`',
  'a;b&c|d',
  '50% *off*',
  '~',
  '#1 !!',
]

/** The words that a shell takes a command for. */
function toWords(command: string): string[] {
  const { stdout } = spawnSync('sh', ['-c', `printf '%s\\n' ${command}`], { encoding: 'utf8' })
  return stdout.split('\n').slice(0, -1)
}

test.each(NAMES)('%s is one word to a shell', (name) => {
  expect(toWords(toArgument(name))).toEqual([name])
})

test('a name that a shell reads as it is has no quotation marks', () => {
  expect(toArgument('seeds/статья-1.txt')).toBe('seeds/статья-1.txt')
})

test.each(NAMES)('every command that is advised about “%s” can be copied as it stands', (name) => {
  const path = `seeds/${name}.txt`
  const bytes = new TextEncoder().encode('Home\n')
  const advice = [
    readCapture({ path, bytes }).problems[0]?.advice,
    toDoubtProblems(path, { confidence: 0.5, doubts: ['the title'] }, false)[0]?.advice,
  ]
  for (const words of advice)
    expect(toWords(/“npm run explain -- (.*?)”[;.]/.exec(words ?? '')?.[1] ?? '')).toEqual([path])
  const ledger = readLedger(`seeds/permalinks/${name}.json`, 'x').problems[0]?.advice ?? ''
  expect(toWords(/\(git checkout -- (.*?)\) and/.exec(ledger)?.[1] ?? '')).toEqual([
    `seeds/permalinks/${name}.json`,
  ])
})

test.each(NAMES)(
  'a command of git on a ledger of “%s” goes to the folder of its captures',
  (name) => {
    const path = `/library/${name}/permalinks/${name}.json`
    expect(toWords(toGit('checkout --', path))).toEqual([
      ...['git', '-C', `/library/${name}`, 'checkout', '--', `permalinks/${name}.json`],
    ])
    expect(toWords(toGit('checkout --', `seeds/permalinks/${name}.json`))).toEqual([
      ...['git', 'checkout', '--', `seeds/permalinks/${name}.json`],
    ])
  },
)

test.each([...NAMES, '-dash'])('the pair that a report of “%s” names can be decided on', (name) => {
  const report = toReport({
    name,
    path: '',
    text: '',
    isOutOfDate: true,
    isNew: false,
    changes: [
      { kind: 'inserted', name: 'p3a', text: 'New' },
      { kind: 'removed', name: 'p4' },
    ],
  })
  const [asked, ...others] = toWords(report.split(' -- ').at(-1) ?? '')
  expect([asked, ...others]).toEqual([name === '-dash' ? './-dash' : name, '--same', 'p4=p3a'])
})
