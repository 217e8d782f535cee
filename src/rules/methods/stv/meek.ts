import { fixedPoint } from '../../numbers/index.ts'
import type { PickFromTie } from '../../ties/index.ts'
import type { Papers } from './papers.ts'

/** The nine decimals of the reference rule. */
export const nine = fixedPoint(9)

/** A surplus below this ends the iteration. */
const OMEGA = nine.one / 1_000_000n

/** One round: the iteration until nobody's share changes any more, and what it led to. */
export interface MeekRound {
  readonly votes: readonly bigint[]
  readonly keepFactors: readonly bigint[]
  readonly quota: bigint
  readonly surplus: bigint
  /** Votes that no option keeps. */
  readonly residual: bigint
  readonly iterations: number
  readonly elected: readonly number[]
  readonly excluded: number | null
}

/** All rounds, and who was elected, in the order of election. */
export interface MeekCount {
  readonly rounds: readonly MeekRound[]
  readonly elected: readonly number[]
  /** Elected because no more are left than there are seats. */
  readonly filled: readonly number[]
}

/**
 * Meek's method as the Proportional Representation Foundation defines it: nine decimals, the
 * elected keep a share of every vote that reaches them and pass the rest on.
 */
export const countMeek = (
  papers: Papers,
  size: number,
  seats: number,
  byName: (a: number, b: number) => number,
  pick: PickFromTie,
): MeekCount => {
  const all = Array.from({ length: size }, (_, option) => option)
  const keep: bigint[] = all.map(() => nine.one)
  const status: ('hopeful' | 'elected' | 'excluded')[] = all.map(() => 'hopeful')
  const elected: number[] = []
  const rounds: MeekRound[] = []
  const having = (word: 'hopeful' | 'elected'): number[] =>
    all.filter((option) => status[option] === word)
  let tree = treeOf(papers, keep, status)

  const playRound = (): void => {
    let previous: bigint | null = null
    const electedBefore = elected.length
    for (let iterations = 1; ; iterations++) {
      const votes = distribute(tree, keep, size)
      const counted = votes.reduce((sum, one) => sum + one, 0n)
      const quota = counted / BigInt(seats + 1) + 1n
      const reached = having('hopeful')
        .filter((option) => votes[option]! >= quota)
        .sort((a, b) => (votes[a] === votes[b] ? byName(a, b) : votes[b]! > votes[a]! ? 1 : -1))
      for (const option of reached) {
        status[option] = 'elected'
        elected.push(option)
      }
      const over = having('elected').reduce((sum, option) => sum + votes[option]! - quota, 0n)
      const surplus = over > 0n ? over : 0n
      const keepFactors = [...keep]
      const isSettled = surplus < OMEGA || (previous !== null && surplus >= previous)
      if (reached.length === 0 && !isSettled) {
        previous = surplus
        for (const option of having('elected'))
          keep[option] = nine.divideUp(nine.multiplyUp(keep[option]!, quota), votes[option]!)
        continue
      }
      const excluded = reached.length > 0 ? null : pickLowest(votes, surplus, rounds.length + 1)
      rounds.push({
        votes,
        keepFactors,
        quota,
        surplus,
        residual: nine.of(papers.valid) - counted,
        iterations,
        elected: elected.slice(electedBefore),
        excluded,
      })
      if (excluded !== null) {
        status[excluded] = 'excluded'
        keep[excluded] = 0n
      }
      tree = treeOf(papers, keep, status)
      return
    }
  }

  const pickLowest = (votes: readonly bigint[], surplus: bigint, round: number): number => {
    const hopeful = having('hopeful')
    const fewest = hopeful.map((option) => votes[option]!).reduce((a, b) => (a < b ? a : b))
    const tied = hopeful.filter((option) => votes[option]! <= fewest + surplus)
    if (tied.length === 1) return tied[0]!
    const haveNothing = tied.every((option) => votes[option] === 0n)
    const [option] = pick({
      round,
      over: 'exclude',
      among: tied,
      places: 1,
      history: [...rounds.map((one) => one.votes), votes],
      state: `${status.map((word) => word[0]).join('')} ${keep.join(' ')}`,
      idle: haveNothing && hopeful.length - tied.length >= seats - elected.length,
    })
    return option!
  }

  while (elected.length < seats && elected.length + having('hopeful').length > seats) playRound()
  const filled =
    elected.length < seats
      ? having('hopeful').sort((a, b) => {
          const votes = rounds.at(-1)?.votes
          if (!votes || votes[a] === votes[b]) return byName(a, b)
          return votes[b]! > votes[a]! ? 1 : -1
        })
      : []
  return { rounds, elected: [...elected, ...filled], filled }
}

/**
 * What the ballots have in common: the elected in their order on each, down to the first option
 * that keeps everything. Ballots alike in this are reckoned once and counted as many.
 */
interface Branch {
  readonly option: number
  papers: bigint
  readonly branches: Map<number, Branch>
}

const treeOf = (
  papers: Papers,
  keep: readonly bigint[],
  status: readonly ('hopeful' | 'elected' | 'excluded')[],
): Branch => {
  const root: Branch = { option: -1, papers: 0n, branches: new Map() }
  papers.rankings.forEach((ranking, line) => {
    let at = root
    for (const option of ranking) {
      if (keep[option] === 0n) continue
      let branch = at.branches.get(option)
      if (!branch) {
        branch = { option, papers: 0n, branches: new Map() }
        at.branches.set(option, branch)
      }
      branch.papers += papers.counts[line]!
      at = branch
      if (status[option] === 'hopeful') break
    }
  })
  return root
}

/** Each option takes its share of the weight that reaches it, rounded up paper by paper. */
const distribute = (root: Branch, keep: readonly bigint[], size: number): bigint[] => {
  const votes: bigint[] = Array.from({ length: size }, () => 0n)
  const pass = (branch: Branch, weight: bigint): void => {
    const taken = nine.multiplyUp(weight, keep[branch.option]!)
    votes[branch.option]! += taken * branch.papers
    const rest = weight - taken
    if (rest > 0n) for (const further of branch.branches.values()) pass(further, rest)
  }
  for (const branch of root.branches.values()) pass(branch, nine.one)
  return votes
}
