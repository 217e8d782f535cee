import type { House, Judged, Saying } from '#house'
import { type Call, EXIT, Trouble } from './command.ts'
import { withCommunity } from './with-house.ts'

/** Says things one after the other; the first that is refused ends it. */
export const sayEach = (call: Call, sayings: readonly Saying[]): Promise<number> =>
  withCommunity(call, async (house, community) => {
    for (const saying of sayings) await sayOne(call, house, community, saying)
    return EXIT.done
  })

const sayOne = async (
  { terminal }: Call,
  house: House,
  community: string,
  saying: Saying,
): Promise<void> => {
  const judged = await house.judge(community, saying)
  if ('refused' in judged) throw new Trouble(...whyNot(judged.refused))
  terminal.out(`Kept as fact ${judged.fact}. To take it back: minutebook withdraw ${judged.fact}\n`)
}

type Reason = Extract<Judged, { readonly refused: unknown }>['refused']

const whyNot = (reason: Reason): readonly [message: string, hint: string] => {
  switch (reason.why) {
    case 'unknown':
      return [`there is no item or person “${reason.id}”`, 'The lists show the ids that there are.']
    case 'said-already':
      return [`fact ${reason.fact} says the same already`, '']
    case 'only-one':
      return [
        'both are one and the same already',
        'Name two. Of names that were said to be one: as they are written (full:ada brok), or withdraw that fact.',
      ]
    case 'contradicts':
      return [
        `the opposite follows from fact ${reason.facts.join(' and ')}`,
        `Withdraw one of these first: minutebook withdraw ${reason.facts[0]}`,
      ]
    case 'not-standing':
      return [
        `fact ${reason.fact} says nothing that stands`,
        'It may be withdrawn already, or something later took its place.',
      ]
    case 'changes-nothing':
      return [
        'the correction changes nothing',
        'To say that it was read right: minutebook confirm ID',
      ]
    case 'no-such-field':
      return [
        `of a finding of kind ${reason.kind} there is no ${reason.field} to correct`,
        'Owners, due and state are those of an action, the outcome that of a motion.',
      ]
  }
}
