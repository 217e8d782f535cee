import { TASK_LIST } from '../../conventions/topic-headings.ts'
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
    const above = passage.parent
    if (passage.checked === null) {
      if (above >= 0 && passage.text !== '') notes.set(above, (notes.get(above) ?? 0) + 1)
    } else if (passage.level < 3) boxes.push(passage)
  }
  const discussed = boxes.filter(
    (box) =>
      (notes.get(box.index) ?? 0) > 1 &&
      box.text.length < 200 &&
      headingPart(box.text) === 'subject' &&
      !isTask(box.text) &&
      !isTaskList(passages, box),
  )
  return discussed.length > 1 && discussed.length * 5 >= boxes.length
    ? discussed.map((box) => subjectOf(box.index, box.text, 'ticked-item', 0.6))
    : []
}

/** Boxes below a heading or label that speaks of tasks are tasks. */
const isTaskList = (passages: readonly Passage[], box: Passage): boolean =>
  [box.heading, box.intro, box.parent].some(
    (index) => index >= 0 && TASK_LIST.test(headingWords(passages[index]!.text)),
  )
