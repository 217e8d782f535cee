import type { SectionKind } from '../../conventions/sections.ts'
import { isTask } from '../decisions/listed.ts'
import type { Part } from '../part.ts'
import { nameShape } from './name-shape.ts'
import type { Reported } from './reported.ts'

/** `Ada and Joost to write …`: who takes a task, first names or nicks. */
const TAKES =
  /^\W{0,3}(@?[\p{L}][\p{L}\p{N}_'’.-]{1,20}(?: \p{Lu}[\p{L}'’-]{1,20})?(?:(?:\s*[,/&+]\s*|\s+and\s+)@?[\p{L}][\p{L}\p{N}_'’.-]{1,20}(?: \p{Lu}[\p{L}'’-]{1,20})?){0,3})\s+(?:to|will)\s+\p{Ll}/u
const BETWEEN = /\s*[,/&+]\s*|\s+and\s+/

/** Who takes a task in lists most of whose tasks somebody takes: for texts in which nobody else is named. */
export const namedForTasks = (
  part: Part,
  sectionAt: (index: number) => SectionKind,
): readonly Reported[] => {
  const found: Reported[] = []
  let [tasks, taken] = [0, 0]
  for (let i = part.first; i < part.end; i++) {
    const passage = part.note.passages[i]!
    if (passage.kind !== 'item' || passage.text === '') continue
    const section = sectionAt(i)
    if (section !== 'actions' && section !== 'past-actions') continue
    if (passage.level === 1) tasks++
    const names = TAKES.exec(passage.text)?.[1]
    if (names === undefined || !isTask(passage.text)) continue
    taken++
    for (const written of names.split(BETWEEN)) {
      const name = written.replace(/^@/, '').trim()
      if (nameShape(name) !== null)
        found.push({ name, passage, from: Math.max(0, passage.text.indexOf(written)) })
    }
  }
  return taken > 1 && taken * 5 >= tasks * 3 ? found : []
}
