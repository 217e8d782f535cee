import { statusNoted } from '../../conventions/people/attendance.ts'
import { NOT_NAMES, ORGANISATION } from '../../conventions/people/not-names.ts'
import { ROLE_NOTE, rolesIn, TITLE_BEFORE } from '../../conventions/people/roles.ts'
import type { AttendanceStatus } from '../../finding.ts'
import { remembered } from '../../remembered.ts'
import { initialsOf, isFirstName } from './name-shape.ts'
import { isNickOf } from './nicks.ts'

/** One person as a roster's entry names them. */
export interface Entry {
  readonly names: readonly string[]
  readonly handles: readonly string[]
  readonly roles: readonly string[]
  readonly organisation: string | null
  /** Where the entry itself says it. */
  readonly status: AttendanceStatus | null
}

interface Draft {
  readonly names: string[]
  readonly handles: string[]
  readonly roles: string[]
  organisation: string | null
  status: AttendanceStatus | null
}

/** `@org/team` is no person. */
const TEAM = /(?:^|[\s(])@[\w-]+\/[\w-]+/
const HANDLE = /(^|[\s(,[<|/])@([\p{L}\p{N}][\p{L}\p{N}_-]{0,38})/gu
/** `@Ada Stone`, as an editor writes a mention: the sign belongs to the whole name. */
const MENTION = /(^|[\s(,])@(?=\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}’'-]+){1,2}(?:$|\s*[,;(]))/gu
const PLACEHOLDER =
  /^(?:n\/?a|none|nobody|no one|tb[ad]|unknown|you|your name.*|name|names?|add (?:here|your.*|yourself.*)|please.*|everyone.*|everybody.*|all|others?|and others?|et al\.?|etc\.?|more|x+|\?+|\.+|…|-+|_+|first last.*|@?(?:handle|username|nick|github.*)|\d+ (?:people|others?|attendees|participants).*|quorum.*|same|same as .*|see .*|via .*|the )$/i
/** What follows a name and is no longer part of it. */
const PREDICATE =
  /\s+(?:(?:has|have|had|was|were|is|are|will|who|also|both)\s|(?:arrived|arrives|joined|joins|joining|left|leaves|leaving|came|dropped|dialed|dialled|called|connected|attended|attending|represented|representing|sent|sends|excused|apologi[sz]ed?|regrets|absent|remotely|late|partially|briefly|until|from|on|via|by|at|for|in lieu|as|with|taking notes|taking minutes|chairing|here|present)(?=[\s,.;:]|$)).*$/

/** Where the next of a list sit: `remote: Ada`. */
const PLACE_BEFORE =
  /^(?:and )?(?:remote(?:ly)?|online|virtual(?:ly)?|in[- ]person|on[- ]?site|in the room|(?:by|on|via) (?:phone|video|zoom|irc)|phone|zoom)\s*:\s+(?=[\p{L}@])/iu
const SENT_REGRETS =
  /\s(?:(?:has |have )?sent (?:\p{Ll}+ )?(?:regrets|apologies)|was (?:absent|excused|missing))\b/u

/** Takes one entry apart; null where it names nobody. `orgFirst`: the list writes `Org (Name)`. */
export const readEntry = (written: string, orgFirst = false): Entry | null =>
  orgFirst ? entryBehindOrg(written) : plainEntry(written)

const plainEntry = remembered((written) => takeApart(written, false), 160)
const entryBehindOrg = remembered((written) => takeApart(written, true), 160)

const takeApart = (written: string, orgFirst: boolean): Entry | null => {
  let text = written.replace(/[​-‏⁠]/g, '').replace(/\s+/g, ' ').trim()
  if (text === '' || text.length > 160) return null
  if (TEAM.test(text)) return null
  const draft: Draft = { names: [], handles: [], roles: [], organisation: null, status: null }
  const drawn = /^([✅✔☑🟢❌✗✘❎🚫🔴])\ufe0f?\s*/u.exec(text)
  if (drawn !== null) {
    draft.status = '✅✔☑🟢'.includes(drawn[1]!) ? 'present' : 'absent'
    text = text.slice(drawn[0].length)
  }
  text = text.replace(/^\[[ xX]?\]\s*/, '').replace(/^[-–—*•·+]\s+/, '')
  text = text.replace(/<?\b[\w.+-]+@[\w-]+\.[\w.]+>?/, ' ').replace(/\b(\w+)@$/, '$1')
  text = text.replace(/,?\s+(?:esq|jr|sr|ph\.?d|cpa|md|mba|iii|ii)\.?(?=\s|,|\)|$)/gi, '')
  text = text.replace(/https?:\/\/\S+/g, ' ')
  text = text.replace(MENTION, '$1').replace(HANDLE, (_all, before: string, handle: string) => {
    draft.handles.push(handle)
    return before
  })
  text = text.replace(PLACE_BEFORE, '')
  if (SENT_REGRETS.test(text)) draft.status = 'absent'
  const initials = /^(\p{Lu}[\p{L}]{0,3})\s*[:=]\s+(?=\p{L})/u.exec(text)
  if (initials) text = text.slice(initials[0].length)
  const inside: string[] = []
  text = text.replace(/\s*[([{]([^()[\]{}]{0,80})[)\]}]/g, (_all, note: string) => {
    inside.push(note)
    return ' '
  })
  text = text.replace(/[([{].*$/, '')
  let head = text
  const dash = /\s+[-–—|:]+\s+|\s*[–—]\s*|:\s+|\s+-(?=\p{L})/u.exec(head)
  if (dash && dash.index > 0) {
    inside.push(head.slice(dash.index + dash[0].length))
    head = head.slice(0, dash.index)
  }
  head = head.replace(PREDICATE, '')
  const comma = head.indexOf(',')
  if (comma > 0) {
    inside.push(head.slice(comma + 1))
    head = head.slice(0, comma)
  }
  head = clean(head)
  const title = TITLE_BEFORE.exec(head)
  if (title !== null) {
    draft.roles.push(title[1]!.toLowerCase())
    head = head.slice(title[0].length)
  }
  const swap = inside.findIndex(
    (note) => orgFirst && isEntryName(clean(note)) && !isNote(clean(note)),
  )
  if (swap >= 0 && head !== '') {
    draft.organisation = head
    head = clean(inside.splice(swap, 1)[0]!)
  }
  if (head !== '' && isEntryName(head)) draft.names.push(head)
  if (initials && draft.names.length > 0) draft.names.push(initials[1]!)
  for (const note of inside) readNote(note, draft)
  for (const handle of draft.handles) if (!draft.names.includes(handle)) draft.names.push(handle)
  if (draft.names.length === 0) return null
  return { ...draft }
}

const clean = (text: string): string =>
  text
    .replace(/:[a-z_]{2,20}:/g, ' ')
    .replace(/^[\s"'“*~.,;:&+/-]+/, '')
    .replace(/[\s"”*~,;:&+/?!-]+$/, '')
    .replace(/\s+\.+$/, '')
    .replace(/^(?:and|mr\.?|mrs\.?|ms\.?|dr\.?|prof\.?)\s+/i, '')
    .replace(/(\p{Ll}{2})\.$/u, '$1')

const isNote = (note: string): boolean =>
  ROLE_NOTE.test(note.toLowerCase()) || statusNoted(note) !== null

/** What may stand as a name in a roster: looser than in speech. */
export const isEntryName = (head: string): boolean => {
  if (head.length < 2 || head.length > 45 || PLACEHOLDER.test(head)) return false
  if (!/\p{L}/u.test(head) || /[=<>{}#$%^*|\\]|\w\.\w{2,}\/|\d{3,}\/|\d:\d\d/u.test(head))
    return false
  const words = head.split(' ')
  if (words.length > 5) return false
  if (words.length === 1) return !NOT_NAMES.has(head.toLowerCase()) && !/^\d+$/.test(head)
  const lower = words.filter(
    (word) =>
      /^\p{Ll}/u.test(word) &&
      !/^(?:v[ao]n|de[rn]?|del|della|d[aiou]s?|la|le|el|al|bin|ten|ter|zu|y)$/.test(word),
  )
  if (lower.length > 1) return false
  return (
    words.filter((word) => NOT_NAMES.has(word.toLowerCase()) && !isFirstName(word)).length * 2 <
    words.length
  )
}

/** `Waldo (WH)`: initials of a name that stands without its surname. */
const isInitialed = (note: string, name: string): boolean =>
  /^\p{Lu}{2,3}$/u.test(note) && !name.includes(' ') && note[0] === name[0]

/** `Saoirse (sao)`, `Wei-Lin (wlh)`: the beginning of the name, or its initials and more. */
const isShortNick = (note: string, name: string): boolean => {
  const initials = initialsOf(name).toLowerCase()
  return (
    (note.length > 2 && name.toLowerCase().startsWith(note)) ||
    (note.length < 5 && initials.length > 1 && note.startsWith(initials))
  )
}

/** A note beside a name: a status, roles, initials, a nick, an organisation, another spelling. */
const readNote = (written: string, draft: Draft): void => {
  for (const part of written.split(/\s*[,;/&]\s*|\s+-\s+|\s+and\s+/)) {
    const note = clean(part)
    if (note === '' || /^\d+(?: ?(?:min|mins|minutes|m))?$/.test(note)) continue
    const lower = note.toLowerCase()
    const status = statusNoted(note)
    if (status === 'guest') draft.roles.push(lower)
    if (status !== null) {
      draft.status = status
      continue
    }
    if (ROLE_NOTE.test(lower)) draft.roles.push(...rolesIn(lower))
    else if (draft.names.length === 0) {
      if (isEntryName(note)) draft.names.push(note)
    } else if (
      note.length <= 4 &&
      (initialsOf(draft.names[0]!).startsWith(note.toUpperCase()) ||
        isInitialed(note, draft.names[0]!))
    )
      draft.names.push(note)
    else if (
      /^(?:tsc|tc|ctc|commcomm|cc|member|wg|board|director|staff|contributor|collaborator|maintainer|lead\b.*|emeritus)$/.test(
        lower,
      )
    )
      draft.roles.push(lower)
    else if (
      /^[a-z][a-z0-9_-]+\d*$/.test(note) &&
      !NOT_NAMES.has(lower) &&
      (isNickOf(note, draft.names[0]!) || isShortNick(note, draft.names[0]!))
    ) {
      draft.names.push(note)
      draft.handles.push(note)
    } else if (
      /^(?:remote|phone|zoom|chat|irc|online|part|late|joined|left|arrived|until|from|via|first|last|by|on|in)\b/.test(
        lower,
      )
    )
      continue
    else if (
      draft.organisation === null &&
      (/^\p{Lu}|\d/u.test(note) || ORGANISATION.test(note)) &&
      note.split(' ').length <= 5
    )
      draft.organisation = note
    else if (draft.organisation === null && note.length > 3 && /^[\p{L}\p{N}.]+$/u.test(note)) {
      draft.organisation = note
    }
  }
}

/** The entry of somebody of whom only the name is known. */
export const entryOf = (name: string): Entry => ({
  names: [name],
  handles: [],
  roles: [],
  organisation: null,
  status: null,
})
