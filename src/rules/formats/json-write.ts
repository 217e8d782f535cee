import type { Ballot, Election } from '../ballots/index.ts'
import { type Amount, fractionToText } from '../numbers/index.ts'

/** The election as JSON that reads back to the same: one ballot a line. */
export const writeElectionValue = (election: Election): string => {
  const name = (place: number): string => election.options[place]!
  const head = {
    title: election.title,
    options: election.options,
    seats: election.seats,
    withdrawn: election.withdrawn?.map(name),
    tieOrder: election.tieOrder?.map(name),
    defaultOption: election.defaultOption === undefined ? undefined : name(election.defaultOption),
    ratios: election.ratios?.map((ratio) => ratio && fractionToText(ratio)),
    electors: election.electors,
    affiliations: election.affiliations,
    unranked: election.unranked,
    top: election.top === undefined ? undefined : amountValue(election.top),
    costs: election.costs?.map(amountValue),
  }
  const lines = election.ballots.map((ballot) => JSON.stringify(ballotValue(ballot, name)))
  const opening = JSON.stringify(head, null, 1).slice(0, -2)
  return `${opening},\n "ballots": [\n  ${lines.join(',\n  ')}\n ]\n}\n`
}

const ballotValue = (ballot: Ballot, name: (place: number) => string): object => {
  const paper = {
    id: ballot.id,
    count: ballot.count,
    weight: ballot.weight === undefined ? undefined : amountValue(ballot.weight),
  }
  switch (ballot.kind) {
    case 'ranking':
      return { ...paper, ranking: ballot.ranking.map((rank) => rank.map(name)) }
    case 'scores':
      return { ...paper, scores: ballot.scores.map((one) => one && amountValue(one)) }
    case 'approvals':
      return { ...paper, approved: ballot.approved.map(name) }
    case 'choice':
      return { ...paper, choice: ballot.choice === null ? null : name(ballot.choice) }
    case 'points':
      return { ...paper, points: ballot.points.map(amountValue) }
  }
}

const amountValue = (amount: Amount): number | string =>
  typeof amount === 'number' ? amount : fractionToText(amount)
