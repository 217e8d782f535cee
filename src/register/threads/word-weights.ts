import type { Mention } from './mention.ts'
import { stemOf } from './stem.ts'

/** How much a stem tells: near 1 for what few items say, near 0 for what most do. */
export type WordWeights = (stem: string) => number

/** Reckoned from how many different wordings of a series hold each stem. */
export const weighWords = (mentions: readonly Mention[]): WordWeights => {
  const counts = new Map<string, number>()
  const wordings = new Set<string>()
  for (const { words } of mentions) {
    if (wordings.has(words.plain)) continue
    wordings.add(words.plain)
    for (const stem of words.stems) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  }
  // A short series knows too little to call a word rare: it is weighed as if it were longer.
  const all = Math.max(wordings.size, 40)
  const most = Math.log(1 + all)
  const weigh = (stem: string, times: number): number => {
    const weight = Math.log(1 + all / times) / most
    return COMMON.has(stem) ? weight * 0.35 : weight
  }
  const weights = new Map([...counts].map(([stem, times]) => [stem, weigh(stem, times)] as const))
  return (stem) => weights.get(stem) ?? weigh(stem, 1)
}

/** What people do in any item: the words around it tell which. */
const COMMON: ReadonlySet<string> = new Set(
  `add agree ask change chat check close come continue contact create decide discuss document draft
   email file find finish fix follow give help investigate invite join keep look make meet merge move
   pick ping plan post prepare propose publish pull reach read release report request research review
   run schedule send share start sync talk tell test thread thing think ticket track update us wait
   want work write comment list name group team agenda call`
    .split(/\s+/)
    .map(stemOf),
)
