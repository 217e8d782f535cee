import type { Appraised } from '../../derivation/appraise.ts'
import type { Step } from '../../derivation/step.ts'
import { compare } from '../../numbers/index.ts'
import { type Basis, holding, reckon } from './basis.ts'

/** Who of two is put above the other by more ballots. */
export const duel = ({ counted }: Basis, option: string, rival: string): readonly Step[] => {
  const [ahead, behind] = [counted('ahead', [option, rival]), counted('behind', [option, rival])]
  if (!ahead || !behind) return []
  const order = compare(ahead.value!, behind.value!)
  return holding(ahead, order > 0 ? 'more-than' : order < 0 ? 'fewer-than' : 'equal', behind)
}

/** How strongly one beats another, by the method's measure; null where it does not. */
export const strength = (
  { counted, count }: Basis,
  one: string,
  other: string,
): Appraised | null => {
  const [ahead, behind] = [counted('ahead', [one, other]), counted('behind', [one, other])]
  if (!ahead || !behind || compare(ahead.value!, behind.value!) <= 0) return null
  return count.method.endsWith('margins') ? reckon('difference', ahead, behind) : ahead
}
