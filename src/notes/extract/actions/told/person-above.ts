import type { Passage } from '../../../parse/passage.ts'
import { areKnown, NOBODY, type Owners, partiesIn } from '../parties.ts'
import type { Tasks } from '../tasks.ts'
import type { Act } from './act.ts'

/** An act of nobody is theirs whose name heads the notes: `### Ada`, `**Ada**`, and, of what is to come, `Lights (Ada)`. */
export const withPersonAbove = (tasks: Tasks, passage: Passage, act: Act): Act => {
  if (act.owners.length > 0 || !OF_NOBODY.test(act.rule)) return act
  const owners = personAbove(tasks, passage, act.rule === 'prose-coming')
  return owners.length === 0 ? act : { ...act, owners }
}

const OF_NOBODY = /^prose-(?:wanting|coming|will-of-nobody)/

const personAbove = ({ scene, book }: Tasks, passage: Passage, isReport: boolean): Owners => {
  const { passages } = scene.note
  for (const index of [passage.parent, passage.intro, passage.heading]) {
    if (index < scene.first) continue
    const { text } = passages[index]!
    if (text.length > 100) continue
    const name =
      /^@?([^:,()]{2,30}):?$/.exec(text)?.[1] ??
      (isReport ? /[([]([^()[\]]{2,30})[)\]]\s*$/.exec(text)?.[1] : undefined)
    const owners = name === undefined ? null : partiesIn(name, book, 'known', false)
    if (owners !== null && areKnown(owners, book)) return owners
  }
  return NOBODY
}
