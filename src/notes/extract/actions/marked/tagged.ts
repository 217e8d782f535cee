import { TALKED_OVER } from '../../../conventions/actions/verbs.ts'
import { cueOf } from '../../../cues/cue.ts'
import { spanIn } from '../../../parse/note.ts'
import type { Passage } from '../../../parse/passage.ts'
import type { Scene } from '../../part.ts'
import { addNewTask } from '../new-task.ts'
import { ownersOf } from '../owners.ts'
import { areKnown } from '../parties.ts'
import { opensWithVerb, unwrapped } from '../task-shape.ts'
import type { Tasks } from '../tasks.ts'

/** Among the notes, an order with the name of who follows it behind: `- file an issue (Ada)`, `- Need to ask the port - @ada`. */
export const readTagged = (tasks: Tasks, passage: Passage): boolean => {
  const { scene, book } = tasks
  if (passage.kind !== 'item' || passage.text.length > 240) return false
  if (!scene.note.cues.has(passage.index, TAG) || !ENDS_TAGGED.test(passage.text)) return false
  if (scene.speakerAt(passage.index) !== null || scene.sectionAt(passage.index) !== 'body')
    return false
  const text = unwrapped(passage.text).trim()
  const words = text.replace(NEED, '')
  if (!opensWithVerb(words)) return false
  if (TALKED_OVER.test(words) && !/[([ ]@[\w-]+[)\].]*$/.test(words)) return false
  if (isSubject(scene, passage)) return false
  const owners = ownersOf(text, null, book, null)
  if (owners.length === 0 || !areKnown(owners, book)) return false
  tasks.taken.add(passage.index)
  addNewTask(tasks, text, {
    spans: [spanIn(scene.note, passage)],
    rule: 'prose-tagged',
    confidence: 0.58,
    marked: false,
    owners,
  })
  return true
}

/** A subject, with who brings it forward. */
const isSubject = ({ note, topics }: Scene, { start }: Passage): boolean => {
  const line = note.lines.lineAt(start)
  return topics.some(({ spans: [span] }) => span!.line === line)
}

const ENDS_TAGGED =
  /(?:\)|\]|@[\w.-]{2,30}|\s[-–—]{1,2}\s[@\p{Lu}][\p{L}\w.,/&+ -]{1,40})[\s.,;]*$/u
const TAG = cueOf(ENDS_TAGGED)
const NEED =
  /^(?:[-=]?>|[→⇒▶►])?\s*(?:(?:(?:we |still )*needs? to|we (?:have|should|must) to |will|going to|have to|must|should) )?/i
