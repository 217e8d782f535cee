import { TOPIC_TAG } from '../../conventions/topic-headings.ts'
import type { Part } from '../part.ts'
import { type Subject, subjectOf } from '../topics.ts'

/** Subjects that a tag or label opens: `#topic X`, `Topic: X`, `Agendum 2. X`, a row `Subject 2 | X`. */
export const taggedSubjects = (part: Part): readonly Subject[] => {
  const found: Subject[] = []
  const { passages } = part.note
  for (let i = part.first; i < part.end; i++) {
    const passage = passages[i]!
    const { text, kind } = passage
    if (
      passage.parent >= 0 ||
      kind === 'heading' ||
      kind === 'code' ||
      kind === 'meta' ||
      kind === 'rule'
    )
      continue
    if (kind === 'row') {
      const [label, title] = passage.cells
      if (title && passage.cells.length === 2 && title.text !== '' && ROW.test(label!.text))
        found.push(subjectOf(i, title.text, 'topic-row', 0.85))
      continue
    }
    const code = text.charCodeAt(0) | 32
    if (code !== 116 && code !== 97 && code !== 115 && code !== 35 && code !== 91 && code !== 123)
      continue
    const tag = TOPIC_TAG.exec(text)
    if (!tag || tag[0].length >= text.length || text.length > 250) continue
    found.push(subjectOf(i, text.slice(tag[0].length), 'topic-tag', 0.95))
  }
  return found
}

const ROW = /^(?:subject|topic|agenda item|item)\s*#?\d+\W*$/i
