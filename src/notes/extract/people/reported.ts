import type { Passage } from '../../parse/passage.ts'
import type { Part } from '../part.ts'
import { isFirstName, nameShape } from './name-shape.ts'

/** Somebody of whom a sentence reports that they spoke. */
export interface Reported {
  readonly name: string
  readonly passage: Passage
  readonly from: number
}

const VERBS =
  'said|says|notes|noted|asks|asked|suggests|suggested|mentions|mentioned|explains|explained|proposes|proposed|reports|reported|presents|presented|gave|talked|brought up|agreed|answered|replied|thinks|thought|wondered|wonders|confirmed|added|commented|comments|pointed out|raised|shared|discussed|volunteered|updated|demoed|showed|argued|described'
/** A cheap test. */
const SPEAKS = new RegExp(` (?:${VERBS})\\b`)
const REPORT = new RegExp(
  `(?<![\\p{L}@/])(@[\\w-]{2,38}|\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?) (?:also |then |again |briefly )?(?:${VERBS})\\b`,
  'gu',
)

/** Who is reported to have spoken, in reading order; for texts with neither list nor speakers. */
export const reportedSpeakers = (part: Part): readonly Reported[] => {
  const found: Reported[] = []
  for (let i = part.first; i < part.end; i++) {
    const passage = part.note.passages[i]!
    if (passage.kind !== 'item' && passage.kind !== 'paragraph') continue
    if (!SPEAKS.test(passage.text)) continue
    for (const match of passage.text.matchAll(REPORT)) {
      const name = match[1]!.replace(/^@/, '')
      const shape = nameShape(name)
      const isKnown = match[1]!.startsWith('@') || shape === 'first-name'
      if (isKnown || (shape === 'full-name' && isFirstName(name.split(' ')[0]!)))
        found.push({ name, passage, from: match.index })
    }
  }
  return found
}
