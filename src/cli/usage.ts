/** Whether the words after a command ask how it is used. */
export function asksForHelp(words: readonly string[]): boolean {
  return words.includes('--help') || words.includes('-h')
}

/** The usage, where it is asked for or an option isn’t one of these: printed, and what the command ends with. */
export function tellUsage(
  usage: string,
  words: readonly string[],
  options: readonly string[] = [],
): number | undefined {
  if (asksForHelp(words)) {
    console.log(usage)
    return 0
  }
  const unknown = findUnknown(words, options)
  if (unknown === undefined) return undefined
  console.error(`there is no option ${unknown}\n${usage}`)
  return 2
}

/** The first word that is meant for an option and is none of these, which may have their values behind a `=`. */
export function findUnknown(
  words: readonly string[],
  options: readonly string[],
): string | undefined {
  return words.find((word) => word.startsWith('-') && !options.includes(word.replace(/=.*$/s, '')))
}
