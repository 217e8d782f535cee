import { PLAN_HEADING, TASK_SECTIONS } from '../../../conventions/actions/sections.ts'
import { SECTIONS } from '../../../conventions/sections.ts'
import { cueOf } from '../../../cues/cue.ts'
import type { ActionState } from '../../../finding.ts'
import type { Passage } from '../../../parse/passage.ts'
import { remembered } from '../../../remembered.ts'
import type { Scene } from '../../part.ts'

/** The list of tasks in which a passage stands. */
export interface Stand {
  readonly rule: string
  readonly list: 'new' | 'past'
  readonly state: ActionState
  readonly due: string | null
  readonly confidence: number
  /** The passage that names the list. */
  readonly root: number
  /** Only a label line names it, so it ends with the block. */
  readonly byLine: boolean
}

/** Whether a text names a list of tasks (a stand), another section (null), or nothing (undefined). */
type Named = Omit<Stand, 'root' | 'byLine'> | null | undefined

/** The stand of each passage of a scene, or null; asked by index in `Note.passages`. */
export const standsOf = (scene: Scene): ((index: number) => Stand | null) => {
  const { passages, lines, cues } = scene.note
  const stands: (Stand | null)[] = []
  const at = (index: number): Stand | null => stands[index - scene.first] ?? null
  const named = new Map<number, Named>()
  const nameOf = (passage: Passage): Named => {
    if (named.has(passage.index)) return named.get(passage.index)
    const name =
      passage.kind === 'item' && !cues.has(passage.index, TASKLY)
        ? undefined
        : taskSectionNamed(passage.text, passage.kind !== 'item')
    named.set(passage.index, name)
    return name
  }
  /** The review of earlier tasks that was opened last, as long as headings go on with it. */
  let review: Stand | null = null
  const mayNameTasks = ({ index, text }: Passage): boolean =>
    cues.has(index, TASKLY) && TASK_CUE.test(text)
  const within = (index: number): boolean => index >= scene.first
  /** A label line in running text, and the passage up to which it reaches. */
  let line: { stand: Stand | null; last: Passage; parent: number } | null = null

  for (let i = scene.first; i < scene.end; i++) {
    const passage = passages[i]!
    let stand: Stand | null = null
    if (passage.kind === 'heading') {
      const opened =
        line && line.last.index === i - 1 && line.stand?.root === i - 1 ? line.stand : null
      line = null
      const above = opened ?? (within(passage.heading) ? at(passage.heading) : null)
      // Where no list of tasks is open, only a heading that may name one needs a look.
      const name = above || mayNameTasks(passage) ? nameOf(passage) : undefined
      if (name === undefined) {
        stand = above
        if (stand?.rule === 'plan-heading') stand = { ...stand, root: i }
      } else stand = name && { ...name, root: i, byLine: false }
      // `# Ada to ask the port` goes on with the review, however deep it was set.
      if (stand === null && name === undefined && review && isTaskHeading(passage.text))
        stand = review
      review = stand?.list === 'past' ? stand : null
    } else {
      const own: Named =
        passage.kind === 'paragraph' &&
        passage.text.length < 72 &&
        isLabelLine(passage) &&
        (line !== null || at(passage.heading) || mayNameTasks(passage))
          ? nameOf(passage)
          : undefined
      if (own !== undefined && passage.parent < 0)
        line = { stand: own && { ...own, root: i, byLine: true }, last: passage, parent: -1 }
      stand = around(passage)
      if (own && passage.parent < 0) stand = { ...own, root: i, byLine: true }
    }
    stands.push(stand)
  }
  return at

  function around(passage: Passage): Stand | null {
    if (within(passage.parent)) {
      const parent = passages[passage.parent]!
      const name = parent.text.length < 72 ? nameOf(parent) : undefined
      if (name) return { ...name, root: parent.index, byLine: false }
      return at(parent.index)
    }
    if (within(passage.intro)) {
      const intro = passages[passage.intro]!
      const name = nameOf(intro)
      if (name !== undefined) return name && { ...name, root: intro.index, byLine: false }
      if (line && line.last === intro) {
        line.last = passage
        return line.stand
      }
    }
    if (line) {
      if (passage.kind === 'item' && line.last.kind === 'item') {
        line.last = passage
        return line.stand
      }
      const gap =
        lines.lineAt(passage.start) - lines.lineAt(Math.max(line.last.start, line.last.end - 1))
      if (
        gap <= 1 ||
        (gap === 2 && line.stand?.root === line.last.index) ||
        passage.kind === 'item'
      ) {
        line.last = passage
        return line.stand
      }
      line = null
    }
    return within(passage.heading) ? at(passage.heading) : null
  }
}

/** `Ada to ask the port`: a task stands in the heading itself. */
export const isTaskHeading = (text: string): boolean => TASK_HEADING.test(text)

const TASK_HEADING = /^(?:\S+ ){1,5}?to (?:be )?[a-z]+ \S/

const isLabelLine = (passage: Passage): boolean =>
  /[:：]\s*$/.test(passage.text) ||
  passage.marks.some(
    (mark) => mark.kind === 'strong' && mark.from === 0 && mark.to >= passage.text.length - 1,
  )

/** The list of tasks that a heading or label names; null where it names another section. */
export const taskSectionNamed = (heading: string, isHeading = true): Named => {
  if (heading.length > 110) return undefined
  const isTaskly = TASK_CUE.test(heading)
  if (isTaskly) return tasklyNamed(heading)
  return isHeading ? otherwiseNamed(heading) : undefined
}

const tasklyNamed = remembered((heading) => nameOfWords(heading, true), 110)
const otherwiseNamed = remembered((heading) => nameOfWords(heading, false), 110)

const nameOfWords = (heading: string, isTaskly: boolean): Named => {
  const words = headingWords(heading)
  if (words === '') return undefined
  for (const section of TASK_SECTIONS) {
    if (!isTaskly && section.list !== 'none') continue
    const match = section.heading.exec(words)
    if (!match) continue
    if (section.list === 'none') return null
    const next = match.groups && (match.groups.next ?? match.groups.next2 ?? match.groups.next3)
    return {
      rule: section.rule,
      list: section.list,
      state: section.state,
      due: section.due !== undefined && next !== undefined ? `next ${next}` : null,
      confidence: section.confidence,
    }
  }
  if (isTaskly && PLAN_HEADING.test(words))
    return { rule: 'plan-heading', list: 'new', state: 'open', due: null, confidence: 0.75 }
  const other = SECTIONS.find((section) => section.heading.test(words))?.kind
  return other === undefined || TASKLIKE.has(other) ? undefined : null
}

const TASK_CUE =
  /action|\bai|to-?do|to do|task|next|follow|week|month|quarter|sprint|goal|plan|priorit|focus|objective|done|complet|finish|closed|resolved|outstanding|carr|still open|ongoing|review|previous|accompl|progress/i

const TASKLY = cueOf(TASK_CUE)

const TASKLIKE: ReadonlySet<string> = new Set([
  'actions',
  'past-actions',
  'summary',
  'next-meeting',
])

const headingWords = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/^[^\p{L}]+/u, '')
    .replace(/\s*\(\d+ ?m(?:in(?:ute)?s?)?(?:,[^)]*)?\)/g, '')
    .replace(/[\s:：*_.]+$/u, '')
    .replace(/\s+/g, ' ')
