import { type ApiRefusal, notFound, refusal } from '#api'
import type { Judged } from '#clerk'

type Reason = Extract<Judged, { readonly refused: unknown }>['refused']

/** Why a member's word is not written down, as an answer. */
export const explainRefusal = (reason: Reason): ApiRefusal => {
  switch (reason.why) {
    case 'unknown':
      return notFound(
        `item or person "${reason.id}"`,
        'Look at the lists for the ids that there are.',
      )
    case 'said-already':
      return refusal(
        409,
        reason.why,
        `The same is said already, by fact ${reason.fact}.`,
        'There is nothing to do.',
      )
    case 'only-one':
      return refusal(
        400,
        reason.why,
        'Both are one and the same already.',
        'Name two; names that were said to be one as they are written, e.g. "full:ada brok".',
      )
    case 'contradicts':
      return refusal(
        409,
        reason.why,
        `The opposite follows from ${plural(reason.facts)}.`,
        'Withdraw one of these first.',
      )
    case 'not-standing':
      return refusal(
        409,
        reason.why,
        `Fact ${reason.fact} says nothing that stands.`,
        'It may be withdrawn already, or something later took its place.',
      )
    case 'changes-nothing':
      return refusal(
        400,
        reason.why,
        'The correction changes nothing.',
        'To say that a finding is right as it is, confirm it.',
      )
    case 'no-such-field':
      return refusal(
        400,
        reason.why,
        `Of ${reason.kind === 'action' ? 'an' : 'a'} ${reason.kind} there is no ${reason.field} to correct.`,
        'Owners, due and state are those of an action, the outcome that of a motion.',
      )
  }
}

const plural = (facts: readonly number[]): string =>
  facts.length === 1 ? `fact ${facts[0]}` : `facts ${facts.join(', ')}`
