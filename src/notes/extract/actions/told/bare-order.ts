import {
  ADVICE,
  BARE_ORDER,
  NO_ORDERS_BELOW,
  NOTES_BELOW,
} from '../../../conventions/actions/bare-orders.ts'
import { cueOf } from '../../../cues/cue.ts'
import { spanIn } from '../../../parse/note.ts'
import type { Passage } from '../../../parse/passage.ts'
import { addNewTask } from '../new-task.ts'
import { NOBODY } from '../parties.ts'
import { isOnlyLink, unwrapped } from '../task-shape.ts'
import type { Tasks } from '../tasks.ts'

/** Among the notes on a subject, an order to nobody: `- Ask the port whether they mind`. True where it is one. */
export const readBareOrder = (tasks: Tasks, passage: Passage): boolean => {
  const { scene } = tasks
  if (passage.text.length > LONGEST || passage.quoted) return false
  if (passage.kind !== 'item' && passage.kind !== 'paragraph') return false
  if (passage.checked !== null) return false
  if (!scene.note.cues.has(passage.index, ORDERING)) return false
  const text = unwrapped(passage.text)
  if (!BARE_ORDER.test(text) || ADVICE.test(text)) return false
  if (scene.speakerAt(passage.index) !== null) return false
  const section = scene.sectionAt(passage.index)
  if (section !== 'body' && !(section === 'agenda' && tasks.isNotedInAgenda())) return false
  if (!standsAmongNotes(tasks, passage, text)) return false
  tasks.taken.add(passage.index)
  addNewTask(tasks, text, {
    spans: [spanIn(scene.note, passage)],
    rule: 'prose-bare-order, nobody',
    confidence: 0.52,
    marked: false,
    owners: NOBODY,
  })
  return true
}

const LONGEST = 240
const ORDERING = cueOf(BARE_ORDER)

/** Neither a subject of the agenda, nor one of a list of proposals or steps, nor the title of an issue. */
const standsAmongNotes = ({ scene, kidsOf }: Tasks, passage: Passage, text: string): boolean => {
  const { passages } = scene.note
  const above =
    passage.parent >= scene.first
      ? passage.parent
      : passage.intro >= scene.first
        ? passage.intro
        : passage.heading
  if (above < scene.first) return false
  if (NO_ORDERS_BELOW.test(passages[above]!.text) && !NOTES_BELOW.test(passages[above]!.text))
    return false
  if (passage.kind === 'paragraph' && passages[passage.index + 1]?.intro === passage.index)
    return false
  if (passage.parent < scene.first && isTopLevel(passages[above]!)) return false
  if (kidsOf(passage.index).length > 0 || isOnlyLink(passage)) return false
  if (/(?:^|\s)#\d+|\(\w+\)\s*$/.test(text) && !/^(?:also )?(?:open|file|review|merge)/i.test(text))
    return false
  return !isOneOfMany(passages, passage, scene.first, scene.end)
}

/** Right below the title of the meeting stand its subjects. */
const isTopLevel = ({ kind, level }: Passage): boolean => kind === 'heading' && level < 2

/** Orders side by side are steps, wishes or proposals. */
const isOneOfMany = (
  passages: readonly Passage[],
  passage: Passage,
  first: number,
  end: number,
): boolean => {
  let all = 0
  let orders = 0
  for (
    let i = Math.max(first, passage.index - NEAR);
    i < Math.min(end, passage.index + NEAR);
    i++
  ) {
    const other = passages[i]!
    if (other.kind !== 'item' || other.parent !== passage.parent) continue
    if (other.heading !== passage.heading || other.level !== passage.level) continue
    all++
    if (BARE_ORDER.test(other.text)) orders++
  }
  return orders > 2 && orders * 2 > all
}

const NEAR = 12
