import { joinLimbs, type Profile } from '../../ballots/index.ts'
import { leastMultiple } from '../../numbers/index.ts'

/** Adds up ballot weights in portions of `1/2`, `1/3` … each, for each option; exact to the end. */
export interface Portions {
  /** Gives `times / parts` of a ballot line to an option. */
  readonly give: (option: number, line: number, times: number, parts: number) => void
  /** Everything given so far, in `1 / denominator` votes. */
  readonly total: () => { readonly sums: readonly bigint[]; readonly denominator: bigint }
}

/** An empty account of points for the options of a profile. */
export const portions = ({ places, units }: Profile): Portions => {
  const size = places.length
  const sumsByParts = new Map<number, Float64Array[]>()
  const sumsFor = (parts: number): Float64Array[] => {
    const known = sumsByParts.get(parts)
    if (known) return known
    const fresh = units.limbs.map(() => new Float64Array(size))
    sumsByParts.set(parts, fresh)
    return fresh
  }
  const single = units.limbs.length === 1 ? units.limbs[0]! : null
  const wholes = sumsFor(1)
  return {
    give(option, line, times, parts) {
      const sums = parts === 1 ? wholes : sumsFor(parts)
      if (single) sums[0]![option]! += single[line]! * times
      else
        units.limbs.forEach((limb, k) => {
          sums[k]![option]! += limb[line]! * times
        })
    },
    total() {
      let common = 1n
      for (const parts of sumsByParts.keys()) common = leastMultiple(common, BigInt(parts))
      const sums = Array.from({ length: size }, () => 0n)
      for (const [parts, limbs] of sumsByParts)
        for (let option = 0; option < size; option++)
          sums[option]! += (joinLimbs(limbs.map((limb) => limb[option]!)) * common) / BigInt(parts)
      return { sums, denominator: units.denominator * common }
    },
  }
}
