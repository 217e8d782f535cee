import { fractionToDecimal, fractionToText, parseFraction } from '../numbers/index.ts'
import type { Ground } from './ground.ts'
import type { Contest, DiffSide, MethodDiff } from './method-diff.ts'

/** The difference between two methods in plain sentences, one a line. */
export const explainDiff = (diff: MethodDiff): readonly string[] => {
  const [first, second] = diff.sides
  if (diff.agree) return [`${first.title} and ${second.title} agree: ${electedBy(first)}.`]
  const heads = diff.sides.map((side) => `${side.title}: ${electedBy(side)}.`)
  if (diff.contests.length === 0) return [...heads, openOnly(first, second)]
  return [
    ...heads,
    explainLandscape(diff),
    ...diff.contests.flatMap((contest) => explainContest(contest, diff.sides)),
  ]
}

const explainLandscape = ({ condorcetWinner, smithSet }: MethodDiff): string => {
  if (condorcetWinner) return `${condorcetWinner} beats every other option one against one.`
  return `Nobody beats every other option one against one; ${listed(smithSet)} stand in a circle or level.`
}

const electedBy = ({ winners, open }: DiffSide): string => {
  const sure =
    winners.length === 0 ? '' : `${listed(winners)} ${winners.length > 1 ? 'win' : 'wins'}`
  if (open.length === 0) return sure || 'nobody wins'
  const tie = `a tie leaves open whether ${listed(open, 'or')} wins`
  return sure ? `${sure}, and ${tie}` : tie
}

const openOnly = (first: DiffSide, second: DiffSide): string => {
  if (first.open.length === second.open.length) {
    const [fewer, more] =
      first.winners.length < second.winners.length ? [first, second] : [second, first]
    const besides = more.winners.filter((winner) => !fewer.winners.includes(winner))
    return `Whom ${fewer.title} elects, ${more.title} elects too, and ${listed(besides)} besides.`
  }
  const [undecided, decided] =
    first.open.length > second.open.length ? [first, second] : [second, first]
  return `What ${undecided.title} leaves to a tie, ${decided.title} decides.`
}

const explainContest = (
  { first, second, pair, firsts, grounds }: Contest,
  sides: MethodDiff['sides'],
): string[] => {
  const level =
    pair.level.n === 0n ? '' : `, and ${fractionToText(pair.level)} neither above the other`
  return [
    `One against one, ${votesText(fractionToText(pair.ahead))} put ${first} above ${second}, ${fractionToText(pair.behind)} ${second} above ${first}${level}.`,
    `${first} is first on ${fractionToText(firsts[0])}, ${second} on ${fractionToText(firsts[1])}.`,
    `${sides[0].title}: ${explainGround(grounds[0], first, second)}`,
    `${sides[1].title}: ${explainGround(grounds[1], second, first)}`,
  ]
}

const explainGround = (ground: Ground, winner: string, rival: string): string => {
  switch (ground.kind) {
    case 'excluded':
      return `${rival} went out in round ${ground.round} with ${shown(ground.rival)}, when ${winner} had ${shown(ground.winner)}.`
    case 'round':
      return `in round ${ground.round} (${ACTIONS[ground.action] ?? ground.action}) ${winner} had ${shown(ground.winner)} and ${rival} ${shown(ground.rival)}.`
    case 'most':
      return `the ${WORDS[ground.what] ?? ground.what} of ${winner} is ${shown(ground.winner)}, that of ${rival} ${shown(ground.rival)}; the higher wins.`
    case 'least':
      return `the ${WORDS[ground.what] ?? ground.what} of ${winner} is ${shown(ground.winner)}, that of ${rival} ${shown(ground.rival)}; the lower wins.`
    case 'paths':
      return `the strongest chain of victories from ${winner} to ${rival} has ${shown(ground.winner)}, the one back ${shown(ground.rival)}.`
    case 'pair':
      return `${winner} is above ${rival} on ${shown(ground.winner)}, below on ${shown(ground.rival)}.`
    case 'dropped':
      return `${rival} was left out, because the ${ground.by} was missed.`
    case 'beaten':
      return `${rival} is beaten by ${ground.by}, ${shown(ground.winner)} to ${shown(ground.rival)}.`
    case 'tie':
      return `${winner} and ${rival} were tied, and breaking the tie set them apart.`
    case 'whole':
      return `no single step compares ${winner} with ${rival}; the whole count does.`
  }
}

const WORDS: Readonly<Record<string, string>> = {
  total: 'sum',
  mean: 'mean',
  points: 'number of points',
  score: 'number of pairs won less those lost',
  worst: 'worst defeat',
}

const ACTIONS: Readonly<Record<string, string>> = {
  scores: 'scores',
  'scores-head-to-head': 'head-to-head among the tied',
  'scores-top-scores': 'highest scores among the tied',
  runoff: 'run-off of the two highest',
  'runoff-scores': 'scores of the tied two',
  'runoff-top-scores': 'highest scores of the tied two',
}

/** Noughts behind the point say nothing; fractions are shown to four places beside. */
const shown = (text: string): string => {
  if (!text.includes('/')) return text.replace(/\.?0+$/u, (end) => (text.includes('.') ? '' : end))
  return `${text} (about ${fractionToDecimal(parseFraction(text)!, 4)})`
}

const votesText = (votes: string): string => `${votes} ${votes === '1' ? 'ballot' : 'ballots'}`

const listed = (names: readonly string[], word = 'and'): string =>
  names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} ${word} ${names.at(-1)}`
