import { keepSetting, type SettingName, settingOf } from './settings.ts'

/** `<reading-settings>`: shows the choices that are in force, and keeps what is chosen; what is read stays in sight. */
class ReadingSettings extends HTMLElement {
  connectedCallback(): void {
    for (const input of this.querySelectorAll('input')) {
      const name = input.name as SettingName // ReadingSettings.astro writes them from the list
      input.checked = input.value === settingOf(name)
      input.addEventListener('change', () => keepRead(() => keepSetting(name, input.value)))
    }
  }
}

/** Does what changes the page, and keeps what stands a third down the window about there; at the page's head all stays as it is. */
function keepRead(change: () => void): void {
  const line = innerHeight / 3
  const read = scrollY > 0 && document.elementFromPoint(innerWidth / 2, line)
  if (!read) {
    change()
    return
  }
  const { top, height } = read.getBoundingClientRect()
  change()
  const after = read.getBoundingClientRect()
  const place = after.top + ((line - top) / height) * after.height
  scrollBy({ top: place - line, behavior: 'instant' })
}

customElements.define('reading-settings', ReadingSettings)
