import { TASK_LIST } from '../../conventions/topics/headings.ts'
import type { Passage } from '../../parse/passage.ts'
import { isTask } from '../decisions/listed.ts'
import type { Part } from '../part.ts'
import { headingPart, headingWords, type Subject, subjectOf } from './subject.ts'

/** An agenda as a list of boxes, ticked as the talk went on, with notes beneath: `- [x] Budget`. */
export const tickedItems = (part: Part): readonly Subject[] => {
  const { passages } = part.note
  const boxes: Passage[] = []
  const notes = new Map<number, number>()
  for (let i = part.first; i < part.end; i++) {
    const passage = passages[i]!
    if (passage.kind !== 'item') continue
    if (passage.parent >= 0 && passage.text !== '')
      notes.set(passage.parent, (notes.get(passage.parent) ?? 0) + 1)
    if (passage.checked !== null && passage.level < 3) boxes.push(passage)
  }
  const holders = new Set(boxes.filter((box) => box.level === 2).map((box) => box.parent))
  const discussed = boxes.filter(
    (box) =>
      notes.has(box.index) &&
      !holders.has(box.index) &&
      box.text.length < 200 &&
      headingPart(box.text) === 'subject' &&
      !isTask(box.text) &&
      !isTaskList(passages, box),
  )
  const isAgenda = discussed.filter((box) => notes.get(box.index)! > 1).length > 1
  return isAgenda && discussed.length * 5 >= boxes.length
    ? discussed.map((box) => subjectOf(box.index, box.text, 'ticked-item', 0.6))
    : []
}

/** Boxes below a heading or label that speaks of tasks are tasks. */
const isTaskList = (passages: readonly Passage[], box: Passage): boolean =>
  [box.heading, box.intro, box.parent].some(
    (index) => index >= 0 && TASK_LIST.test(headingWords(passages[index]!.text)),
  )
