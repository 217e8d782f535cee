import { FIRST_NAMES } from '../../conventions/people/first-names.ts'
import { NOT_NAMES, ORGANISATION } from '../../conventions/people/not-names.ts'
import { remembered } from '../../remembered.ts'

/** How much a text looks like one person's name: what a label needs to be a speaker. */
export type NameShape = 'full-name' | 'first-name' | 'initials' | 'nick' | 'word' | null

const WORD = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u
const PARTICLE =
  /^(?:van|von|de|der|den|del|della|di|da|dos|du|la|le|el|al|bin|ben|ter|ten|zu|y|st\.?)$/i
const NICK = /^[\p{L}_`|\\[\]{}^-][\p{L}\p{M}\p{N}_`|\\[\]{}^.-]*$/u

/** The shape of a name, or null where it can be none. */
export const nameShape = remembered((text: string): NameShape => {
  if (text.length < 2 || text.length > 40) return null
  const words = text.split(/\s+/)
  if (words.length > 4) return null
  if (words.length > 1) {
    const named = words.filter((word) => WORD.test(word)).length
    const particles = words.filter((word) => !WORD.test(word) && PARTICLE.test(word)).length
    if (named + particles < words.length || !WORD.test(words[0]!)) return null
    if (words.some((word) => NOT_NAMES.has(word.toLowerCase()) && !isFirstName(word))) return null
    if (ORGANISATION.test(text)) return null
    return 'full-name'
  }
  const lower = text.toLowerCase()
  if (isFirstName(text)) return NOT_NAMES.has(lower) ? 'word' : 'first-name'
  if (NOT_NAMES.has(lower)) return null
  if (/^\p{Lu}{2,4}$/u.test(text)) return 'initials'
  if (/^\p{Lu}[\p{Ll}\p{M}'’]+(?:-\p{Lu}[\p{Ll}\p{M}'’]+)?$/u.test(text)) return 'word'
  return NICK.test(text) ? 'nick' : null
})

export const isFirstName = (word: string): boolean => FIRST_NAMES.has(word.toLowerCase())

/** Initials that a full name gives: `Ada Lovelace` → AL. */
export const initialsOf = remembered((name: string): string =>
  name
    .split(/[\s-]+/)
    .map((word) => word.match(/\p{L}/u)?.[0] ?? '')
    .join('')
    .toUpperCase(),
)

/** Is a nick a program's that takes part in chats. */
export const isBot = (nick: string): boolean =>
  /^(?:zakim|rrsagent|trackbot|opendevmeet|openstack|chanserv|.*[a-z]bot|.*-relay|gitter|slack|telegram)[_-]?$/i.test(
    nick,
  )

/** Is a nick a program's that takes minutes or answers commands: its words are nobody's. Bridges say what people say. */
export const isClerk = (nick: string | null): boolean => nick !== null && isClerksNick(nick)

const isClerksNick = remembered((nick) =>
  /^(?:zakim|rrsagent|trackbot|supybot|openstack|opendevmeet|chanserv|(?!.*(?:relay|bridge|discord|slack|telegram|matrix|gitter)).{1,20}bot)[_-]?$/i.test(
    nick,
  ),
)
