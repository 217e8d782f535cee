/** A name made comparable: no marks on letters, lower case, no brackets, single spaces. */
export const foldName = (written: string): string => {
  const known = folded.get(written)
  if (known !== undefined) return known
  const name = written
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/\([^)]{0,80}\)|\[[^\]]{0,80}\]/g, ' ')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/ß/g, 'ss')
    .replace(/æ/g, 'ae')
    .replace(/[^\p{L}\p{N}_'’-]+/gu, ' ')
    .trim()
  if (folded.size > 50_000) folded.clear()
  folded.set(written, name)
  return name
}

/** Folding is pure, and the same few names come again and again. */
const folded = new Map<string, string>()

/** A handle made comparable. */
export const foldHandle = (written: string): string =>
  written.replace(/^@/, '').trim().toLowerCase()

/** Two words or more that are no mere letters: "Ada Okonkwo", "Ada J Okonkwo". */
export const isFullName = (fold: string): boolean => {
  const words = fold.split(' ')
  return words.length <= 6 && wordsOfName(words).length >= 2
}

/** The key of a full name: letters in the middle tell nobody from anybody else. */
export const fullNameOf = (fold: string): string => `full:${wordsOfName(fold.split(' ')).join(' ')}`

const wordsOfName = (words: readonly string[]): readonly string[] =>
  words.filter((word) => word.length > 1)

/** "Ada O", "A Okonkwo": two words, one of them a letter. */
const isAbbreviated = (fold: string): boolean => {
  const words = fold.split(' ')
  return words.length === 2 && words[0]!.length + words[1]!.length > 2 && !isFullName(fold)
}

/** By what somebody may be called: the keys of a spelling that stands alone. */
export const callOf = (fold: string): string =>
  isFullName(fold) ? fullNameOf(fold) : isAbbreviated(fold) ? `short:${fold}` : `word:${fold}`

/** By what the bearer of a name of one meaning may be called: a handle, or a full name's parts. */
export const callsOfName = (name: string): readonly string[] => {
  const known = callsByName.get(name)
  if (known) return known
  const calls = name.startsWith('handle:')
    ? [name, ...callsOfNick(name.slice(7))]
    : callsOfFullName(name.slice(5))
  if (callsByName.size > 50_000) callsByName.clear()
  callsByName.set(name, calls)
  return calls
}

/** The same few names come again and again. */
const callsByName = new Map<string, readonly string[]>()

/** A nick, and the same without what chats append to it. */
export const callsOfNick = (fold: string): readonly string[] => {
  const bare = bareNick(fold)
  return bare === fold ? [callOf(fold)] : [callOf(fold), callOf(bare)]
}

/** Without what chats append when somebody is there twice or away: `kofi_`, `kofi__1`, `kofi|away`. */
export const bareNick = (fold: string): string => {
  const bare = fold.replace(
    /(?:[_`^|]+\d{0,2}|[_|-](?:away|afk|mobile|phone|work|home|laptop))$/,
    '',
  )
  return bare.length < 2 ? fold : bare
}

/** First and last name, abbreviations, initials. */
const callsOfFullName = (fold: string): readonly string[] => {
  const words = fold.split(' ')
  const first = words[0]!
  const last = words[words.length - 1]!
  const initials = words.map((word) => word[0]!).join('')
  const calls = [`full:${fold}`, `word:${first}`, `word:${last}`]
  calls.push(`short:${first} ${last[0]}`, `short:${first[0]} ${last}`, `initials:${initials}`)
  if (words.length > 2) calls.push(`initials:${first[0]}${last[0]}`)
  return calls
}
