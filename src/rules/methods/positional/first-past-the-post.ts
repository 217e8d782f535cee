import type { Method } from '../method.ts'
import { pointsMethod } from './rank-by-points.ts'

export const firstPastThePost: Method = pointsMethod(
  {
    name: 'first-past-the-post',
    title: 'First past the post',
    about: 'Every ballot counts for the option it ranks first; a shared first rank is split.',
    reads: ['seats', 'ladder', 'bound'],
  },
  ({ starts, entries, ranks }, points) => {
    for (let line = 0; line + 1 < starts.length; line++) {
      const start = starts[line]!
      let end = start
      while (end < starts[line + 1]! && ranks[end] === ranks[start]) end++
      for (let at = start; at < end; at++) points.give(entries[at]!, line, 1, end - start)
    }
  },
)
