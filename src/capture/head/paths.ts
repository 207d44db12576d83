import { isSection } from './sections.ts'

/** What sites call their first page, where a path through the site begins. */
const HOMES: ReadonlySet<string> = new Set(
  `home|homepage|home page|startseite|start|accueil|inicio|início|portada|página inicial|voorpagina|strona główna|главная|головна|
   начало|почетна|početna|naslovnica|anasayfa|ana sayfa|αρχική|αρχική σελίδα|الرئيسية|صفحه اصلی|صفحهٔ اصلی|خانه|דף הבית|ראשי|首页|首頁|ホーム|トップ|
   홈|beranda|laman utama|hem|startsida|forside|forsiden|hjem|etusivu|úvod|domů|domov|hlavní stránka|kezdőlap|címlap|acasă|
   prima pagină|inici|trang chủ|होम`
    .split('|')
    .map((name) => name.trim()),
)

/** What parts a path through the site: `Home / Essays / The quiet pond`. */
const MARK = /[/›»>→]/u

/** Two words and a stroke between are any words: `Start/Stop`. */
const PAIR = /^[^\s/›»>→]+\/[^\s/›»>→]+$/u

/** A longer line is no path. */
const LONGEST = 160

/** Arrows between names, which few headlines have. */
const ARROWS = /^[^/›»>→]+(?: [›»>→] [^/›»>→]+){1,3}$/u

/** A step of more words is a headline. */
const LONGEST_STEP = 3

/**
 * The parts of a path through the site that begins at its first page, without that, or at one of its sections:
 * `Travel › Europe`; undefined for any other line.
 */
export function toPath(text: string): readonly string[] | undefined {
  if (text.length > LONGEST || !MARK.test(text)) return
  if (PAIR.test(text) && !isSection(text.slice(text.indexOf('/') + 1))) return
  const [home = '', ...parts] = text.split(MARK).map((part) => part.trim())
  // `You are here: Home / Essays`
  const first = home.slice(home.search(/[:：][^:：]*$/) + 1).trim()
  if (HOMES.has(first.toLowerCase())) return parts.filter(Boolean)
  const isShort = parts.every((part) => part.split(/\s+/).length <= LONGEST_STEP)
  return isSection(first) && ARROWS.test(text) && isShort ? [first, ...parts] : undefined
}
