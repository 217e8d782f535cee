import { CLAUSE, CONDITION, PERSONAL_DEEDS } from '../../../conventions/actions/prose.ts'
import { dueIn } from '../../due.ts'
import { leadOf } from '../lead.ts'
import { areKnown, isGivenName, type PartyBook } from '../parties.ts'
import type { Act } from './act.ts'
import { assignment, obliged } from './assigned.ts'
import { askedOfAll, ofNobody, orderToAll } from './of-nobody.ts'
import { promise } from './promises.ts'

/** `That makes sense, I'll file a bug`: an act in a later clause. */
export const inClause = (sentence: string, speaker: string | null, book: PartyBook): Act | null => {
  if (sentence.length > 600) return null
  for (const { index, 0: joint } of sentence.matchAll(CLAUSE)) {
    const clause = sentence.slice(index + joint.length)
    if (/\s(?:and|but|so|then) $/.test(joint) && !reportsBack(clause)) continue
    const isAside = /[([]$/.test(joint)
    const act =
      (isAside ? aside(clause, book) : null) ?? actOfClause(clause, sentence, speaker, book)
    if (act === null) continue
    if (
      !NAMES_ITS_OWN.has(act.rule) &&
      !act.owners.every((owner) => areKnown([owner], book) || isGivenName(owner[0]!))
    )
      continue
    const stands = !isAside && !CONDITION.test(sentence) && clause.length > 24
    return {
      ...act,
      rule: `${act.rule}, clause`,
      confidence: act.confidence - 0.05,
      from: stands ? index + joint.length : 0,
      at: index,
    }
  }
  return null
}

/** `(Ines to send round the sheet)`: whoever stands there, is to do it. */
const aside = (clause: string, book: PartyBook): Act | null => {
  const end = clause.search(/[)\]]/)
  const words = end < 0 ? clause : clause.slice(0, end)
  const lead = words.length > 140 ? null : leadOf(words, book, 'lead')
  if (lead === null || lead.isPassive || !/^(?:to|will)$/.test(lead.modal)) return null
  const isWorth =
    lead.modal === 'to' || PERSONAL_DEEDS.has(lead.verb) || areKnown(lead.owners, book)
  return !isWorth ? null : { rule: 'prose-assignment', confidence: 0.7, owners: lead.owners }
}

/** `everyone please add to it by Monday` */
const ALL_PLEASE = /^(?:everyone|everybody|all|folks),? please /i

/** `…, will remove it from the agenda`: what is done to papers needs no day. */
const FILES =
  /^will (?:also |then )?(?:add|remove|move|put|take|open|file|close|update|send|post|publish|write|draft|schedule|invite|ask|ping|contact|follow up|reach out)\b.*\b(?:agenda|issues?|prs?|pull requests?|tickets?|list|wiki|website|docs?|with|to)\b/i

const actOfClause = (
  clause: string,
  sentence: string,
  speaker: string | null,
  book: PartyBook,
): Act | null => {
  if (clause.startsWith('will ') && speaker === null)
    return dueIn(sentence, null) === null && !FILES.test(clause)
      ? null
      : ofNobody(`W${clause.slice(1)}`, null, book)
  if (/^(?:let|we )/.test(clause)) return orderToAll(clause)
  if (ALL_PLEASE.test(clause)) return askedOfAll(clause)
  if (/^(?:I|will)\b/.test(clause)) return promise(clause, speaker, book, false)
  const assigned = /^[@\p{L}]\S* (?:\S+ ){0,3}?(?:to|will) /u.test(clause)
    ? assignment(clause, book)
    : null
  return assigned ?? obliged(clause, book)
}

/** Rules that know a name, or a body's initials, by its form. */
const NAMES_ITS_OWN: ReadonlySet<string> = new Set([
  'prose-assignment',
  'prose-obliged',
  'prose-asked-of-all',
])

/** `… and will send it`: what follows may have another subject, unless only people do it. */
const reportsBack = (clause: string): boolean =>
  !clause.startsWith('will') ||
  PERSONAL_DEEDS.has(/^will (?:also |then )?([a-z-]+)/.exec(clause)?.[1] ?? '')
