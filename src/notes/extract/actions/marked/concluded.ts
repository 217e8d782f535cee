import {
  CONCLUSION,
  GOES_ON_WITH,
  ORDERS_NOTHING,
  SETTLING,
  STILL_OWED,
} from '../../../conventions/actions/concluded-tasks.ts'
import { ACTION_VERBS } from '../../../conventions/actions/verbs.ts'
import { spanIn } from '../../../parse/note.ts'
import type { Passage } from '../../../parse/passage.ts'
import { addNewTask } from '../new-task.ts'
import { areKnown, NOBODY, type Owners, partiesIn } from '../parties.ts'
import { opensWithVerb, unwrapped } from '../task-shape.ts'
import type { Tasks } from '../tasks.ts'

/** Under `Conclusion`, what is left to do: `Check whether it is safe`, `More tests should be run`, `Sipa continues his work`. */
export const readConcluded = (tasks: Tasks, passage: Passage): boolean => {
  const { scene } = tasks
  if (scene.sectionAt(passage.index) !== 'decisions' || passage.text.length > 400) return false
  if (passage.kind !== 'paragraph' && passage.kind !== 'item') return false
  if (!isConcluded(tasks, passage) || scene.speakerAt(passage.index) !== null) return false
  const text = unwrapped(passage.text)
  if (/[?:]\s*$/.test(text)) return false
  const owners = goesOn(tasks, text)
  if (owners === null && !ordersWork(text) && !STILL_OWED.test(text)) return false
  tasks.taken.add(passage.index)
  addNewTask(tasks, text, {
    spans: [spanIn(scene.note, passage)],
    rule: 'concluded-task',
    confidence: 0.6,
    marked: true,
    owners: owners ?? NOBODY,
  })
  return true
}

const ordersWork = (text: string): boolean =>
  opensWithVerb(text) && !SETTLING.test(text) && !ORDERS_NOTHING.test(text)

const goesOn = ({ book }: Tasks, text: string): Owners | null => {
  const { who, verb } = GOES_ON_WITH.exec(text)?.groups ?? {}
  if (who === undefined || !(ACTION_VERBS.has(verb!) || ACTION_VERBS.has(`${verb}e`))) return null
  const owners = partiesIn(who, book, 'known', false)
  return owners !== null && areKnown(owners, book) ? owners : null
}

/** Does a heading or the line above the list name a conclusion? */
const isConcluded = ({ scene }: Tasks, passage: Passage): boolean => {
  const { passages } = scene.note
  let top = passage
  while (top.parent >= scene.first) top = passages[top.parent]!
  const above = top.intro >= scene.first ? passages[top.intro]! : null
  if (above !== null && CONCLUSION.test(above.text)) return true
  return top.heading >= scene.first && CONCLUSION.test(passages[top.heading]!.text)
}
