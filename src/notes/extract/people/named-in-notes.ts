import type { Passage } from '../../parse/passage.ts'
import type { Part } from '../part.ts'
import { isFirstName, type NameShape, nameShape } from './name-shape.ts'
import type { Reported } from './reported.ts'

/** `Budget (Ada)`, `Mirrors (Joost & Lin) https://…`: who brings a subject. */
const BEHIND = /\(([\p{L}@][^()\d]{1,50})\)[\s:]*(?:https?:\/\/\S+)?\s*$/u
/** `[lin] needs a plan`. */
const BEFORE = /^\[([\p{L}@][\p{L}\p{N}_-]{2,20})\]\s+\S/u
/** `Joost:` alone, with what Joost said below. */
const ABOVE = /^@?(\p{Lu}[\p{L}'’-]{1,20}(?: \p{Lu}[\p{L}'’-]{1,20})?)\s*:$/u
const BETWEEN = /\s*(?:,|\/|&|\+|\band\b)\s*/

/**
 * Who is named where notes name people: behind a subject that has notes, in brackets before what they said. For texts
 * without a list.
 */
export const namedInNotes = (part: Part): readonly Reported[] => {
  const found: Reported[] = []
  const add = (passage: Passage, names: string, from: number): void => {
    for (const written of names.split(BETWEEN)) {
      const name = written.replace(/^@/, '').trim()
      if (written.startsWith('@') ? name.length > 1 : isPerson(name))
        found.push({ name, passage, from: from + Math.max(0, names.indexOf(written)) })
    }
  }
  // Names behind points without notes are those of tasks: who is to do them need not be there.
  let tasks = 0
  const labels: (readonly [Passage, string])[] = []
  const brackets: (readonly [Passage, string])[] = []
  for (let i = part.first; i < part.end; i++) {
    const passage = part.note.passages[i]!
    const { kind, text } = passage
    if (kind !== 'item' && kind !== 'paragraph' && kind !== 'heading') continue
    const behind = text.length < 300 && text.includes('(') ? BEHIND.exec(text) : null
    if (behind !== null) {
      const holds = kind === 'heading' || part.note.passages[i + 1]?.parent === i
      if (holds) add(passage, behind[1]!, behind.index + 1)
      else if (behind[1]!.split(BETWEEN).some(isPerson)) tasks++
    }
    const above =
      text.endsWith(':') && part.note.passages[i + 1]?.parent === i ? ABOVE.exec(text) : null
    if (above !== null) labels.push([passage, above[1]!])
    const before = text.startsWith('[') && passage.checked === null ? BEFORE.exec(text) : null
    if (before !== null) brackets.push([passage, before[1]!])
  }
  if (tasks >= found.length) found.length = 0
  const sure = labels.filter(([, name]) => isPerson(name)).length
  for (const [passage, name] of labels)
    if (isPerson(name) || (sure > 1 && sure * 2 >= labels.length && nameShape(name) === 'word'))
      found.push({ name, passage, from: 0 })
  if (brackets.length > 2)
    for (const [passage, name] of brackets)
      if (SPEAKS.has(nameShape(name.replace(/^@/, ''))))
        found.push({ name: name.replace(/^@/, ''), passage, from: 1 })
  return found
}

const SPEAKS: ReadonlySet<NameShape> = new Set<NameShape>(['nick', 'first-name', 'full-name'])

/** Surely a person's name, not any word with a capital. */
const isPerson = (name: string): boolean => {
  const shape = nameShape(name)
  return shape === 'first-name' || (shape === 'full-name' && isFirstName(name.split(' ')[0]!))
}
