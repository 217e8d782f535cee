import type { SectionKind } from '../conventions/sections.ts'
import type { PersonFinding, SpeechFinding } from '../finding.ts'
import { spanIn } from '../parse/note.ts'
import type { Part } from './part.ts'
import { People } from './people/gather.ts'
import type { Listed } from './people/listed.ts'
import { isBot } from './people/name-shape.ts'
import { namedForTasks } from './people/named-for-tasks.ts'
import { namedInNotes } from './people/named-in-notes.ts'
import { type Reported, reportedSpeakers } from './people/reported.ts'
import { addSpellings } from './people/spellings.ts'
import { labelParts } from './speech/speakers.ts'

/** Who attended, was missed, or visited: from lists, tables and lines; else from who speaks. */
export const extractPeople = (
  part: Part,
  sectionAt: (index: number) => SectionKind,
  roster: readonly Listed[],
  speech: readonly SpeechFinding[],
): readonly PersonFinding[] => {
  const people = new People()
  const lists = roster.filter((listed) => !listed.byRole)
  for (const listed of [...lists, ...roster.filter((one) => one.byRole)])
    people.list(listed, spanIn(part.note, listed.passage, listed.from, listed.to))
  if (lists.length === 0) addSpeakers(people, part, speech, sectionAt)
  if (people.all.length > 0) {
    const { start, end } = part.span
    addSpellings(people, part.note.original.slice(start, end), speech)
  }
  return people.all.map((person) => ({ ...person }))
}

/** Fewer who speak do not tell who was there. */
const FEW = 2

/** Where no list exists, who speaks is present. */
const addSpeakers = (
  people: People,
  part: Part,
  speech: readonly SpeechFinding[],
  sectionAt: (index: number) => SectionKind,
): void => {
  const heard = new Set<string>()
  for (const { speaker, spans, confidence } of speech) {
    if (heard.has(speaker)) continue
    heard.add(speaker)
    for (const name of labelParts(speaker))
      if (!isBot(name)) people.speaks(name, spans[0]!, 'speaker', confidence * 0.9)
  }
  const add = (rule: string, named: readonly Reported[]): void => {
    for (const { name, passage, from } of named)
      people.speaks(name, spanIn(part.note, passage, from, from + name.length), rule, 0.55)
  }
  add('named-in-notes', namedInNotes(part))
  add('reported-speaker', reportedSpeakers(part))
  if (heard.size < FEW) add('named-for-task', namedForTasks(part, sectionAt))
}
