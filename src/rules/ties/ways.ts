import type { TieMet } from './tie.ts'

/**
 * Every way to pick out of a tie, in the order of names, which no list can change: at most `most`,
 * and one more than there are is never given.
 */
export const waysToPick = (
  met: TieMet,
  nameOf: (place: number) => string,
  most: number,
): { readonly ways: readonly (readonly number[])[]; readonly all: boolean } => {
  const among = [...met.among].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))
  const ways: number[][] = []
  const chosen: number[] = []
  let all = true
  const choose = (from: number): void => {
    if (chosen.length === met.places) {
      if (ways.length === most) all = false
      else ways.push([...chosen])
      return
    }
    for (let at = from; all && at <= among.length - (met.places - chosen.length); at++) {
      chosen.push(among[at]!)
      choose(at + 1)
      chosen.pop()
    }
  }
  choose(0)
  return { ways, all }
}
