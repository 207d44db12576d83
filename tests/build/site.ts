import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Builds of the whole site from folders that a test makes. */

const project = join(import.meta.dirname, '../..')

export interface Build {
  status: number | null
  /** All that the build printed. */
  output: string
  outDir: string
}

// Vitest says `test` to what it starts, and Astro would build for development.
const { NODE_ENV: _, VITEST: __, ...plainEnvironment } = process.env

/** A new folder of captures: names and texts. */
export function toSeeds(captures: Record<string, string | Uint8Array>): string {
  const folder = mkdtempSync(join(tmpdir(), 'pilcrow-seeds-'))
  for (const [name, text] of Object.entries(captures)) writeFileSync(join(folder, name), text)
  return folder
}

/** Builds a folder of captures, into a new folder or one that an earlier build filled. */
export function build(seedsDir: string, variables: Record<string, string> = {}): Build {
  const cache = join(project, '.cache')
  mkdirSync(cache, { recursive: true })
  const outDir = variables['OUT_DIR'] ?? mkdtempSync(join(cache, 'build-'))
  const { status, stdout, stderr } = spawnSync('npx', ['astro', 'build'], {
    cwd: project,
    encoding: 'utf8',
    env: {
      ...plainEnvironment,
      ASTRO_TELEMETRY_DISABLED: '1',
      NO_COLOR: '1',
      SEEDS_DIR: seedsDir,
      OUT_DIR: outDir,
      ...variables,
    },
  })
  return { status, output: stdout + stderr, outDir }
}

/** The files of a folder with a hash of each one's bytes, in order. */
export function hashesOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  return Object.fromEntries(
    files.map((file) => [
      file.slice(folder.length),
      createHash('sha256').update(readFileSync(file)).digest('hex'),
    ]),
  )
}

const words =
  'the harbour keeps its own time and nobody who has waited there for a boat believes the clock on the tower any longer than it takes to walk past it with wet shoes'.split(
    ' ',
  )

/** A plain capture of a few paragraphs, the same for the same number. */
export function toCapture(number: number): string {
  const sentence = (seed: number) => {
    const picked = Array.from(
      { length: 22 },
      (_, i) => words[(seed * 7 + i * (1 + (seed % 5))) % words.length],
    )
    return `On day ${seed}, ${picked.join(' ')}.`
  }
  const paragraph = (seed: number) => [seed, seed + 1, seed + 2].map(sentence).join(' ')
  const day = String(1 + (number % 28)).padStart(2, '0')
  return [
    `A Letter from the Harbour, Number ${number}`,
    `By ${number % 2 ? 'Maren Tolliver' : 'Idris Vane'}`,
    `${day} March ${2000 + (number % 20)}`,
    ...[1, 2, 3, 4].map((i) => paragraph(number * 10 + i)),
    'Share this article',
  ].join('\n\n')
}
