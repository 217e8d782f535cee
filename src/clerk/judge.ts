import {
  type CommunityName,
  decideJudgement,
  draftFact,
  type RefusalReason,
  standingJudgements,
} from '#record'
import type { Judgement, Sighting } from '#terms'
import type { ItemRow, Saying } from '#views'
import type { Desk } from './desk.ts'

/** What became of a member's word: the number of its fact, or why there is none. */
export type Judged =
  | { readonly fact: number; readonly judgement: Judgement }
  | { readonly refused: RefusalReason | { readonly why: 'unknown'; readonly id: string } }

/**
 * Writes down what a member says of findings, people or items that they are shown. The rows that
 * follow from it are made by `refreshViews`.
 */
export const judge = async (
  desk: Desk,
  community: CommunityName,
  saying: Saying,
): Promise<Judged> => {
  const { judgement, unknown } = await toJudgement(desk, community.id, saying)
  if (judgement === null) return { refused: { why: 'unknown', id: unknown } }
  for (;;) {
    const after = await desk.log.last(community.id)
    const standing = standingJudgements(await desk.judgements.said(community.id))
    const decided = decideJudgement(standing, judgement)
    if ('refused' in decided) return decided
    const draft = draftFact(decided, { at: desk.now(), by: desk.by }, desk.salt)
    const fact = await desk.log.append(community.id, after, {
      drafts: [draft],
      texts: [],
      readings: [],
      sighted: [],
    })
    if (fact !== 'moved') return { fact, judgement }
  }
}

type Understood =
  | { readonly judgement: Judgement; readonly unknown: null }
  | { readonly judgement: null; readonly unknown: string }

/** Ids of what is shown, as the sightings and names that facts speak of. */
const toJudgement = async (desk: Desk, community: string, saying: Saying): Promise<Understood> => {
  switch (saying.say) {
    case 'withdraw':
      return { judgement: saying, unknown: null }
    case 'confirm':
    case 'dismiss':
    case 'correct': {
      const { item, ...rest } = saying
      const sighting = await sightingOf(desk, community, item)
      if (sighting === null) return { judgement: null, unknown: item }
      return { judgement: { ...rest, sighting }, unknown: null }
    }
    case 'same-item':
    case 'other-item': {
      const { say, one, other } = saying
      const [first, second] = [
        await sightingOf(desk, community, one),
        await sightingOf(desk, community, other),
      ]
      if (first === null) return { judgement: null, unknown: one }
      if (second === null) return { judgement: null, unknown: other }
      return { judgement: { say, sighting: first, other: second }, unknown: null }
    }
    case 'same-person':
    case 'other-person': {
      const { say } = saying
      const one = await nameOf(desk, community, saying.one)
      const other = await nameOf(desk, community, saying.other)
      if (one === null) return { judgement: null, unknown: saying.one }
      if (other === null) return { judgement: null, unknown: saying.other }
      return { judgement: { say, one, other }, unknown: null }
    }
  }
}

/** Where an item was read, as it was read. */
const sightingOf = async (
  { shown }: Desk,
  community: string,
  id: string,
): Promise<Sighting | null> => {
  const view = await shown.item(community, id)
  return view === null ? null : rowToSighting(view.item, view.text)
}

const rowToSighting = ({ kind, text, nth, judged }: ItemRow, hash: string): Sighting => ({
  text: hash,
  kind: judged?.read.kind ?? kind,
  quote: judged?.read.text ?? text,
  nth,
})

/** A key of the register stays as it is; the id of a person is the key of one of their names. */
const nameOf = async ({ shown }: Desk, community: string, id: string): Promise<string | null> =>
  /^(?:handle|full|short|word):./.test(id)
    ? id
    : ((await shown.person(community, id))?.person.key ?? null)
