import type { ActionState, ItemFinding } from '#notes'
import { dueDate, type ItemTold, namesNobody, type Register } from '#register'
import { isDoubtful } from '../doubt.ts'
import type { ItemRow, JudgedRow, MeetingRef, PersonRef } from '../rows.ts'
import type { ItemPerson } from '../sheets.ts'
import type { FindTopic } from './find-topic.ts'
import type { Fate } from './follow-items.ts'
import { howDecided } from './how-decided.ts'

/** Where an item stands: its text and meeting, and what else the meeting holds. */
export interface ItemPlace {
  readonly text: string
  readonly index: number
  readonly document: string
  readonly meeting: MeetingRef
  readonly findTopic: FindTopic
  readonly items: readonly ItemFinding[]
  readonly partyOf: Register['partyOf']
  readonly fate: Fate
  readonly told: ItemTold
}

/** A finding as the row of an item, with the people it names. */
export const projectItem = (id: string, finding: ItemFinding, place: ItemPlace): ItemRow => {
  const { text, index, document, meeting, findTopic, partyOf, fate, told } = place
  const { spans, rule, confidence, marked } = finding
  const judged = judgedRow(told)
  const doubtful = judged === null && isDoubtful(confidence)
  const base = {
    id,
    meeting,
    document,
    topic: findTopic(spans[0]!),
    text: finding.text,
    spans,
    rule,
    confidence,
    marked,
    doubtful,
    nth: told.nth,
    judged,
  }
  const party = (spellings: readonly string[]): PersonRef => partyOf(text, index, spellings)
  const single = (spellings: readonly string[]): PersonRef[] =>
    spellings.length > 0 ? [party(spellings)] : []
  const each = (names: readonly string[]): PersonRef[] => names.map((name) => party([name]))
  switch (finding.kind) {
    case 'decision':
      return {
        ...base,
        kind: 'decision',
        how: howDecided(finding, place.items),
        thread: fate.thread,
        until: fate.until,
      }
    case 'action': {
      const { due, review } = finding
      // Whoever corrects the state sees all mentions.
      const state = (correctedState(told) ?? fate.state ?? finding.state) as ActionState
      const isOpen = state === 'open' || state === 'carried'
      const named = finding.owners.filter((spellings) => !spellings.every(namesNobody))
      const owners = onceEach(named.map(party))
      return {
        ...base,
        kind: 'action',
        owners,
        due,
        dueDate: dueDate(due, meeting.date),
        state,
        review,
        thread: fate.thread,
        silent: isOpen ? fate.silent : 0,
      }
    }
    case 'motion':
      return {
        ...base,
        kind: 'motion',
        mover: single(finding.mover),
        seconder: single(finding.seconder),
        outcome: finding.outcome,
        for: each(finding.for),
        against: each(finding.against),
        abstain: each(finding.abstain),
        tally: finding.tally,
      }
    case 'poll':
      return {
        ...base,
        kind: 'poll',
        for: each(finding.for),
        against: each(finding.against),
        abstain: each(finding.abstain),
        tally: finding.tally,
      }
    case 'question':
      return { ...base, kind: 'question' }
    case 'next':
      return { ...base, kind: 'next', date: finding.date }
  }
}

const correctedState = ({ said }: ItemTold): ActionState | undefined =>
  said?.judgement.say === 'correct' ? said.judgement.correction.state : undefined

const judgedRow = ({ said, read }: ItemTold): JudgedRow | null => {
  const say = said?.judgement.say
  if (said === null || (say !== 'confirm' && say !== 'correct' && say !== 'dismiss')) return null
  const { seq: fact, at, by } = said
  return { say, fact, at, by, read: { kind: read.kind, text: read.text } }
}

/** Who of the register is named by an item, and as what. */
export const peopleOfItem = (row: ItemRow): readonly ItemPerson[] => {
  const people: ItemPerson[] = []
  const add = (role: ItemPerson['role'], refs: readonly PersonRef[]): void => {
    for (const { id } of refs)
      if (id !== null && !people.some((one) => one.person === id && one.role === role))
        people.push({ person: id, role })
  }
  if (row.kind === 'action') add('owner', row.owners)
  if (row.kind === 'motion') {
    add('mover', row.mover)
    add('seconder', row.seconder)
  }
  if (row.kind === 'motion' || row.kind === 'poll')
    add('voter', [...row.for, ...row.against, ...row.abstain])
  return people
}

const onceEach = (refs: readonly PersonRef[]): readonly PersonRef[] => {
  const seen = new Set<string>()
  return refs.filter(({ id, name }) => {
    const key = id ?? `? ${name}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
