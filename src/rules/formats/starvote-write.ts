import type { Problem } from '#terms'
import type { Election, ScoreBallot } from '../ballots/index.ts'
import type { ElectionWritten } from './format.ts'
import { unwritable } from './unwritable.ts'

/**
 * The election as a starvote text that reads back to the same. The format knows whole scores and
 * counts, nothing else; an option that nobody scored is written with a zero on the first ballot.
 */
export const writeStarvote = (election: Election): ElectionWritten => {
  const problems: Problem[] = []
  const refuse = (message: string): void => {
    problems.push(unwritable('error', message))
  }
  const ballots = election.ballots.filter((ballot): ballot is ScoreBallot => {
    if (ballot.kind === 'scores') return true
    refuse('starvote files hold only scores')
    return false
  })
  if (ballots.some(({ weight }) => (weight ?? 1) !== 1)) refuse('starvote files hold no weights')
  if (ballots.some(({ scores }) => scores.some((one) => one !== null && !isWholeScore(one))))
    refuse('starvote files hold only whole scores from zero')
  if (election.withdrawn?.length) refuse('starvote files hold nobody withdrawn')
  for (const name of election.options)
    if (/^[[#]|:$|\n/u.test(name.trim())) refuse(`starvote files cannot hold the name “${name}”`)
  if (problems.length > 0) return { text: null, problems: problems.slice(0, 5) }
  const top = election.top ?? highestOf(ballots)
  const named = (place: number): string => election.options[place]!
  const lines = [
    '[options]',
    '',
    `method = ${election.seats === 1 ? 'STAR Voting' : 'Bloc STAR Voting'}`,
    ...(election.seats === 1 ? [] : [`seats = ${election.seats}`]),
    `maximum score = ${top}`,
    ...(election.tieOrder
      ? ['tiebreaker = [', ...election.tieOrder.map((place) => `    ${named(place)}`), ']']
      : []),
    '',
    '[ballots]',
    '',
  ]
  const scored = new Set<number>()
  for (const { scores } of ballots)
    scores.forEach((one, place) => {
      if (one !== null) scored.add(place)
    })
  ballots.forEach(({ scores, count = 1 }, at) => {
    if (count === 0) return
    if (count > 1) lines.push(`${count} ballots:`)
    const isBlank = scores.every((score) => score === null)
    scores.forEach((score, place) => {
      const isNeeded = (at === 0 && !scored.has(place)) || (isBlank && place === 0)
      if (score !== null || isNeeded) lines.push(`${named(place)} = ${score ?? 0}`)
    })
    lines.push('')
  })
  return { text: `${lines.join('\n')}`, problems }
}

const isWholeScore = (score: unknown): boolean => Number.isSafeInteger(score) && Number(score) >= 0

const highestOf = (ballots: readonly ScoreBallot[]): number => {
  let highest = 5
  for (const { scores } of ballots)
    for (const score of scores) highest = Math.max(highest, Number(score ?? 0))
  return highest
}
