import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import '../plain-environment.ts'
import { sites } from './sites.ts'

/** A development server as `npm run dev` starts it, on a port and with a folder of captures of its own. */
export interface DevelopmentServer {
  home: string
  /** A copy of a test site's captures: a test may change it. */
  seeds: string
  /** All that it printed. */
  said: () => string
  stop: () => void
}

/** Starts one; throws what it printed when it doesn't answer within a minute. */
export async function develop(from: string): Promise<DevelopmentServer> {
  const seeds = mkdtempSync(join(tmpdir(), 'pilcrow-develop-'))
  cpSync(from, seeds, { recursive: true })
  const port = Math.max(...sites.map((site) => site.port)) + 1
  const server = spawn(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'dev', '--ignore-lock', '--port', `${port}`],
    {
      env: {
        ...process.env,
        ASTRO_TELEMETRY_DISABLED: '1',
        SEEDS_DIR: seeds,
      },
    },
  )
  const stop = () => {
    server.kill()
    rmSync(seeds, { recursive: true, force: true })
  }
  const said = listen(server)
  for (let second = 0; second < 60 && server.exitCode === null; second++) {
    // Where the port is taken, the server says which other it listens on.
    const home = /Local\s+(http:\S+)/.exec(stripVTControlCharacters(said()))?.[1]
    const answer = home === undefined ? undefined : await fetch(home).catch(() => undefined)
    if (home !== undefined && answer?.ok) return { home, seeds, said, stop }
    await new Promise((resolve) => setTimeout(resolve, 1000))
  }
  stop()
  throw new Error(`the development server doesn't answer:\n${said()}`)
}

function listen(server: ChildProcess): () => string {
  let text = ''
  for (const stream of [server.stdout, server.stderr])
    stream?.on('data', (data: Buffer) => {
      text += data
    })
  return () => text
}
