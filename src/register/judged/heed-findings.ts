import type { ActionFinding, ItemFinding, MeetingReading } from '#notes'
import { type Correction, plainWords, type Said } from '#terms'
import { counter, type FindItem, type SightedText } from './find-sightings.ts'

/** What is known of an item beside what it says now. */
export interface ItemTold {
  /** Among the findings of its kind and words in its text, from 1: the last part of its sighting. */
  readonly nth: number
  /** As the reader found it. */
  readonly read: ItemFinding
  /** The last word of a member about it; null where nobody spoke. */
  readonly said: Said | null
}

/** A finding that a member says is none. */
export interface DismissedItem extends ItemTold {
  readonly id: string
  /** Which meeting of the text, from 0. */
  readonly meeting: number
}

/** What heeding changes in a text. */
export interface HeededText extends SightedText {
  /** In the order of the meetings and of the items in each. */
  readonly told: readonly (readonly ItemTold[])[]
  readonly dismissed: readonly DismissedItem[]
}

/** The last word about each item, by its id; what is said of sightings that are gone is lost. */
export const wordsByItem = (
  said: readonly Said[],
  findItem: FindItem,
): { readonly byItem: ReadonlyMap<string, Said>; readonly lost: readonly Said[] } => {
  const byItem = new Map<string, Said>()
  const lost: Said[] = []
  for (const one of said) {
    const { judgement } = one
    if (judgement.say !== 'confirm' && judgement.say !== 'correct' && judgement.say !== 'dismiss')
      continue
    const item = findItem(judgement.sighting)
    if (item !== null) byItem.set(item, one)
    // A finding that is no longer found is dismissed already.
    else if (judgement.say !== 'dismiss') lost.push(one)
  }
  return { byItem, lost }
}

/** Confirms, corrects and leaves out the findings of a text as members said. */
export const heedFindings = (text: SightedText, byItem: ReadonlyMap<string, Said>): HeededText => {
  const { reading, ids } = text
  const count = counter()
  const dismissed: DismissedItem[] = []
  const told: ItemTold[][] = []
  const kept: string[][] = []
  const meetings = reading.meetings.map((meeting, index): MeetingReading => {
    const items: ItemFinding[] = []
    told.push([])
    kept.push([])
    for (const [position, read] of meeting.items.entries()) {
      const id = ids.items[index]![position]!
      const said = byItem.get(id) ?? null
      const one = { nth: count(`${read.kind} ${plainWords(read.text)}`), read, said }
      if (said?.judgement.say === 'dismiss') {
        dismissed.push({ ...one, id, meeting: index })
        continue
      }
      items.push(said === null ? read : heeded(read, said))
      told[index]!.push(one)
      kept[index]!.push(id)
    }
    return items.every((item, i) => item === meeting.items[i]) &&
      items.length === meeting.items.length
      ? meeting
      : { ...meeting, items }
  })
  const same = meetings.every((meeting, i) => meeting === reading.meetings[i])
  return {
    text: text.text,
    reading: same ? reading : { ...reading, meetings },
    ids: dismissed.length === 0 ? ids : { ...ids, items: kept },
    told,
    dismissed,
  }
}

const heeded = (read: ItemFinding, { judgement }: Said): ItemFinding => {
  const sure = { ...read, confidence: 1 }
  return judgement.say === 'correct' ? corrected(sure, judgement.correction) : sure
}

const corrected = (
  read: ItemFinding,
  { kind, text, owners, due, state, outcome }: Correction,
): ItemFinding => {
  const item: ItemFinding = {
    ...(kind === undefined ? read : ofKind(read, kind)),
    ...(text === undefined ? {} : { text }),
  }
  if (item.kind === 'action')
    return {
      ...item,
      ...(owners === undefined ? {} : { owners: owners.map((owner) => [owner]) }),
      ...(due === undefined ? {} : { due: due === '' ? null : due }),
      ...(state === undefined ? {} : { state }),
    }
  return item.kind === 'motion' && outcome !== undefined ? { ...item, outcome } : item
}

/** A finding as one of another kind: what only that kind has is not known yet. */
const ofKind = (read: ItemFinding, kind: NonNullable<Correction['kind']>): ItemFinding => {
  if (read.kind === kind) return read
  const { text, spans, rule, confidence, marked } = read
  const base = { text, spans, rule, confidence, marked }
  const action: ActionFinding = {
    ...base,
    kind: 'action',
    owners: [],
    due: null,
    state: 'open',
    review: false,
  }
  return kind === 'action' ? action : { ...base, kind }
}
