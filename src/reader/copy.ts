/** Puts text on the clipboard. False where the browser refuses: without permission, or on a page that isn't served safely. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
