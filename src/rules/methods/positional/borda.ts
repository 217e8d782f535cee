import type { Method } from '../method.ts'
import { pointsMethod } from './rank-by-points.ts'

export const borda: Method = pointsMethod(
  {
    name: 'borda',
    title: 'Borda',
    about:
      'With n options the first on a ballot gets n points, the next one less and so on; a shared rank shares its points.',
    reads: ['seats', 'unranked', 'ladder', 'bound'],
  },
  ({ places, starts, entries, ranks }, points, unranked) => {
    const size = places.length
    const seen = new Int32Array(size).fill(-1)
    for (let line = 0; line + 1 < starts.length; line++) {
      const end = starts[line + 1]!
      let at = starts[line]!
      let highest = size
      while (at < end) {
        let behind = at + 1
        while (behind < end && ranks[behind] === ranks[at]) behind++
        const twice = 2 * highest - (behind - at - 1)
        highest -= behind - at
        for (; at < behind; at++) {
          seen[entries[at]!] = line
          points.give(entries[at]!, line, twice, 2)
        }
      }
      if (unranked === 'not-compared') continue
      const twice = highest + 1
      for (let option = 0; highest > 0 && option < size; option++)
        if (seen[option] !== line) points.give(option, line, twice, 2)
    }
  },
)
