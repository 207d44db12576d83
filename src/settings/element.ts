import { keepPlace } from '../keep-place.ts'
import { keepSetting, type SettingName, settingOf } from './settings.ts'

/**
 * `<reading-settings>`: shows the choices, which do nothing without JavaScript, and keeps what is chosen. The choice stays under
 * the finger that made it, however much the text above it grows. The menu that leads here goes then: it stands over the page.
 */
class ReadingSettings extends HTMLElement {
  connectedCallback(): void {
    for (const input of this.querySelectorAll('input')) {
      const name = input.name as SettingName // ReadingSettings.astro writes them from the list
      input.checked = input.value === settingOf(name)
      input.addEventListener('change', () => keepPlace(input, () => keepSetting(name, input.value)))
    }
    const menu = document.querySelector<HTMLElement>('#menu')
    menu?.querySelector(`[href="#${this.id}"]`)?.addEventListener('click', () => menu.hidePopover())
    this.hidden = false
  }
}

customElements.define('reading-settings', ReadingSettings)
