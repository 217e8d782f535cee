/**
 * Answers which one full name a nick spells: `farahnasser`, `farahn`, `fnasser`, `nasserf`,
 * `wlhsu`, with or without `-`, `_`, `.` and figures at its end. Null where none or several fit.
 */
export const nicksOfFullNames = (names: readonly string[]): ((nick: string) => string | null) => {
  const nameByNick = new Map<string, string | null>()
  for (const name of names)
    for (const nick of nicksOf(name)) {
      const before = nameByNick.get(nick)
      nameByNick.set(nick, before === undefined || before === name ? name : null)
    }
  return (nick) => nameByNick.get(plain(nick)) ?? null
}

/** Shorter ones spell too little to go by. */
const LEAST = 4

const nicksOf = (name: string): ReadonlySet<string> => {
  const words = name.split(' ').map((word) => word.replace(/[^\p{L}\p{N}]/gu, ''))
  const first = words[0]!
  const last = words[words.length - 1]!
  // "Wei-Lin" has two initials.
  const initials = name
    .split(/[ -]/)
    .map((word) => word[0] ?? '')
    .join('')
  return new Set(
    [
      words.join(''),
      first + last,
      last + first,
      first + last[0],
      first[0] + last,
      last + first[0],
      initials.slice(0, -1) + last,
    ].filter((nick) => nick.length >= LEAST),
  )
}

const plain = (nick: string): string => nick.toLowerCase().replace(/[-_.]/g, '').replace(/\d+$/, '')
