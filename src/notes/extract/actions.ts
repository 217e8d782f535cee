import type { ActionFinding } from '../finding.ts'
import type { Passage } from '../parse/passage.ts'
import { kidsOf } from './actions/kids.ts'
import { readConcluded } from './actions/marked/concluded.ts'
import { ownersByHead } from './actions/marked/headed.ts'
import { readLabelled } from './actions/marked/labelled.ts'
import { readListed } from './actions/marked/listed.ts'
import { readReviewedHeading } from './actions/marked/reviewed-heading.ts'
import { type Stand, standsOf } from './actions/marked/stand.ts'
import { readTable } from './actions/marked/tables.ts'
import { readTaskParagraph } from './actions/marked/task-paragraph.ts'
import { readTicked } from './actions/marked/ticked.ts'
import { partyBook } from './actions/parties.ts'
import type { Tasks } from './actions/tasks.ts'
import { readBareOrder } from './actions/told/bare-order.ts'
import { readProse } from './actions/told/prose.ts'
import { readTurn } from './actions/told/turns.ts'
import type { ItemExtractor, Scene } from './part.ts'
import { isClerk } from './people/name-shape.ts'

/** Who is to do what: structure first (lists of tasks, tables, labels, boxes), then words. */
export const extractActions: ItemExtractor = (scene) => {
  const { passages } = scene.note
  const standAt = standsOf(scene)
  const hasTasks = holdsTasks(scene, standAt)
  const book = partyBook(scene, hasTasks)
  const found: ActionFinding[] = []
  const tasks: Tasks = {
    scene,
    book,
    standAt,
    kidsOf: kidsOf(scene),
    found,
    taken: new Set(),
    visited: new Set(),
    headers: new Map(),
    rowHeaders: new Map(),
    boxes: new Map(),
    isNotedInAgenda: notedInAgenda(scene),
    heads: hasTasks ? ownersByHead(scene, book, standAt) : new Map(),
  }
  for (let i = scene.first; i < scene.end; i++) {
    const passage = passages[i]!
    if (passage.kind === 'rule' || passage.kind === 'code' || passage.kind === 'meta') continue
    if (passage.text === '' || tasks.taken.has(i) || isClerk(passage.nick)) continue
    if (passage.kind === 'row' && readTable(tasks, passage)) continue
    const stand = standAt(i)
    if (stand && passage.kind === 'heading' && readReviewedHeading(tasks, passage, stand)) continue
    if (stand && passage.kind === 'item' && isListed(scene, passage, stand)) {
      if (!tasks.visited.has(i)) readListed(tasks, passage, stand)
      if (tasks.taken.has(i)) continue
    }
    if (readLabelled(tasks, passage, stand)) continue
    if (passage.checked !== null && !stand && readTicked(tasks, passage)) continue
    if (stand && passage.kind === 'paragraph' && readTaskParagraph(tasks, passage, stand)) continue
    if (!stand && readConcluded(tasks, passage)) continue
    if (readTurn(tasks, passage)) continue
    readProse(tasks, passage)
    if (!stand && !tasks.taken.has(i)) readBareOrder(tasks, passage)
  }
  return found
}

/** Tasks stand in no agenda, but with boxes below an entry that names their review. */
const isListed = (scene: Scene, passage: Passage, stand: Stand): boolean =>
  scene.sectionAt(passage.index) !== 'agenda' ||
  (stand.list === 'past' && passage.parent === stand.root && passage.checked !== null)

/** Most of what is listed stands below the agenda, and it is long. */
const notedInAgenda = (scene: Scene): (() => boolean) => {
  let is: boolean | null = null
  return () => {
    if (is !== null) return is
    let below = 0
    let all = 0
    for (let i = scene.first; i < scene.end; i++) {
      if (scene.note.passages[i]!.kind !== 'item') continue
      const section = scene.sectionAt(i)
      if (section === 'attendees' || section === 'links') continue
      all++
      if (section === 'agenda') below++
    }
    is = below > LONG && below * 2 > all
    return is
  }
}

const LONG = 20

const holdsTasks = ({ first, end }: Scene, standAt: (index: number) => Stand | null): boolean => {
  for (let i = first; i < end; i++) if (standAt(i) !== null) return true
  return false
}
