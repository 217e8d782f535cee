import type { Likeness } from './likeness.ts'
import type { Mention } from './mention.ts'
import { WEIGHTS } from './weights.ts'

/** Where an item's place is looked up: the items of one kind of a meeting are numbered. */
export const placeOf = ({ meeting }: Mention, position: number): string => `${meeting} ${position}`

/** What a list says that is gone through in the order of an earlier one, by which sides agree. */
export const betweenNeighbours = (likeness: Likeness, sides: number): Likeness => {
  const { confidence, evidence } = likeness
  const odds =
    (confidence / (1 - confidence)) * Math.exp(sides === 2 ? WEIGHTS.besideBoth : WEIGHTS.besideOne)
  const found = sides === 2 ? 'between the same neighbours' : 'beside the same neighbour'
  return { ...likeness, confidence: odds / (1 + odds), evidence: [...evidence, found] }
}
