import type { DoubtfulMerge, Register } from '#register'
import { bytesToHex, type Said, type Sighting, sha256, utf8ToBytes } from '#terms'
import type { DoubtPlace, DoubtRow } from '../doubt-rows.ts'
import type { ItemRow, Mention } from '../rows.ts'
import type { DoubtfulPair } from './follow-items.ts'
import type { Shelf } from './project-document.ts'

/** Everything that only a member can settle: findings, links, merges, judgements that lost their place. */
export const projectDoubts = (
  { merges, lost, people }: Pick<Register, 'merges' | 'lost' | 'people'>,
  { followed, textByHash }: Pick<Shelf, 'followed' | 'textByHash'>,
  doubtful: readonly ItemRow[],
): readonly DoubtRow[] => {
  const nameById = new Map(people.map(({ id, name }) => [id, name]))
  const documentOf = ({ text }: Sighting): string | null =>
    textByHash.get(text)?.ids.document ?? null
  const once = new Map<string, DoubtRow>()
  for (const doubt of [
    ...lost.map((said) => lostDoubt(said, documentOf)),
    ...merges.map((merge) => mergeDoubt(merge, nameById)),
    ...followed.doubts.map(linkDoubt),
    ...doubtful.map(findingDoubt),
  ])
    once.set(doubt.id, doubt)
  return [...once.values()]
}

const findingDoubt = (row: ItemRow): DoubtRow => {
  const { id, kind, text, meeting, document, spans, rule, confidence } = row
  return {
    id: idOf('finding', id),
    kind: 'finding',
    question: `Is this ${KINDS[kind]}?`,
    evidence: [`read by the rule ${rule}`],
    confidence,
    places: [{ text, item: id, person: null, meeting, document, span: spans[0]! }],
    yes: { say: 'confirm', item: id },
    no: { say: 'dismiss', item: id },
  }
}

const KINDS: Readonly<Record<ItemRow['kind'], string>> = {
  decision: 'a decision',
  action: 'an action',
  motion: 'a motion',
  poll: 'a poll',
  question: 'an open question',
  next: 'when the next meeting is',
}

const linkDoubt = ({ kind, earlier, later, evidence, confidence }: DoubtfulPair): DoubtRow => ({
  id: idOf('link', earlier.item, later.item),
  kind: 'link',
  question: `Is this the same ${kind}?`,
  evidence,
  confidence,
  places: [placeOf(earlier), placeOf(later)],
  yes: { say: 'same-item', one: earlier.item, other: later.item },
  no: { say: 'other-item', one: earlier.item, other: later.item },
})

const placeOf = ({ item, text, meeting, document, span }: Mention): DoubtPlace => ({
  text,
  item,
  person: null,
  meeting,
  document,
  span,
})

const mergeDoubt = (
  { one, other, oneId, otherId, evidence, confidence }: DoubtfulMerge,
  nameById: ReadonlyMap<string, string>,
): DoubtRow => {
  const place = (id: string): DoubtPlace => {
    const name = nameById.get(id) ?? id
    return {
      text: name,
      item: null,
      person: { id, name },
      meeting: null,
      document: null,
      span: null,
    }
  }
  return {
    id: idOf('merge', one, other),
    kind: 'merge',
    question: 'Is this the same person?',
    evidence,
    confidence,
    places: [place(oneId), place(otherId)],
    yes: { say: 'same-person', one, other },
    no: { say: 'other-person', one, other },
  }
}

const lostDoubt = (
  { seq, at, by, judgement }: Said,
  documentOf: (sighting: Sighting) => string | null,
): DoubtRow => {
  const quoted = (sighting: Sighting): DoubtPlace => ({
    text: sighting.quote,
    item: null,
    person: null,
    meeting: null,
    document: documentOf(sighting),
    span: null,
  })
  const named = (text: string): DoubtPlace => ({
    text,
    item: null,
    person: null,
    meeting: null,
    document: null,
    span: null,
  })
  const places =
    judgement.say === 'withdraw'
      ? []
      : 'one' in judgement
        ? [named(judgement.one), named(judgement.other)]
        : 'other' in judgement
          ? [quoted(judgement.sighting), quoted(judgement.other)]
          : [quoted(judgement.sighting)]
  return {
    id: idOf('lost', String(seq)),
    kind: 'lost',
    question: `What this was said of can no longer be found. Does it still hold?`,
    evidence: [
      `fact ${seq}: ${SAID[judgement.say]}`,
      `said by ${by ?? 'somebody'} on ${at.slice(0, 10)}`,
    ],
    confidence: 0.5,
    places,
    yes: null,
    no: { say: 'withdraw', fact: seq },
  }
}

const SAID: Readonly<Record<Said['judgement']['say'], string>> = {
  confirm: 'confirmed as read',
  correct: 'corrected',
  dismiss: 'dismissed',
  'same-person': 'the same person',
  'other-person': 'not the same person',
  'same-item': 'the same item',
  'other-item': 'not the same item',
  withdraw: 'withdrawn',
}

const idOf = (...parts: readonly string[]): string =>
  `w-${bytesToHex(sha256(utf8ToBytes(parts.join('\n')))).slice(0, 8)}`
