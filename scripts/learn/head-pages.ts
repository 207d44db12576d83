import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { toBody } from '../../src/capture/body/body.ts'
import { model } from '../../src/capture/body/model.ts'
import { settle } from '../../src/capture/body/settle.ts'
import { type HeadPage, toHeadPage } from '../../src/capture/head/page.ts'
import { findCaptions } from '../../src/capture/naming/captions.ts'
import { type Page, readPages } from './align.ts'
import { crossValidate, toData, toTrusted } from './cross-validate.ts'
import { readGuessed } from './guessed.ts'
import { readFurniture } from './lexicon.ts'
import { readUnseen, writeUnseen } from './unseen.ts'

/** What `gold.json` says of the head. */
export interface Gold {
  readonly title?: string
  readonly author?: string
  readonly authors?: readonly string[]
  /** `2023-12-04`, perhaps with a time. */
  readonly date?: string
  /** By kind of capture, whether it spells each answer at all. */
  readonly available: Readonly<
    Record<
      'capture' | 'full',
      { readonly titleInLine?: boolean; readonly author?: boolean; readonly date?: boolean }
    >
  >
}

/** A page looked at as the head's fields are looked for, with its answer. */
export interface HeadCase {
  readonly id: string
  readonly host: string
  readonly capture: string
  readonly gold: Gold
  readonly page: HeadPage
}

/** Which answers the capture spells at all. */
export const spelledIn = ({ gold, capture }: Pick<HeadCase, 'gold' | 'capture'>) =>
  gold.available[capture === 'capture' ? 'capture' : 'full'] ?? {}

/** How the pages' text is found. */
interface Found {
  /** The file that keeps it as found by trees that saw no page of the host. */
  readonly unseen: string | undefined
  /** Pages without answers that these trees were grown on too. */
  readonly guessed: string | undefined
}

/**
 * Reads the pages of every folder. With `unseen` their text is found by trees that saw no page of the host, which takes
 * minutes: it is kept in that file, and taken from there the next time, if it fits the pages.
 */
export function readCases(folders: readonly string[], { unseen, guessed }: Found): HeadCase[] {
  const pages = readPages(folders)
  const odds = unseen === undefined ? undefined : readOdds(folders, pages, { unseen, guessed })
  const goldOf = new Map(folders.flatMap(readGold))
  return pages.map((page) => {
    const chosen = odds
      ? settle(page.blocks, odds(page), model.change).inside
      : toBody(page.blocks).inside
    const { id, host, capture, blocks } = page
    const gold = goldOf.get(id) ?? { available: { capture: {}, full: {} } }
    return { id, host, capture, gold, page: toHeadPage(blocks, toProse(blocks, chosen)) }
  })
}

/** As in `label.ts`: captions are no prose. */
function toProse(blocks: Page['blocks'], inside: readonly boolean[]): boolean[] {
  const captions = findCaptions(blocks, inside)
  return inside.map((is, index) => is && !captions.has(index))
}

function readGold(folder: string): (readonly [string, Gold])[] {
  return readdirSync(folder).map((id) => [
    id,
    JSON.parse(readFileSync(join(folder, id, 'gold.json'), 'utf8')),
  ])
}

function readOdds(
  folders: readonly string[],
  pages: readonly Page[],
  { unseen: file, guessed }: Found & { readonly unseen: string },
) {
  if (!existsSync(file)) {
    const data = toData(pages, readGuessed(guessed, pages), readFurniture(folders))
    writeUnseen(file, crossValidate(data, toTrusted(data)))
  }
  return readUnseen(file)
}
