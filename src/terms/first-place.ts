/**
 * The first place of [from, to) at which `holds` is true; `to` where it is true nowhere. Once true, it must stay true to the
 * end. In the time of a logarithm.
 */
export const firstPlace = (from: number, to: number, holds: (place: number) => boolean): number => {
  let low = from
  let high = to
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
