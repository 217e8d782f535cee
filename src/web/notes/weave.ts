/** A stretch of a text that is wrapped in something. */
export interface Layer<Node> {
  readonly from: number
  readonly to: number
  /** `isStart` is false where an overlap cut the stretch and this is the rest of it. */
  readonly wrap: (inner: readonly (Node | string)[], isStart: boolean) => Node
}

interface Cut<Node> extends Layer<Node> {
  readonly isStart: boolean
}

/** Wraps stretches of a text, one inside another; where two overlap, the inner one is cut in two. */
export const weave = <Node>(
  text: string,
  layers: readonly Layer<Node>[],
): readonly (Node | string)[] => {
  const sorted = layers
    .filter((layer) => layer.to > layer.from)
    .map((layer) => ({ ...layer, isStart: true }))
    .sort((a, b) => a.from - b.from || b.to - a.to)
  return between(text, 0, text.length, sorted)
}

const between = <Node>(
  text: string,
  from: number,
  to: number,
  sorted: readonly Cut<Node>[],
): readonly (Node | string)[] => {
  if (sorted.length === 0) return from < to ? [text.slice(from, to)] : []
  const out: (Node | string)[] = []
  let at = from
  let waiting: readonly Cut<Node>[] = sorted
  let next = 0
  while (next < waiting.length) {
    const layer = waiting[next++]
    if (!layer) break
    if (layer.from > at) out.push(text.slice(at, layer.from))
    const end = Math.min(layer.to, to)
    const inner: Cut<Node>[] = []
    const rest: Cut<Node>[] = []
    while (next < waiting.length) {
      const other = waiting[next]
      if (!other || other.from >= end) break
      next++
      inner.push(other.to > end ? { ...other, to: end } : other)
      if (other.to > end) rest.push({ ...other, from: end, isStart: false })
    }
    out.push(layer.wrap(between(text, layer.from, end, inner), layer.isStart))
    at = end
    if (rest.length > 0) {
      waiting = [...rest.sort((a, b) => b.to - a.to), ...waiting.slice(next)]
      next = 0
    }
  }
  if (at < to) out.push(text.slice(at, to))
  return out
}
