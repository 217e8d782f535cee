import { nearest } from '#terms'
import type { ActOf } from '../../acts/index.ts'
import type { Ballot, Chamber } from '../../rule/index.ts'
import type { Course } from '../course.ts'
import { type Refusal, refuse } from './refusal.ts'

/** What is wrong with what was written on a ballot; null when nothing is. */
export const faultOfPaper = (
  course: Course,
  { ballot }: Chamber,
  act: ActOf<'vote'>,
): Refusal | null => {
  if (ballot.form === 'positions') {
    if (act.position === undefined) return refuse('no-position', 'A ballot here names a position')
    const names = ballot.positions.map(({ name }) => name)
    const position = ballot.positions.find(({ name }) => name === act.position)
    if (!position) {
      const meant = nearest(act.position, names)
      return refuse(
        'unknown-position',
        `"${act.position}" is none of ${names.join(', ')}${meant ? `; did you mean "${meant}"?` : ''}`,
      )
    }
    return position.reason === 'required' && !act.reason?.trim()
      ? refuse('no-reason', `"${position.name}" without a reason has no weight`)
      : null
  }
  const wanted = {
    ranking: 'ranking',
    scores: 'scores',
    points: 'scores',
    approvals: 'approved',
    choice: 'approved',
  } as const
  const key = wanted[ballot.shape]
  if (act[key] === undefined) return refuse('wrong-paper', `A ballot here has "${key}"`)
  const named = namedOn(act)
  const options = optionsOf(course, ballot)
  const stranger = named.find((name) => !options.includes(name))
  if (stranger !== undefined)
    return refuse('unknown-option', `"${stranger}" is none of ${options.join(', ')}`)
  if (new Set(named).size < named.length) return refuse('option-twice', 'An option stands twice')
  if (named.length === 0 && !ballot.blankAllowed) return refuse('blank', 'The ballot is empty')
  if (ballot.shape === 'choice' && named.length > 1)
    return refuse('too-many', 'Only one option can be chosen')
  const scores = (act.scores ?? []).map(({ score }) => score)
  const { top, points } = ballot.settings ?? {}
  if (top !== undefined && scores.some((score) => score > top))
    return refuse('score-too-high', `The highest score is ${top}`)
  if (ballot.shape === 'points' && scores.some((score) => score < 0))
    return refuse('score-too-low', 'Points are not below nought')
  if (points !== undefined && scores.reduce((a, b) => a + b, 0) > points)
    return refuse('too-many-points', `There are ${points} points to give`)
  return null
}

/** The options that are voted on. */
export const optionsOf = (course: Course, ballot: Ballot): readonly string[] =>
  ballot.form === 'positions'
    ? []
    : ballot.options === 'from-the-motion'
      ? (course.motion?.options ?? [])
      : ballot.options

/** All options that a ballot names. */
const namedOn = (act: ActOf<'vote'>): readonly string[] => [
  ...(act.ranking ?? []).flat(),
  ...(act.scores ?? []).map(({ option }) => option),
  ...(act.approved ?? []),
]
