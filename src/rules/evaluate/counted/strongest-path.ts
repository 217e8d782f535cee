import type { Appraised } from '../../derivation/appraise.ts'
import { compare, type Fraction } from '../../numbers/index.ts'
import { type Basis, reckon } from './basis.ts'
import { strength } from './duel.ts'

/** The strongest path of victories from one to another: the weakest of its victories counts; null without any. */
export const strongestPath = (basis: Basis, from: string, to: string): Appraised | null => {
  const best = new Map<string, { readonly weakest: Fraction; readonly way: readonly string[] }>()
  const done = new Set<string>()
  let at = from
  let way: readonly string[] = [from]
  while (at !== to) {
    done.add(at)
    for (const next of basis.options) {
      const link = done.has(next) ? null : strength(basis, at, next)
      if (!link) continue
      const weakest = least(best.get(at)?.weakest, link.value!)
      const known = best.get(next)
      if (!known || compare(weakest, known.weakest) > 0)
        best.set(next, { weakest, way: [...way, next] })
    }
    const open = [...best].filter(([name]) => !done.has(name))
    if (open.length === 0) return null
    const [name, reached] = open.reduce((a, b) => (compare(b[1].weakest, a[1].weakest) > 0 ? b : a))
    at = name
    way = reached.way
  }
  const links = way.slice(1).map((name, n) => strength(basis, way[n]!, name)!)
  return reckon('min', ...links)
}

const least = (a: Fraction | undefined, b: Fraction): Fraction =>
  a === undefined || compare(b, a) < 0 ? b : a
