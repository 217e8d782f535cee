import type { Span } from '#terms'
import type { ItemFinding } from '../../finding.ts'

/**
 * Drops what another finding of the same words already tells: the same kind on the same lines, a decision that is a
 * motion's outcome, a poll that is a motion's vote, and what only prose tells where a label tells it otherwise.
 */
export const dropSwallowed = (items: readonly ItemFinding[]): readonly ItemFinding[] => {
  const byLine = new Map<number, ItemFinding[]>()
  for (const item of items)
    for (const span of item.spans)
      for (let line = span.line; line <= span.endLine && line < span.line + LINES; line++) {
        const there = byLine.get(line)
        if (there) there.push(item)
        else byLine.set(line, [item])
      }
  return items.filter((item) => {
    const rivals = new Set<ItemFinding>()
    for (const span of item.spans)
      for (let line = span.line; line <= span.endLine && line < span.line + LINES; line++)
        for (const other of byLine.get(line)!) if (other !== item) rivals.add(other)
    for (const rival of rivals) if (swallows(rival, item)) return false
    return true
  })
}

/** A finding longer than this is compared by its first lines. */
const LINES = 40

const swallows = (rival: ItemFinding, item: ItemFinding): boolean => {
  if (rival.kind === item.kind) return isTwin(rival, item)
  if (!overlaps(rival, item)) return false
  switch (item.kind) {
    case 'decision':
      if (rival.kind === 'poll')
        return !item.marked && /^\W*(?:[\w-]+ ?){0,3}(?:poll|show of hands)\b/i.test(item.text)
      if (rival.kind === 'motion')
        return !item.rule.startsWith('label-decision') || sharesStart(rival, item)
      // A conclusion that orders work settles nothing.
      if (rival.kind === 'action' && item.rule === 'section' && rival.rule === 'concluded-task')
        return sharesStart(rival, item)
      // How an earlier task went is its fate.
      if (rival.kind === 'action' && rival.review && item.rule === 'put-off') return true
      // In a list of both, who is named has something to do.
      if (rival.kind === 'action' && item.rule === 'section' && rival.rule.includes('section'))
        return rival.owners.length > 0 && sharesStart(rival, item)
      // An assignment that someone agreed to is the assignment; what is labelled stays, and what a clause before it settles.
      return (
        rival.kind === 'action' &&
        !item.marked &&
        ASSIGNS.has(item.rule) &&
        !isOfTheBody(rival) &&
        rival.spans.some(({ start }) => start <= item.spans[0]!.start + 4) &&
        (rival.marked || rival.confidence >= item.confidence)
      )
    case 'poll':
      return rival.kind === 'motion'
    case 'action':
      return (
        (rival.kind === 'motion' && !item.marked) ||
        (rival.kind === 'decision' &&
          AGREES.has(rival.rule) &&
          !item.marked &&
          isOfTheBody(item)) ||
        (rival.kind === 'decision' &&
          rival.rule === 'section' &&
          item.rule.includes('section') &&
          item.owners.length === 0 &&
          sharesStart(rival, item)) ||
        (rival.kind === 'decision' &&
          rival.rule === 'put-off' &&
          !item.review &&
          !item.rule.startsWith('label') &&
          rival.spans[0]!.line === item.spans[0]!.line &&
          item.text.length <= rival.text.length + 12)
      )
    case 'question':
      return (
        rival.kind === 'poll' ||
        rival.kind === 'motion' ||
        (rival.kind === 'decision' && rival.marked)
      )
    default:
      return false
  }
}

/** `Everyone agreed to open a channel`: what the body is to do, and nobody in it, it settled. */
const isOfTheBody = (item: ItemFinding): boolean =>
  item.kind === 'action' && item.owners.length === 1 && BODY.test(item.owners[0]![0] ?? '')

const BODY =
  /^(?:the )?(?:all|everyone|everybody|we|group|committee|board|council|team|tsc|ctc|tc|wg|working group|meeting|members|attendees|participants|stewards|directors|community)$/i

const AGREES: ReadonlySet<string> = new Set([
  'body-agreed',
  'agreed-to',
  'body-decided',
  'decided-to',
])

/** Rules of decision by which a task is handed out, too. */
const ASSIGNS: ReadonlySet<string> = new Set([
  'body-agreed',
  'agreed-to',
  'decided-to',
  'body-decided',
  'lets',
  'going-with',
  'cancelled',
  'accepted-proposal',
])

/** The same kind at the same place: the surer one stays, of equals the first. */
const isTwin = (rival: ItemFinding, item: ItemFinding): boolean =>
  rival.spans[0]!.start <= item.spans[0]!.start &&
  rival.spans[0]!.end >= item.spans.at(-1)!.end &&
  (rival.confidence > item.confidence ||
    (rival.confidence === item.confidence &&
      (rival.spans[0]!.start < item.spans[0]!.start || rival.spans[0]!.end > item.spans[0]!.end)))

const overlaps = (a: ItemFinding, b: ItemFinding): boolean =>
  a.spans.some((x) => b.spans.some((y) => meets(x, y)))

const meets = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

const sharesStart = (a: ItemFinding, b: ItemFinding): boolean =>
  a.spans[0]!.line === b.spans[0]!.line
