import { HAND_OVERS } from '../../../conventions/actions/hand-overs.ts'
import { PARTY_NOUN } from '../../../conventions/actions/parties.ts'
import { PERSONAL_DEEDS } from '../../../conventions/actions/prose.ts'
import { ACTION_VERBS, isDeed } from '../../../conventions/actions/verbs.ts'
import { cueOf, type Held } from '../../../cues/cue.ts'
import { dueIn } from '../../due.ts'
import { areKnown, type Owners, type PartyBook, partiesIn } from '../parties.ts'

/** Who is given something, or takes it on. */
export interface Handed {
  readonly rule: string
  readonly confidence: number
  readonly owners: Owners
}

/** `Ines (@ines) has volunteered to run it`, `it will be written by Ada`, `let's have Bob write to the yard`. */
export const handedOver = (sentence: string, book: PartyBook, cues: Held): Handed | null => {
  if (sentence.length > 500 || !cues.has(HANDING_OVER)) return null
  for (let i = 0; i < HAND_OVERS.length; i++) {
    if (!cues.has(WAYS[i]!)) continue
    const { rule, confidence, pattern, namesAnyone, anyVerb, needsDay, onlyPeople, onlyDeeds } =
      HAND_OVERS[i]!
    const groups = pattern.exec(sentence)?.groups
    if (groups === undefined) continue
    const who = (groups.who ?? groups.who2)!.replace(/^the /i, '')
    const verb = groups.verb ?? groups.verb2
    if (verb !== undefined && !anyVerb && !(rule === 'prose-said' ? isDeed(verb) : isDone(verb)))
      continue
    if (onlyDeeds && verb !== undefined && (!PERSONAL_DEEDS.has(verb) || TALKS.has(verb))) continue
    if (needsDay && dueIn(sentence, null) === null) continue
    const owners = /^(?:everyone|everybody|all|folks)$/i.test(who)
      ? [[who.toLowerCase()]]
      : (partiesIn(who, book, 'known', false) ??
        (namesAnyone ? partiesIn(who, book, AS_LABEL.has(rule) ? 'label' : 'lead', false) : null))
    if (
      owners === null ||
      (!namesAnyone && !isWhole(who) && !areKnown(owners, book) && !isParty(who))
    )
      continue
    if (onlyPeople && (isParty(who) || !areKnown(owners, book))) continue
    return { rule, confidence, owners }
  }
  return null
}

const WAYS = HAND_OVERS.map(({ pattern }) => cueOf(pattern))
const HANDING_OVER = cueOf(...HAND_OVERS.map(({ pattern }) => pattern))

/** Where a name stands, and no other word. */
const AS_LABEL: ReadonlySet<string> = new Set(['prose-bracketed', 'prose-who-will'])

/** What is only talked about. */
const TALKS: ReadonlySet<string> = new Set([
  'talk',
  'speak',
  'discuss',
  'present',
  'comment',
  'look',
])

/** `draft`, `drafting`, `re-draft`. */
const isDone = (verb: string): boolean => {
  const base = verb.replace(/^re-/, '').replace(/ .*$/, '')
  if (ACTION_VERBS.has(base) || base === 'PR') return true
  const stem = base.endsWith('ing') ? base.slice(0, -3) : null
  return (
    stem !== null &&
    (ACTION_VERBS.has(stem) || ACTION_VERBS.has(`${stem}e`) || ACTION_VERBS.has(stem.slice(0, -1)))
  )
}

/** `The committee`, `client teams`. */
const isParty = (who: string): boolean => PARTY_NOUN.test(who.split(' ').at(-1)!)

const isWhole = (who: string): boolean => /^(?:everyone|everybody|all|folks)$/i.test(who)
