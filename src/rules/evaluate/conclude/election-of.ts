import type { ActOf } from '../../acts/index.ts'
import type { Election, Ballot as PaperBallot } from '../../ballots/index.ts'
import { fractionToAmount, parseFraction } from '../../numbers/index.ts'
import type { Ballot, Ties } from '../../rule/index.ts'
import type { Rung, TieLadder } from '../../ties/index.ts'
import { DRAWN_BY } from '../admit/draw.ts'
import type { Course } from '../course.ts'
import { lookOf } from '../tally.ts'
import type { Tally } from '../tally-shape.ts'

type OptionsBallot = Extract<Ballot, { readonly form: 'options' }>

/** The binding ballots of a chamber as an election that a method can count. */
export const electionOf = (
  ballot: OptionsBallot,
  options: readonly string[],
  tally: Tally,
  withdrawn: readonly string[],
  details: NonNullable<ActOf<'move'>['details']>,
): Election => {
  const detailOf = (name: string) => details.find(({ option }) => option === name)
  const place = new Map(options.map((name, at) => [name, at]))
  const weights = new Map(
    lookOf(tally)('cast', 'binding').entries.map(({ id, weight }) => [id, weight]),
  )
  return {
    options,
    seats: ballot.seats.count,
    withdrawn: withdrawn.map((name) => place.get(name)!),
    ...(ballot.defaultOption === 'none' || ballot.confirm !== 'none'
      ? {}
      : { defaultOption: place.get(ballot.defaultOption)! }),
    ...(details.some(({ cost }) => cost !== undefined)
      ? { costs: options.map((name) => detailOf(name)?.cost ?? 0) }
      : {}),
    ...(details.some(({ affiliation }) => affiliation !== undefined)
      ? { affiliations: options.map((name) => detailOf(name)?.affiliation ?? null) }
      : {}),
    unranked: ballot.settings?.truncated ?? 'last-equal',
    ballots: tally.ballots
      .filter(({ id, act }) => act !== null && weights.has(id))
      .map(({ id, act }) => ({
        id,
        weight: fractionToAmount(parseFraction(weights.get(id)!)!),
        ...paperOf(ballot.shape, act!, options, place),
      })) as readonly PaperBallot[],
  }
}

const paperOf = (
  shape: OptionsBallot['shape'],
  act: ActOf<'vote'>,
  options: readonly string[],
  place: ReadonlyMap<string, number>,
): PaperBallot => {
  const scoreOf = (name: string): number | undefined =>
    act.scores?.find(({ option }) => option === name)?.score
  switch (shape) {
    case 'ranking':
      return {
        kind: 'ranking',
        ranking: (act.ranking ?? []).map((rank) =>
          (typeof rank === 'string' ? [rank] : rank).map((name) => place.get(name)!),
        ),
      }
    case 'scores':
      return { kind: 'scores', scores: options.map((name) => scoreOf(name) ?? null) }
    case 'points':
      return { kind: 'points', points: options.map((name) => scoreOf(name) ?? 0) }
    case 'approvals':
      return { kind: 'approvals', approved: (act.approved ?? []).map((name) => place.get(name)!) }
    case 'choice': {
      const [name] = act.approved ?? []
      return { kind: 'choice', choice: name === undefined ? null : place.get(name)! }
    }
  }
}

/** The rule's ladder with what chair and draws have decided so far. */
export const ladderOf = (course: Course, ladder: Ties['ladder']): TieLadder => {
  const rungs: Rung[] = []
  for (const rung of ladder) {
    switch (rung) {
      case 'look-back':
      case 'run-off':
      case 'leave-empty':
      case 'all-elected':
        rungs.push({ kind: rung })
        break
      case 'chair':
        if (course.tieBreaks.length > 0)
          rungs.push({ kind: 'chair', prefers: course.tieBreaks.map((act) => act.for) })
        break
      case 'draw-rfc3797':
      case 'committed-draw':
      case 'drawn-order': {
        const draw = course.draws.findLast(({ act }) => DRAWN_BY[act.method] === rung)
        if (draw) rungs.push({ kind: 'drawn-order', order: draw.order })
        break
      }
      case 'accepted':
      case 'rejected':
      case 'stays-tied':
        return rungs
    }
  }
  return rungs
}
