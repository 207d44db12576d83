/** A part of an address as its letters are read, not percent-encoded; as it stands where it isn't encoded well. */
export function decodePercent(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
