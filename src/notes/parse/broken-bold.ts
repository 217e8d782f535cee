import type { Gathered } from './gathered.ts'
import type { Mark } from './passage.ts'

/** Longer stretches between stars are no title that somebody set in bold. */
const LONGEST = 160
/** Text with more stars was not set in bold by hand. */
const MOST = 100

/**
 * Stars that stayed in the words because a blank stands on their inner side (`**Budget **(5m)`) are taken for the bold
 * that they were meant as.
 */
export const mendBold = (whole: Gathered): Gathered => {
  const { text } = whole
  const stars: number[] = []
  for (let at = text.indexOf('**'); at >= 0; at = text.indexOf('**', at + 2)) stars.push(at)
  if (stars.length > MOST) return whole
  const pairs: (readonly [open: number, close: number])[] = []
  for (let i = 0; i + 1 < stars.length; i++) {
    const [open, close] = [stars[i]!, stars[i + 1]!]
    const words = text.slice(open + 2, close)
    const isNothing = close === open + 2
    if (close - open > LONGEST || words.includes('\n')) continue
    if (!isNothing && !/\p{L}/u.test(words)) continue
    if (whole.marks.some(({ kind, from, to }) => kind === 'code' && from < close && open < to))
      continue
    pairs.push([open, close])
    i++
  }
  return pairs.length === 0 ? whole : withoutStars(whole, pairs)
}

const withoutStars = (
  whole: Gathered,
  pairs: readonly (readonly [open: number, close: number])[],
): Gathered => {
  const cuts = pairs.flat()
  const shifted = (offset: number): number => {
    let gone = 0
    for (const cut of cuts) if (offset > cut) gone += Math.min(2, offset - cut)
    return offset - gone
  }
  let text = ''
  const origins: number[] = []
  let pair = 0
  let from = 0
  for (const cut of [...cuts, whole.text.length]) {
    while (pair + 2 < whole.origins.length && whole.origins[pair + 2]! <= from) pair += 2
    for (let at = from; at < cut; ) {
      origins.push(text.length + at - from, whole.origins[pair + 1]! + at - whole.origins[pair]!)
      const next = whole.origins[pair + 2] ?? whole.text.length
      if (next >= cut) break
      at = next
      pair += 2
    }
    text += whole.text.slice(from, cut)
    from = cut + 2
  }
  const bold = pairs.flatMap(([open, close]): readonly Mark[] => {
    const words = whole.text.slice(open + 2, close)
    const start = open + 2 + words.length - words.trimStart().length
    const end = open + 2 + words.trimEnd().length
    return words === '' ? [] : [{ kind: 'strong', from: shifted(start), to: shifted(end) }]
  })
  const others = whole.marks.map((mark) => ({
    ...mark,
    from: shifted(mark.from),
    to: shifted(mark.to),
  }))
  return { text, marks: [...bold, ...others].sort((a, b) => a.from - b.from), origins }
}
