import { spanOfPassage } from '../../../parse/note.ts'
import type { Passage } from '../../../parse/passage.ts'
import { onOneLine } from '../../sentence.ts'
import { ownersOf } from '../owners.ts'
import { NOBODY, partyNamed } from '../parties.ts'
import { fateOfPast } from '../state.ts'
import { unwrapped } from '../task-shape.ts'
import type { Tasks } from '../tasks.ts'
import { isTaskHeading, type Stand } from './stand.ts'

/**
 * A sub-heading in a review of earlier tasks is the task; what stands below it tells how it went.
 * `3.1 Collate the alternatives` under `3. Action point follow-up`, `Ada to ask the port`. True where it was read.
 */
export const readReviewedHeading = (tasks: Tasks, heading: Passage, stand: Stand): boolean => {
  const { scene, book } = tasks
  const { passages } = scene.note
  const root = passages[stand.root]!
  if (stand.list !== 'past' || root.kind !== 'heading' || heading === root) return false
  const isNumbered = heading.level === root.level + 1 && isNumberedBelow(root.text, heading.text)
  if (!isNumbered && !isTaskHeading(heading.text)) return false
  const below: Passage[] = []
  for (let i = heading.index + 1; i < scene.end && passages[i]!.kind !== 'heading'; i++)
    below.push(passages[i]!)
  const [first] = below
  if (!first) return false
  for (const passage of below) tasks.visited.add(passage.index)
  const task = heading.text.replace(/^[\d.\s]+/, '')
  const named = ownersOf(task, null, book, null)
  const speaker = scene.speakerAt(first.index)
  tasks.taken.add(heading.index)
  tasks.found.push({
    kind: 'action',
    text: onOneLine(task),
    spans: [scene.note.lines.spanOf(heading.start, spanOfPassage(scene.note, first).end)],
    rule: `${stand.rule}, heading`,
    confidence: stand.confidence,
    marked: true,
    owners: named.length > 0 ? named : speaker === null ? NOBODY : [partyNamed(speaker, book)],
    due: null,
    ...fateOfPast(
      heading,
      below
        .slice(0, 3)
        .map((p) => unwrapped(p.text))
        .join('. '),
      stand.state,
    ),
  })
  return true
}

/** `3.1 …` under `3. …`. */
const isNumberedBelow = (root: string, heading: string): boolean => {
  const number = /^(\d+)[.)]?\s/.exec(root)?.[1]
  return number !== undefined && heading.startsWith(`${number}.`)
}
