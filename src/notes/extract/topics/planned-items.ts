import { NOTHING_SAID } from '../../conventions/topics/headings.ts'
import type { Passage } from '../../parse/passage.ts'
import { isTask } from '../decisions/listed.ts'
import type { Part } from '../part.ts'
import type { Outline } from './outline.ts'
import { isAgenda, type Stretch, stretchesOf } from './stretches.ts'
import { headingPart, type Subject, subjectOf } from './subject.ts'

/** The points of the agenda with something below them, for minutes that tell in one run what was said and name no subject. */
export const plannedItems = (
  part: Part,
  outline: Outline,
  listed: ReadonlySet<number>,
): readonly Subject[] => {
  const { passages } = part.note
  const points = stretchesOf(part, outline, listed)
    .filter(isAgenda)
    .flatMap(({ items }) => items)
    .filter(isPoint)
  const told = points.filter((item) => isHeld(passages, item))
  return told.length > 1
    ? told.map(({ index, text }) => subjectOf(index, text, 'planned-point', 0.5))
    : []
}

/** Points of its own stand below it. */
const isHeld = (passages: readonly Passage[], { index }: Passage): boolean =>
  passages[index + 1]?.parent === index && passages[index + 1]!.kind === 'item'

/**
 * Most points of the agenda have something below them, and few of the many points of the notes: these are what was said,
 * those what it was about.
 */
export const isPlanTheHead = (
  passages: readonly Passage[],
  stretches: readonly Stretch[],
): boolean => {
  const plan = stretches.filter(isAgenda).flatMap(({ items }) => items)
  const notes = stretches.filter(({ holds }) => holds === 'notes').flatMap(({ items }) => items)
  const [heads, told] = [plan, notes].map(
    (items) => items.filter((item) => isHeld(passages, item)).length,
  ) as [number, number]
  return heads > 2 && heads * 2 >= plan.length && notes.length > 12 && told * 2 < notes.length
}

const isPoint = ({ text }: Passage): boolean =>
  text.length > 3 &&
  text.length < 160 &&
  !/^\W*https?:\/\/\S+$/.test(text) &&
  !NOTHING_SAID.test(text.trim()) &&
  headingPart(text) === 'subject' &&
  !isTask(text)
