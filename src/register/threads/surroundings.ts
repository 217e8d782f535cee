import type { ItemFinding, MeetingReading } from '#notes'
import { tellingWords } from './telling-words.ts'

/** What stands around an item and tells it from others. */
export interface Surroundings {
  /** The title of the topic under which it stands. */
  readonly topic: string | null
  /** Its own number, and the issues linked in its lines. */
  readonly refs: readonly string[]
}

/** Looks up what stands around the items of a meeting. */
export const surroundingsOf = ({ topics, links, items }: MeetingReading) => {
  const actions = items.filter(({ kind }) => kind === 'action').length
  const issues = links.filter(({ target }) => target === 'issue' || target === 'pull-request')
  return (finding: ItemFinding): Surroundings => {
    const { line, endLine } = finding.spans[0]!
    const topic = topics.findLast(({ spans }) => spans[0]!.line < line)
    const own = issues.filter(({ spans }) => spans[0]!.line >= line && spans[0]!.line <= endLine)
    const urls = own.map(({ url }) => url).join(' ')
    const number = numberOf(finding, actions)
    return {
      topic: topic?.title ?? null,
      refs: [...tellingWords(urls, []).refs, ...(number === null ? [] : [`number ${number}`])],
    }
  }
}

/** A number that goes on from meeting to meeting: `17.2`, or more than the meeting has actions. */
const numberOf = (finding: ItemFinding, actions: number): string | null => {
  if (finding.kind !== 'action' || finding.number === undefined) return null
  const { number } = finding
  return number.includes('.') || Number.parseInt(number, 10) > actions ? number : null
}
