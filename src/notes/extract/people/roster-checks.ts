import type { Entry } from './entry.ts'
import type { Listed } from './listed.ts'
import { nameShape } from './name-shape.ts'

/** A block that is mostly no names (an agenda under `Roll call`) keeps only what surely is one. */
export const withoutOddBlocks = (listed: readonly Listed[]): readonly Listed[] => {
  const surely = listed.map((one) => one.block < 0 || isSure(one.entry))
  if (!surely.includes(false)) return listed
  const counts = new Map<number, { sure: number; all: number }>()
  for (const [i, { block }] of listed.entries()) {
    const count = counts.get(block) ?? { sure: 0, all: 0 }
    if (surely[i]) count.sure++
    count.all++
    counts.set(block, count)
  }
  return listed.filter((one, i) => {
    const { sure, all } = counts.get(one.block)!
    return surely[i] || sure * 2 >= all || sure === 0
  })
}

/** A roll call with boxes: who is not ticked is absent, if anybody is ticked at all. */
export const untickedAbsent = (listed: readonly Listed[]): readonly Listed[] =>
  listed.some((one) => one.passage.checked === true && !one.byRole)
    ? listed.map((one) =>
        one.passage.checked === false && !one.byRole && one.entry.status === null
          ? { ...one, status: 'absent' }
          : one,
      )
    : listed

const isSure = (entry: Entry): boolean => {
  if (entry.handles.length > 0) return true
  const shape = nameShape(entry.names[0]!)
  return shape !== null && shape !== 'word'
}
