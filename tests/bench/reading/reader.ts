import { readPages } from './pages.ts'
import { type Round, runRound } from './speed.ts'
import { systems } from './systems.ts'

/**
 * One system in a process of its own: at each message it reads all pages once and says what that took.
 *
 *   node reader.ts NAME CAPTURE HTML CAPTURES…
 */
const [name, capture = '', html = '', ...captures] = process.argv.slice(2)
const system = systems.find((each) => each.name === name)
if (!system) throw new Error(`no system is called ${name}`)
const pages = readPages(html, captures, capture)
// Peers talk to the console about pages that they don't like.
Object.assign(console, { log() {}, error() {}, warn() {} })
process.on('message', () => {
  const round: Round = runRound(system, pages)
  process.send?.(round)
})
