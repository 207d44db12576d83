import { keepSetting, type SettingName, settingOf } from './settings.ts'

/** `<reading-settings>`: shows the choices, which do nothing without JavaScript, and keeps what is chosen. */
class ReadingSettings extends HTMLElement {
  connectedCallback(): void {
    for (const input of this.querySelectorAll('input')) {
      const name = input.name as SettingName // ReadingSettings.astro writes them from the list
      input.checked = input.value === settingOf(name)
      input.addEventListener('change', () => keepSetting(name, input.value))
    }
    this.hidden = false
  }
}

customElements.define('reading-settings', ReadingSettings)
