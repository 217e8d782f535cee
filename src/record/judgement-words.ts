import type { Correction, Judgement, Sighting } from '#terms'
import { type Canonical, canonicalJson } from './canonical-json.ts'
import type { JudgementFact } from './fact.ts'

/** A judgement as the words of its fact: sightings and corrections as canonical JSON. */
export type JudgementWords =
  | { readonly type: 'FindingConfirmed' | 'FindingDismissed'; readonly sighting: string }
  | {
      readonly type: 'FindingCorrected'
      readonly sighting: string
      readonly correction: string
    }
  | { readonly type: 'PeopleJoined' | 'PeopleParted'; readonly one: string; readonly other: string }
  | {
      readonly type: 'ItemsJoined' | 'ItemsParted'
      readonly sighting: string
      readonly other: string
    }
  | { readonly type: 'JudgementWithdrawn'; readonly withdrawn: number }

/** A judgement as it is written into a fact. */
export const judgementToWords = (judgement: Judgement): JudgementWords => {
  switch (judgement.say) {
    case 'confirm':
      return { type: 'FindingConfirmed', sighting: toJson(judgement.sighting) }
    case 'dismiss':
      return { type: 'FindingDismissed', sighting: toJson(judgement.sighting) }
    case 'correct':
      return {
        type: 'FindingCorrected',
        sighting: toJson(judgement.sighting),
        correction: canonicalJson(judgement.correction as Canonical),
      }
    case 'same-person':
      return { type: 'PeopleJoined', one: judgement.one, other: judgement.other }
    case 'other-person':
      return { type: 'PeopleParted', one: judgement.one, other: judgement.other }
    case 'same-item':
    case 'other-item':
      return {
        type: judgement.say === 'same-item' ? 'ItemsJoined' : 'ItemsParted',
        sighting: toJson(judgement.sighting),
        other: toJson(judgement.other),
      }
    case 'withdraw':
      return { type: 'JudgementWithdrawn', withdrawn: judgement.fact }
  }
}

/** A fact about a judgement with what is left of its openings, by field. */
export interface OpenedJudgement {
  readonly fact: Pick<JudgementFact, 'type'> & { readonly withdrawn?: number }
  readonly value: (field: string) => string | null
}

/** The judgement of a fact; null where an opening that it needs is erased. */
export const openedToJudgement = ({ fact, value }: OpenedJudgement): Judgement | null => {
  const { type } = fact
  if (type === 'JudgementWithdrawn') return { say: 'withdraw', fact: fact.withdrawn! }
  if (type === 'PeopleJoined' || type === 'PeopleParted') {
    const [one, other] = [value('one'), value('other')]
    if (one === null || other === null) return null
    return { say: type === 'PeopleJoined' ? 'same-person' : 'other-person', one, other }
  }
  const sighting = fromJson<Sighting>(value('sighting'))
  if (sighting === null) return null
  switch (type) {
    case 'FindingConfirmed':
      return { say: 'confirm', sighting }
    case 'FindingDismissed':
      return { say: 'dismiss', sighting }
    case 'FindingCorrected': {
      const correction = fromJson<Correction>(value('correction'))
      return correction && { say: 'correct', sighting, correction }
    }
    case 'ItemsJoined':
    case 'ItemsParted': {
      const other = fromJson<Sighting>(value('other'))
      const say = type === 'ItemsJoined' ? 'same-item' : 'other-item'
      return other && { say, sighting, other }
    }
  }
}

const toJson = ({ text, kind, quote, nth }: Sighting): string =>
  canonicalJson({ text, kind, quote, nth })

const fromJson = <T>(json: string | null): T | null =>
  json === null ? null : (JSON.parse(json) as T)
