/**
 * The browser's part in a source page of `npm run dev`: one panel that goes to the line whose button was pressed, and
 * copies what a person says of that line.
 */
import { copyText } from '../reader/copy.ts'
import {
  type CorrectionState,
  type Saying,
  toCorrectionText,
  type Verdict,
} from './correction-text.ts'

const found = document.querySelector<HTMLElement>('#correction')
if (found) start(found)

function start(panel: HTMLElement): void {
  // The page writes both, as `Inspection.astro` does.
  const state = JSON.parse(panel.dataset['state'] ?? '') as CorrectionState
  const path = panel.dataset['path'] ?? ''
  const [select, code, copy, status] = [
    panel.querySelector('select'),
    panel.querySelector('code'),
    panel.querySelector('button'),
    panel.querySelector('[role=status]'),
  ]
  if (!select || !code || !copy || !status) return
  let open: HTMLButtonElement | undefined
  /** What was copied since the page was opened: what is copied next holds it too. */
  const copied: Saying[] = []
  const said = () => toSaying(open?.dataset ?? {}, select.value as Verdict) // the options' values are verdicts
  const show = () => {
    const text = toCorrectionText(state, [...copied, said()])
    code.textContent = text ?? ''
    copy.disabled = text === undefined
    status.textContent = text === undefined ? `Mend ${path} first: it can’t be read` : ''
  }
  const close = () => {
    open?.setAttribute('aria-expanded', 'false')
    panel.hidden = true
    open?.focus()
    open = undefined
  }
  select.addEventListener('change', show)
  copy.addEventListener('click', async () => {
    copied.push(said())
    const isCopied = await copyText(code.textContent ?? '')
    status.textContent = `${isCopied ? 'Copied. Paste it' : 'The browser refuses to copy: write it'} ${toPlace(state, path)}`
  })
  panel.addEventListener('keydown', ({ key }) => key === 'Escape' && close())
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element && target.closest<HTMLButtonElement>('.correct')
    if (!button) return
    if (button === open) return close()
    open?.setAttribute('aria-expanded', 'false')
    open = button
    button.setAttribute('aria-expanded', 'true')
    button.closest('li')?.append(panel)
    panel.ariaLabel = button.ariaLabel
    panel.hidden = false
    select.value = toGuess(button.dataset['label'])
    show()
    select.focus()
  })
}

function toSaying(data: DOMStringMap, verdict: Verdict): Saying {
  return { number: Number(data['number']), starts: data['starts'] ?? '', verdict }
}

/** Where the whole file goes. */
function toPlace({ text }: CorrectionState, path: string): string {
  return text === '' ? `into ${path}, alone` : `into ${path}, in the place of all that it holds`
}

/** Who corrects a paragraph mostly wants it set aside, and the other way round. */
function toGuess(label: string | undefined): Verdict {
  return label === 'paragraph' ? 'furniture' : 'paragraph'
}
