import type { Problem } from '#terms'
import { type Ballot, type Election, isBlank } from '../ballots/index.ts'
import { type Amount, amountToFraction, fractionToText } from '../numbers/index.ts'
import { isPaperName } from './csv-papers.ts'
import { csvField } from './csv-rows.ts'
import type { ElectionWritten } from './format.ts'
import { unwritable } from './unwritable.ts'

/** The election as a table with one column per option, which reads back to the same. */
export const writeCsv = (election: Election): ElectionWritten => {
  const problems = whatCannotBeSaid(election)
  if (problems.length > 0) return { text: null, problems }
  const { ballots } = election
  const hasIds = ballots.some(({ id }) => id !== undefined)
  const hasWeights = ballots.some(({ weight }) => weight !== undefined)
  const hasCounts = ballots.some(({ count }) => count !== undefined) || ballots.some(isBlank)
  const head = [
    ...(election.title === undefined ? [] : [`# title: ${election.title}`]),
    ...(election.seats === 1 ? [] : [`# seats: ${election.seats}`]),
    ...(election.top === undefined ? [] : [`# top: ${amountText(election.top)}`]),
    ...(election.unranked === undefined ? [] : [`# unranked: ${election.unranked}`]),
    `# ballots: ${ballots[0]?.kind ?? 'ranking'}`,
  ]
  const header = [
    ...(hasIds ? ['id'] : []),
    ...(hasCounts ? ['count'] : []),
    ...(hasWeights ? ['weight'] : []),
    ...election.options,
  ]
  const rows = ballots.map((ballot) => [
    ...(hasIds ? [ballot.id ?? ''] : []),
    ...(hasCounts ? [`${ballot.count ?? 1}`] : []),
    ...(hasWeights ? [amountText(ballot.weight ?? 1)] : []),
    ...cellsOf(ballot, election.options.length),
  ])
  const table = [header, ...rows].map((row) => row.map(csvField).join(','))
  return { text: `${[...head, ...table].join('\n')}\n`, problems }
}

const whatCannotBeSaid = (election: Election): Problem[] => {
  const problems: Problem[] = []
  const refuse = (message: string): void => {
    problems.push(unwritable('error', message))
  }
  for (const field of CANNOT)
    if (election[field] !== undefined) refuse(`A table has no place for ${field}`)
  if (new Set(election.ballots.map(({ kind }) => kind)).size > 1)
    refuse('A table holds ballots of one kind')
  const [first] = election.options
  if (first !== undefined && isPaperName(first)) refuse(`A first column cannot be named “${first}”`)
  if (election.title?.includes('\n')) refuse('A title in a table has one line')
  return problems
}

const CANNOT = [
  'withdrawn',
  'tieOrder',
  'defaultOption',
  'ratios',
  'electors',
  'affiliations',
  'costs',
] as const

const cellsOf = (ballot: Ballot, width: number): string[] => {
  const cells = Array.from({ length: width }, () => '')
  switch (ballot.kind) {
    case 'ranking':
      ballot.ranking.forEach((group, rank) => {
        for (const place of group) cells[place] = `${rank + 1}`
      })
      return cells
    case 'approvals':
      for (const place of ballot.approved) cells[place] = 'x'
      return cells
    case 'choice':
      if (ballot.choice !== null) cells[ballot.choice] = 'x'
      return cells
    case 'scores':
      return ballot.scores.map((score) => (score === null ? '' : amountText(score)))
    case 'points':
      return ballot.points.map(amountText)
  }
}

const amountText = (amount: Amount): string => fractionToText(amountToFraction(amount))
