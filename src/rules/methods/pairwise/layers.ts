/** Whether the first is ahead of the second. */
export type Beats = (a: number, b: number) => boolean

/**
 * Groups, best first: all that none of the others left is ahead of, then the same among the rest.
 * `beats` must have no cycle; options on one are given as a last group.
 */
export const layersBy = (size: number, beats: Beats): number[][] => {
  let left = Array.from({ length: size }, (_, option) => option)
  const layers: number[][] = []
  while (left.length > 0) {
    const among = left
    const top = among.filter((option) => !among.some((other) => beats(other, option)))
    if (top.length === 0) return [...layers, left]
    layers.push(top)
    left = left.filter((option) => !top.includes(option))
  }
  return layers
}

/** Groups of equal score, the highest first. */
export const layersByScore = (scores: readonly bigint[]): number[][] => {
  const order = scores.map((_, option) => option)
  order.sort((a, b) => (scores[a] === scores[b] ? a - b : scores[a]! > scores[b]! ? -1 : 1))
  const layers: number[][] = []
  for (const option of order) {
    const last = layers.at(-1)
    if (last && scores[last[0]!] === scores[option]) last.push(option)
    else layers.push([option])
  }
  return layers
}
