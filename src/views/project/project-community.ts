import type { Register, RegisteredText } from '#register'
import type { ItemRow, MeetingRef } from '../rows.ts'
import type { CommunityBook, DocumentSheet } from '../sheets.ts'
import { followItems } from './follow-items.ts'
import { holdersOfIds } from './holders-of-ids.ts'
import { projectDocument, type Shelf } from './project-document.ts'
import { projectDoubts } from './project-doubts.ts'
import { projectEvidence } from './project-evidence.ts'
import { meetingRefOf } from './project-meeting.ts'
import { openTally } from './tally-book.ts'

/** A community's rows: a sheet for each document, asked for one at a time, and the book at last. */
export interface Projection {
  readonly texts: readonly RegisteredText[]
  /** The sheet of a text, from its whole original. Each text once, before the book is closed. */
  readonly sheetOf: (text: RegisteredText, original: string) => DocumentSheet
  readonly close: () => CommunityBook
}

/** Projects a community from its register; holds nothing of a sheet once it is made. */
export const projectCommunity = (
  community: { readonly id: string; readonly name: string },
  register: Register,
): Projection => {
  const { texts, people, aliases } = register
  const holds = holdersOfIds(texts)
  const refById = new Map<string, MeetingRef>()
  for (const text of texts)
    for (const [index, id] of text.ids.meetings.entries())
      if (holds(text.text, id)) refById.set(id, meetingRefOf(text, index))
  const shelf: Shelf = {
    register,
    textByHash: new Map(texts.map((text) => [text.text, text])),
    holds,
    refById,
    followed: followItems(register, refById),
  }
  const tally = openTally(community, people, aliases)
  const doubtful: ItemRow[] = []
  return {
    texts,
    sheetOf: (text, original) => {
      const sheet = projectDocument(text, original, shelf)
      tally.add(sheet)
      if (!sheet.document.retired)
        for (const { row, isLater, retired } of sheet.items)
          if (row.doubtful && !isLater && !retired) doubtful.push(row)
      return sheet
    },
    close: () => ({
      ...tally.close(),
      evidence: projectEvidence(register, shelf),
      doubts: projectDoubts(register, shelf, doubtful),
    }),
  }
}
