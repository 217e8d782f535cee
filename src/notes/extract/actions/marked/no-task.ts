import { PROPOSES } from '../../../conventions/decisions/proposals.ts'
import type { Passage } from '../../../parse/passage.ts'
import type { Scene } from '../../part.ts'
import { NOBODY, type Owners, type PartyBook, partiesIn, partyNamed } from '../parties.ts'
import { opensWithVerb } from '../task-shape.ts'
import { saysNothing } from './labels.ts'
import { type Stand, taskSectionNamed } from './stand.ts'

/** `Ada's accountant was away`, `Council members who …`: the one a report opens with. */
export const reporterOf = (task: string, book: PartyBook): Owners => {
  const words = /^(@?[\p{L}][\p{L}\p{N}_-]*(?: \p{Lu}[\p{L}]+)?)(?:['’]s)?(?=[ :,])/u.exec(
    task,
  )?.[1]
  if (words === undefined) return NOBODY
  const whole =
    partiesIn(words, book, 'known', false) ??
    (book.has(words.split(' ')[0]!.toLowerCase()) ? [partyNamed(words.split(' ')[0]!, book)] : null)
  if (whole) return whole
  const party = /^(\p{Lu}\p{L}+ \p{L}+) (?:who|have|has|are|were|had)\b/u.exec(task)
  return (party && partiesIn(party[1]!, book, 'known', false)) ?? NOBODY
}

/** Nothing but a name, and nothing below it to be done. */
export const nameAlone = (
  task: string,
  { checked }: Passage,
  kids: readonly Passage[],
  book: PartyBook,
): Owners | null =>
  kids.length > 0 || checked !== null || task.length > 60
    ? null
    : partiesIn(task, book, 'known', false)

/** `Goal: a stable network`, `Emphasis is on fixes`: what the tasks are for. */
export const isTheme = (task: string, owners: Owners): boolean =>
  owners.length === 0 &&
  /^(?:big |main |overall )?(?:goal|emphasis|theme|focus|note|nb|n\.b\.)s?(?: is| are)?\b\s*(?::|on\b|for\b)/i.test(
    task,
  )

/** Does an item only head tasks below it? */
export const namesTasks = (passage: Passage): boolean =>
  passage.checked === null &&
  passage.text.length < 72 &&
  Boolean(taskSectionNamed(passage.text, false))

/** Talk or a remark among the tasks, and no task. */
export const isTalk = (scene: Scene, passage: Passage, stand: Stand, owners: Owners): boolean => {
  if (passage.checked !== null) return false
  const { text } = passage
  if (
    stand.rule.startsWith('plan') &&
    owners.length === 0 &&
    /^(?:currently|there|it|this|note|interesting|generally|overall)\b/i.test(text)
  )
    return true
  const speaker = scene.speakerAt(passage.index)
  if (speaker === null || stand.list !== 'past') return false
  const opening = scene.openingAt(passage.index)
  if (!opening || opening.from === 0 || opening.form === 'bracket') return false
  const said = text.slice(opening.from)
  if (saysNothing(said) || PROPOSES.test(said)) return true
  // `Ada: tide tables` under `Completed` is hers; among tasks that are talked over, an order is.
  if (stand.state !== 'open' && said.length < 120 && !FIRST_PERSON.test(said)) return false
  return !opensWithVerb(said) && !REPORTS.test(said)
}

const FIRST_PERSON = /\b(?:I|we|my|our|you|it['’]s|that['’]s)\b|\?$/i

/** Words of somebody who reports on a task. */
const REPORTS =
  /\b(?:did|done|have|has|had|sent|filed|opened|updated|not yet|no update|progress|completed?|finished|wrote|posted|merged|published|working on|started|still|will|haven['’]?t|didn['’]?t)\b/i

/** Among tasks, a question that asks nobody to do anything. */
export const asksNobody = ({ checked }: Passage, task: string, owners: Owners): boolean =>
  owners.length === 0 && checked === null && ASKS.test(task)

const ASKS =
  /^(?:[^:.?!]{2,30}: )?(?:so |and |but |then )?(?:is|are|was|were|do|does|did|what|how|when|where|who|whom|whose|why|which|can|could|should|would|will|any|shall|has|have|had)\b[^!;]*\?(?:\s*\([^()]*\))?\s*$/i

/** Nothing but handles, put off, settled by the body, or the day of the next meeting: no task of this list. */
export const isNoTask = (task: string): boolean =>
  /^[([]?(?:@[\w.-]+[\s,/&+]*(?:and )?)+[)\]]?$/.test(task) ||
  /^elected\b/i.test(task) ||
  /^(?:the |our )?next (?:meeting|call|sync|session)\b\s*(?:[(:–-].{0,60})?$/i.test(task) ||
  (task.length < 160 &&
    /\b(?:pushed to later|pushed out|postponed? (?:until|to|for) (?:a )?later|^postpone\b|deferred (?:to|until) later)/i.test(
      task,
    ))
