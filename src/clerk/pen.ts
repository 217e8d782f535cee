import {
  type Batch,
  type CommunityName,
  draftFact,
  type Filing,
  type FilingWords,
  type Standing,
  standingOf,
  type TextHash,
} from '#record'
import type { Desk } from './desk.ts'

/** Words to be written down, and who did it where that is not the clerk's own user. */
export interface Deed {
  readonly words: FilingWords
  readonly by?: string
}

/** Decides what to write down; each deed it yields stands already when it goes on to the next. */
export type Decide = (standing: Standing) => Iterable<Deed>

/** Writes facts about one source of a community behind each other, while others may write too. */
export interface Pen {
  readonly standing: () => Standing
  /** Writes all or nothing, durably; where the log has moved on it looks and decides again. */
  readonly write: (decide: Decide, beside: Omit<Batch, 'drafts'>) => Promise<readonly FilingWords[]>
}

/** Takes up the pen where the log stands; opens the community's log with its first words. */
export const takePen = async (
  desk: Desk,
  community: CommunityName,
  source: string,
): Promise<Pen> => {
  let after = 0
  let standing: Map<string, Filing[]>
  const look = async (): Promise<void> => {
    after = await desk.log.last(community.id)
    const found = standingOf(await desk.filings.all(community.id), source)
    standing = new Map([...found].map(([path, filings]) => [path, [...filings]]))
  }
  const put = (filing: Filing): void => {
    const before = standing.get(filing.path)
    if (before) before.push(filing)
    else standing.set(filing.path, [filing])
  }
  await look()
  return {
    standing: () => standing,
    write: async (decide, beside) => {
      for (;;) {
        const deeds: Deed[] = after > 0 ? [] : [{ words: opening(community) }]
        const at = desk.now()
        for (const deed of decide(standing)) {
          deeds.push(deed)
          put(filingOf(deed, after + deeds.length, at))
        }
        const drafts = deeds.map((deed) =>
          draftFact(deed.words, { at, by: deed.by ?? desk.by }, desk.salt),
        )
        const last = await desk.log.append(community.id, after, { ...beside, drafts })
        if (last !== 'moved') {
          after = last
          return deeds.map((deed) => deed.words)
        }
        await look()
      }
    },
  }
}

const opening = (community: CommunityName): FilingWords => ({
  type: 'CommunityOpened',
  name: community.name,
})

const filingOf = ({ words, by }: Deed, seq: number, at: string): Filing => {
  if (words.type === 'CommunityOpened') throw new TypeError('A community is opened once')
  return {
    seq,
    kind: words.type === 'NotesFiled' ? 'filed' : 'retired',
    source: words.source,
    path: words.path,
    text: words.text as TextHash,
    at,
    by: by ?? null,
    written: words.type === 'NotesFiled' ? (words.written ?? null) : null,
  }
}
