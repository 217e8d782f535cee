import type { Mention } from './mention.ts'

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
  return (stem) => {
    const weight = Math.log(1 + all / (counts.get(stem) ?? 1)) / most
    return COMMON.has(stem) ? weight * 0.35 : weight
  }
}

/** What people do in any item: the words around it tell which. Written as stems. */
const COMMON: ReadonlySet<string> = new Set(
  `ad agre ask chang chat check clos com continu contact creat decid discus docum document draft email
   emai fil find finish fix follow giv help investigat invit join keep look mak meet merg mov pick ping plan post
   prepar propos publish pull reach read releas report request research review run schedul send sen shar start sync
   talk tel test thread thing think ticket track updat us wait want work writ write comment list nam group team
   agenda call doc`.split(/\s+/),
)
