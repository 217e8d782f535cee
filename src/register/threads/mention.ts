import type { ActionState, ItemFinding } from '#notes'
import type { Register, RegisteredText } from '../register.ts'
import { headWords } from './head-words.ts'
import { surroundingsOf } from './surroundings.ts'
import { type TellingWords, tellingWords } from './telling-words.ts'

/** A place where an action or a decision is told of, with all that may tell it from others. */
export interface Mention {
  /** Its public id. */
  readonly item: string
  readonly kind: 'action' | 'decision'
  readonly text: string
  readonly series: string
  readonly meeting: string
  readonly date: string | null
  /** Of its date, counted from 1970. */
  readonly day: number | null
  readonly path: string
  /** Among the items of its kind in its meeting, from 0. */
  readonly position: number
  /** Ids of people; names of parties in no register, in lower case. */
  readonly owners: readonly string[]
  readonly state: ActionState
  readonly review: boolean
  readonly words: TellingWords
  /** Those before what is said of its state; null where all are. */
  readonly head: TellingWords | null
  /** Those of the topic under which it stands; null where it stands under none. */
  readonly topic: TellingWords | null
}

/** The actions or decisions of the texts that stand now; of copies under one id, the first. */
export const mentionsOf = (
  kind: Mention['kind'],
  texts: readonly RegisteredText[],
  partyOf: Register['partyOf'],
): readonly Mention[] => {
  const seen = new Set<string>()
  const standing = texts.filter((text) => text.standing)
  return standing
    .toSorted((a, b) => (a.text < b.text ? -1 : 1))
    .flatMap((text) =>
      text.reading.meetings.flatMap((meeting, index) => {
        let position = -1
        const surroundings = surroundingsOf(meeting)
        const { date } = text.dates[index]!
        const day = date === null ? null : Date.parse(date) / 86_400_000
        return meeting.items.flatMap((finding, at): Mention[] => {
          if (finding.kind !== kind) return []
          position++
          const item = text.ids.items[index]![at]!
          if (seen.has(item)) return []
          seen.add(item)
          const names = ownersOf(finding).flat()
          const { topic, refs } = surroundings(finding)
          return [
            {
              item,
              kind,
              text: finding.text,
              series: text.series.id,
              meeting: text.ids.meetings[index]!,
              date,
              day,
              path: text.trails.find((trail) => trail.standing)!.path,
              position,
              owners: ownersOf(finding).map((spellings) => {
                const { id, name } = partyOf(text.text, index, spellings)
                return id ?? name.toLowerCase()
              }),
              state: finding.kind === 'action' ? finding.state : 'open',
              review: finding.kind === 'action' && finding.review,
              words: withRefs(tellingWords(finding.text, names), refs),
              head: headWords(finding.text, names),
              topic: topic === null ? null : tellingWords(topic, names),
            },
          ]
        })
      }),
    )
}

const ownersOf = (finding: ItemFinding): readonly (readonly string[])[] =>
  finding.kind === 'action' ? finding.owners.filter((spellings) => spellings.length > 0) : []

const withRefs = (words: TellingWords, refs: readonly string[]): TellingWords =>
  refs.length === 0 ? words : { ...words, refs: [...new Set([...words.refs, ...refs])] }
