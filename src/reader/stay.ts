import { keepPlace } from '../keep-place.ts'
import { arrive } from './arrive.ts'

/**
 * Makes a place the address, as if a link had been followed to it; but the page stands where it stood, and the way back leads
 * where it led.
 */
export function stayAt(prose: HTMLElement, pressed: Element, hash: string): void {
  keepPlace(pressed, () => {
    // A range is no element that the browser could lead to.
    if (document.getElementById(hash.slice(1))) location.replace(hash)
    else history.replaceState(null, '', hash)
    arrive(prose)
  })
}
