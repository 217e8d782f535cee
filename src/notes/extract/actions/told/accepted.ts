import { ACCEPTANCE, REQUEST } from '../../../conventions/actions/prose.ts'
import { cueOf, type Held } from '../../../cues/cue.ts'
import { spanIn } from '../../../parse/note.ts'
import type { Passage } from '../../../parse/passage.ts'
import { sentencesOf } from '../../sentence.ts'
import { addNewTask } from '../new-task.ts'
import { partyNamed } from '../parties.ts'
import { opensWithVerb } from '../task-shape.ts'
import type { Tasks } from '../tasks.ts'

/** Does somebody take on what was asked? */
export const isAcceptance = (said: string, cues: Held): boolean =>
  cues.has(ACCEPTING) && ACCEPTANCE.test(said)

const ACCEPTING = cueOf(ACCEPTANCE)

/** `SC: will do`: the request before it, by somebody else, is taken on. */
export const readAccepted = (tasks: Tasks, passage: Passage, speaker: string): boolean => {
  const { scene, book } = tasks
  const { passages } = scene.note
  for (let i = passage.index - 1; i >= Math.max(scene.first, passage.index - 5); i--) {
    const asked = passages[i]!
    if (asked.kind === 'heading') break
    const other = scene.speakerAt(i)
    if (other === null || other === speaker || asked.text === '' || tasks.taken.has(i)) continue
    const opening = scene.openingAt(i)
    const words = asked.text.slice(opening?.from ?? 0)
    if (!asks(words)) continue
    tasks.taken.add(passage.index)
    addNewTask(tasks, words, {
      spans: [spanIn(scene.note, asked), spanIn(scene.note, passage)],
      rule: 'prose-accepted',
      confidence: 0.7,
      marked: false,
      owners: [partyNamed(speaker, book)],
    })
    return true
  }
  return false
}

/** Long talk asks with its last sentences; a question about the talk itself asks for nothing. */
const asks = (words: string): boolean => {
  if (words.length < 240) return REQUEST.test(words) || opensWithVerb(words)
  return sentencesOf(words)
    .slice(-2)
    .some(({ from, to }) => REQUEST.test(words.slice(from, to)))
}
