import { ACTION_VERBS } from '../../conventions/actions/verbs.ts'
import {
  areKnown,
  isGivenName,
  NOBODY,
  type Owners,
  type PartyBook,
  partiesIn,
  partyNamed,
  type Trust,
} from './parties.ts'

/** After `to`, these open no verb: `Ada to the rescue`. */
const NO_VERB =
  /^(?:(?!PR\b|FCP\b)\p{Lu}.*|the|an?|this|that|these|those|my|our|his|her|their|its|be|me|you|us|them|him|it|all|everyone|be|have|date|which|whom|some|any|do)$/u

/** Who is to do what: `Doug to start …`, `Ada and Bob will draft …`. */
export const LEAD =
  /^((?:(?:Mr|Ms|Mrs|Dr)\. )?(?:@|\b)[\p{L}][^.:;!?()\n]{0,70}?)(?:\s+(is|are|was|were|has|have|had))?(?:\s+(?:(agree[sd]?|volunteer(?:s|ed)?|offer(?:s|ed)?|promise[sd]|going|(?:took |takes? |gets? |got |given )?(?:an |the )?(?:action(?: item)?|AI)|took on [\w ]{1,20}|tasked|assigned|undertook|requested|directed|instructed|asked)|(supposed|needs?|ha[sv]e?|encouraged|not|wants?|used|able|likely|due)))?(?:\s+(to|will|should|shall|must|can|could)|(['’]ll))\s+(?:(?:also|first|then|just|please|probably|now|continue to|try to|try and|next|both|soon|quickly|be)\s+)*([\p{L}][\p{L}-]*)/u

/** A cheap test: nobody is to do anything without one of these. */
const MODAL = /\s(?:to|will|should|shall|must|can|could)\s|['’]ll\s/

/** `Doug to start …`, `Ada and Bob will draft …`: who opens the sentence, how, and with which verb. */
export interface Lead {
  readonly owners: Owners
  readonly modal: string
  readonly verb: string
  readonly isPassive: boolean
  /** Offset of the verb phrase's modal. */
  readonly at: number
}

/** `0xbram`, `saltine.eth`: names that hold what other names do not. */
const ODD = /^@?(\d[\w-]*|[\p{L}][\w-]*\.[\p{L}]\w*) /u

/** `looking` is to look, `writing` to write. */
export const stemOf = (going: string): string => {
  const stem = going.slice(0, -3)
  const doubled = stem.slice(0, -1)
  if (stem.at(-1) === stem.at(-2) && !ACTION_VERBS.has(stem)) return doubled
  return ACTION_VERBS.has(stem) || !ACTION_VERBS.has(`${stem}e`) ? stem : `${stem}e`
}

export const leadOf = (sentence: string, book: PartyBook, trust: Trust): Lead | null => {
  const odd = ODD.exec(sentence)?.[1]
  if (odd !== undefined && book.has(odd.toLowerCase())) {
    const lead = leadOf(`Ada${sentence.slice(sentence.indexOf(odd) + odd.length)}`, book, trust)
    return lead === null || lead.isPassive ? null : { ...lead, owners: [partyNamed(odd, book)] }
  }
  const match = MODAL.test(sentence) ? LEAD.exec(sentence) : null
  // `Tim - Moving to monthly releases`: what he is doing stands between.
  if (!match || /\s[-–—]+\s+\S/.test(match[1]!)) return null
  const isGoing = /\bbe [\p{L}-]+ing$/u.test(match[0])
  const verb = isGoing ? stemOf(match[7]!.toLowerCase()) : match[7]!.toLowerCase()
  // `Ada was asked to` hands over, `Ada asked to` does not.
  if (
    trust === 'known' &&
    match[4] !== undefined &&
    !(match[4] === 'asked' && match[2] !== undefined)
  )
    return null
  if (/^ha[sd]|^have/.test(match[2] ?? '') && (match[3] === undefined || match[2] === 'had'))
    return null
  // `Ada was asked to draft` hands it to her, `Ada asked to see` does not.
  if (match[2] === undefined && /^(?:asked|requested|directed|instructed)$/.test(match[3] ?? ''))
    return null
  const isPassive = !isGoing && /\bbe [\p{L}-]+$/u.test(match[0])
  const isVerb = ACTION_VERBS.has(verb)
  if (
    !isPassive &&
    !isVerb &&
    trust === 'known' &&
    (/^(?:should|must|can|could)$/.test(match[5] ?? '') || NO_VERB.test(match[7]!))
  )
    return null
  if (trust === 'known' && /^volunteers?$/i.test(match[1]!)) return null
  const owners = partiesIn(match[1]!, book, trust, false)
  if (!owners) return null
  const isHanded =
    match[5] === 'to' &&
    !NO_VERB.test(match[7]!) &&
    (trust === 'lead' ||
      (match[2] === undefined && match[3] === undefined && isGivenName(match[1]!)))
  if (!isPassive && !isVerb && !isHanded && !areKnown(owners, book)) return null
  return {
    owners: isPassive ? NOBODY : owners,
    modal: (match[5] ?? 'will').toLowerCase(),
    verb,
    isPassive,
    at: match[1]!.length,
  }
}
