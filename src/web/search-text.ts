/** One filter of a search, as typed: `kind:action`. */
export interface Filter {
  readonly key: string
  readonly value: string
}

/** Words and filters as the text of a search, so that it is read again as the same. */
export const queryText = (words: readonly string[], filters: readonly Filter[]): string =>
  [...words.map(quoted), ...filters.map(({ key, value }) => `${key}:${quoted(value)}`)].join(' ')

const quoted = (word: string): string =>
  /\s/.test(word) && !word.startsWith('"') ? `"${word}"` : word
