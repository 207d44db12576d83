import { join } from 'node:path'
import type { Article } from './article.ts'
import { inTurns } from './in-turns.ts'
import {
  type LedgerFile,
  listLedgers,
  readLedgerFile,
  toLedgerPath,
  toName,
  writeLedgerFiles,
} from './ledgers.ts'
import { findLost } from './lost.ts'
import {
  findOverruled,
  findShared,
  toAnothers,
  toContradicted,
  toLateness,
  toLost,
  toRefusal,
  toUnknown,
  toUnsound,
} from './numbering-problems.ts'
import { type Addressed, type Addresses, giveAddresses, slugsOf } from './permalinks/addresses.ts'
import { toAdoption } from './permalinks/adopt.ts'
import { isAnothers } from './permalinks/another.ts'
import type { Change } from './permalinks/changes.ts'
import { type Ledger, writeLedger } from './permalinks/ledger.ts'
import { numberArticle, type Same } from './permalinks/number.ts'
import { readLedger } from './permalinks/read-ledger.ts'
import { LATEST } from './permalinks/words.ts'
import type { Problem } from './problem.ts'

/** What a person decided about one article. */
export interface Decision {
  readonly same: readonly Same[]
  /** Its address from now on. */
  readonly address?: string | undefined
}

/** What people ask for, by the captures' names without their endings. */
export interface Wishes {
  /** Addresses that corrections ask for. */
  readonly asked?: ReadonlyMap<string, string>
  /** What is decided in this run; an address only where no correction says another. */
  readonly decisions?: ReadonlyMap<string, Decision> | undefined
}

/** A ledger as it should be, beside what it is. */
export interface LedgerUpdate {
  /** The capture's name without its ending. */
  readonly name: string
  readonly path: string
  /** What should stand in the file. */
  readonly text: string
  readonly isOutOfDate: boolean
  readonly isNew: boolean
  /** It is new, though git has a ledger of this name that was lost. */
  readonly isLost?: boolean
  /** The file of a capture that was renamed: this ledger takes its place. */
  readonly former?: string
  readonly changes: readonly Change[]
  /** The address that it has no longer. */
  readonly leaves?: string
}

/** An article whose capture is gone: its addresses still lead to a page that says so. */
export interface RemovedArticle {
  readonly address: string
  readonly formerly: readonly string[]
}

export interface NumberedLibrary {
  readonly articles: Article[]
  readonly updates: LedgerUpdate[]
  readonly removed: RemovedArticle[]
  /** What is wrong with the files. */
  readonly problems: Problem[]
  /** Decisions that can't be followed. */
  readonly refusals: Problem[]
}

/** Numbers one article by the ledger beside its capture; without one it comes back as it is. */
export async function numberBeside(
  article: Article,
  path: string,
): Promise<{ article: Article; problems: readonly Problem[] }> {
  const { ledger, problems } = await readLedgerFile(toLedgerPath(path))
  return { article: ledger ? numberArticle(article, ledger).article : article, problems }
}

/**
 * Numbers every article of a folder and gives each its address. `captures` are all captures' paths, also of those that gave
 * no article: their ledgers stay. Writes nothing: that is `saveLedgers`.
 */
export async function numberLibrary(
  dir: string,
  articles: readonly Article[],
  captures: readonly string[],
  wishes: Wishes = {},
): Promise<NumberedLibrary> {
  const files = await inTurns(await listLedgers(dir), readLedgerFile)
  const { entries, gone, held } = pairFiles(files, articles, new Set(captures.map(toName)), wishes)
  const taken = [...gone, ...held.map(({ ledger }) => ledger)].flatMap(allAddresses)
  const { given, refused } = giveAddresses(entries.map(toAddressed), taken)
  const toRefused = (name: string) => toRefusal(dir, name, wishes)
  const numbered = entries.flatMap((entry) => {
    const addresses = given.get(entry.name)
    // One that can't be read stays as it is: else its numbers would be given anew.
    const isDamaged = entry.file !== undefined && entry.file.ledger === undefined
    return addresses && !isDamaged ? [toNumbered(dir, entry, addresses)] : []
  })
  const updates = await withLost(
    dir,
    numbered.map(({ update }) => update),
  )
  return {
    articles: numbered.map(({ article }) => article),
    updates,
    removed: gone.map(({ address, formerly }) => ({ address, formerly })),
    problems: [
      ...files.flatMap(({ problems }) => problems),
      ...findShared(files),
      ...held.map(toAnothers),
      ...updates.filter(({ isLost }) => isLost).map(toLost),
      ...refused.filter((name) => !wishes.decisions?.has(name)).map(toRefused),
    ],
    refusals: [
      ...refused.filter((name) => wishes.decisions?.has(name)).map(toRefused),
      ...findOverruled(dir, wishes),
      ...numbered.flatMap(({ refusals }) => refusals),
    ],
  }
}

/** The updates, of which those say so that take the place of a ledger that was lost. */
async function withLost(dir: string, updates: readonly LedgerUpdate[]): Promise<LedgerUpdate[]> {
  const lost = updates.some(({ isNew }) => isNew) ? await findLost(dir) : new Set()
  return updates.map((update) =>
    update.isNew && lost.has(update.path) ? { ...update, isLost: true } : update,
  )
}

/**
 * Writes the ledgers that are out of date; when they may only be read, names each as a problem instead. Should one not be
 * fit to be read again, that is a problem, and none is written.
 */
export async function saveLedgers(
  updates: readonly LedgerUpdate[],
  isReadOnly: boolean,
): Promise<Problem[]> {
  const late = updates.filter(({ isOutOfDate }) => isOutOfDate)
  if (isReadOnly) return late.map(toLateness)
  const unsound = late.flatMap(({ path, text }) =>
    readLedger(path, text).problems.map(({ reason }) => toUnsound(path, reason)),
  )
  if (unsound.length > 0) return unsound
  await writeLedgerFiles(late)
  return []
}

/**
 * Updates with those that must be written with them: where captures changed their names, one's ledger goes into the file that
 * holds another's, or that another's leaves.
 */
export function withTheirs(
  updates: readonly LedgerUpdate[],
  all: readonly LedgerUpdate[],
): LedgerUpdate[] {
  const own = new Set(updates)
  const files = new Set(updates.flatMap(toFiles))
  const theirs = all.filter(
    (each) => !own.has(each) && toFiles(each).some((file) => files.has(file)),
  )
  return theirs.length > 0 ? withTheirs([...updates, ...theirs], all) : [...updates]
}

function toFiles({ path, former }: LedgerUpdate): string[] {
  return former === undefined ? [path] : [path, former]
}

/** An article and the ledger that knows it. */
interface Entry {
  readonly name: string
  readonly article: Article
  readonly file?: LedgerFile | undefined
  readonly same?: readonly Same[] | undefined
  readonly asked?: string | undefined
}

/** A capture whose name is that of another article's ledger, which no other capture takes over. */
export interface Held {
  readonly article: Article
  readonly path: string
  readonly ledger: Ledger
}

interface Pairs {
  readonly entries: Entry[]
  /** Of articles whose capture is gone. */
  readonly gone: Ledger[]
  readonly held: Held[]
}

/**
 * Which ledger each article has: the one of its name, unless that is another article's; else one that knows its text, of a
 * capture that is gone or has another article now.
 */
function pairFiles(
  files: readonly LedgerFile[],
  articles: readonly Article[],
  names: ReadonlySet<string>,
  wishes: Wishes,
): Pairs {
  const own = new Map(files.map((file) => [toName(file.path), file]))
  const strangers = findStrangers(own, articles, wishes)
  const orphans = new Set(
    files.filter(
      (file) => file.ledger && (!names.has(toName(file.path)) || strangers.has(file.path)),
    ),
  )
  const adopt = toAdoption(orphans)
  const entries = articles.map((article): Entry => {
    const name = toName(article.source.file)
    const ownFile = own.get(name)
    const file = ownFile && !strangers.has(ownFile.path) ? ownFile : adopt(article)
    if (file) orphans.delete(file)
    const decision = wishes.decisions?.get(name)
    const asked = decision?.address ?? wishes.asked?.get(name)
    return { name, article, file, same: decision?.same, asked }
  })
  const held = [...orphans].flatMap(({ path, ledger }) => {
    const article = strangers.get(path)
    return article && ledger ? [{ article, path, ledger }] : []
  })
  const heldPaths = new Set(held.map(({ path }) => path))
  return {
    entries: entries.filter(({ article }) => !held.some((each) => each.article === article)),
    gone: [...orphans].flatMap(({ path, ledger }) =>
      ledger && !heldPaths.has(path) ? ledger : [],
    ),
    held,
  }
}

/** Articles by the path of the ledger that has their name and is another's, unless a person says that it is theirs. */
function findStrangers(
  own: ReadonlyMap<string, LedgerFile>,
  articles: readonly Article[],
  { asked, decisions }: Wishes,
): Map<string, Article> {
  const titled = groupByTitle(own.values())
  const strangers = articles.flatMap((article): [string, Article][] => {
    const name = toName(article.source.file)
    const file = own.get(name)
    const ledger = file?.ledger
    const decision = decisions?.get(name)
    const said = decision?.address ?? asked?.get(name)
    if (!file || !ledger || (decision?.same ?? []).length > 0) return []
    if (said !== undefined && allAddresses(ledger).includes(said)) return []
    const namesakes = titled.get(article.slug) ?? []
    const isStranger = isAnothers(ledger, article) || isNamesakes(file, namesakes, article)
    return isStranger ? [[file.path, article]] : []
  })
  return new Map(strangers)
}

/** Ledgers by the slugs of the titles that their articles may have. */
function groupByTitle(files: Iterable<LedgerFile>): Map<string, LedgerFile[]> {
  const titled = new Map<string, LedgerFile[]>()
  for (const file of files)
    for (const slug of file.ledger ? slugsOf(file.ledger.address) : []) {
      const group = titled.get(slug)
      if (group) group.push(file)
      else titled.set(slug, [file])
    }
  return titled
}

/** Whether not the ledger of an article's name but another of those with its title has its text. */
function isNamesakes(own: LedgerFile, titled: readonly LedgerFile[], article: Article): boolean {
  const others = titled.filter((file) => file !== own)
  if (others.length === 0 || toAdoption([own])(article)) return false
  return toAdoption(others)(article) !== undefined
}

function toAddressed({ name, article, file, asked }: Entry): Addressed {
  const { address, formerly } = file?.ledger ?? {}
  return { name, slug: article.slug, address, formerly, asked }
}

function allAddresses({ address, formerly }: Ledger): string[] {
  return [address, ...formerly]
}

function toNumbered(
  dir: string,
  { name, article, file, same }: Entry,
  addresses: Addresses,
): { article: Article; update: LedgerUpdate; refusals: Problem[] } {
  const old = file?.ledger
  const ledger = { version: LATEST, entries: [], ...old, ...addresses }
  const numbered = numberArticle(article, ledger, same)
  const path = join(dir, 'permalinks', `${name}.json`)
  const text = writeLedger(numbered.ledger)
  const former = file && file.path !== path ? file.path : undefined
  const update: LedgerUpdate = {
    name,
    path,
    text,
    isOutOfDate: text !== file?.text || former !== undefined,
    isNew: !old,
    changes: old ? numbered.changes : [],
    ...(former !== undefined && { former }),
    ...(old && old.address !== addresses.address && { leaves: old.address }),
  }
  const refusals = [
    ...numbered.unknown.map((same) => toUnknown(path, same)),
    ...numbered.contradicted.map((each) => toContradicted(path, each)),
  ]
  return { article: numbered.article, update, refusals }
}
