import type { Method } from '../method.ts'
import type { Matrix } from './matrix.ts'
import { pairwiseMethod } from './rank.ts'
import { beatsAll, schwartzSet, smithSet } from './sets.ts'

type TopSet = (members: readonly number[], beats: (a: number, b: number) => boolean) => number[]

/** Takes the top set off, then that of the rest, until nobody is left. */
const peel = (matrix: Matrix, topSet: TopSet): number[][] => {
  const groups: number[][] = []
  let left = Array.from({ length: matrix.size }, (_, option) => option)
  while (left.length > 0) {
    const top = topSet(left, (a, b) => matrix.margin(a, b) > 0n)
    groups.push(top)
    left = left.filter((option) => !top.includes(option))
  }
  return groups
}

export const condorcet: Method = pairwiseMethod(
  {
    name: 'condorcet',
    title: 'Condorcet winner',
    seats: 'one',
    about: 'Who beats every other option one against one; where nobody does, nothing is decided.',
  },
  (matrix) => {
    const all = Array.from({ length: matrix.size }, (_, option) => option)
    const winner = beatsAll(all, (a, b) => matrix.margin(a, b) > 0n)
    if (winner === null) return { ranking: [all], fills: 0 }
    const rest = all.filter((option) => option !== winner)
    return { ranking: rest.length > 0 ? [[winner], rest] : [[winner]], fills: 1 }
  },
)

export const smith: Method = pairwiseMethod(
  {
    name: 'smith',
    title: 'Smith set',
    about: 'The smallest group whose members each beat everybody outside it, one against one.',
  },
  (matrix) => ({ ranking: peel(matrix, smithSet) }),
)

export const schwartz: Method = pairwiseMethod(
  {
    name: 'schwartz',
    title: 'Schwartz set',
    about: 'The smallest groups that nobody outside beats, one against one, taken together.',
  },
  (matrix) => ({ ranking: peel(matrix, schwartzSet) }),
)
