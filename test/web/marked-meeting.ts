import type { ItemRow, MeetingView } from '#api'
import { indexLines, type Span } from '#terms'
import { action, decision, meeting, motion, poll, question } from '../made/rows.ts'

const ROWS: Readonly<Record<string, ItemRow>> = {
  decision: decision(),
  action: action(),
  motion,
  poll,
  question,
}

/**
 * A meeting's view from notes with its items marked in place: `‹action|write it down›`; a mark
 * `‹action#2|…›` is a further place of the second item of the text.
 */
export const markedMeeting = (marked: string, over: Partial<MeetingView> = {}): MeetingView => {
  const found: { kind: string; again: number | null; start: number; end: number }[] = []
  const open: { kind: string; again: number | null; start: number }[] = []
  let original = ''
  for (const part of marked.split(/(‹[a-z]+(?:#\d+)?\||›)/)) {
    const opening = /^‹([a-z]+)(?:#(\d+))?\|$/.exec(part)
    if (opening)
      open.push({
        kind: opening[1] ?? '',
        again: opening[2] === undefined ? null : Number(opening[2]),
        start: original.length,
      })
    else if (part === '›') {
      const last = open.pop()
      if (last) found.push({ ...last, end: original.length })
    } else original += part
  }
  const lines = indexLines(original)
  const spansByNumber = new Map<number, { kind: string; spans: Span[] }>()
  const firsts = found.filter(({ again }) => again === null).sort((a, b) => a.start - b.start)
  firsts.forEach(({ kind, start, end }, i) => {
    spansByNumber.set(i + 1, { kind, spans: [lines.spanOf(start, end)] })
  })
  for (const { again, start, end } of found)
    if (again !== null) spansByNumber.get(again)?.spans.push(lines.spanOf(start, end))
  const items = [...spansByNumber].map(([number, { kind, spans }]) => ({
    ...(ROWS[kind] ?? decision()),
    id: `${kind}-${number}`,
    text: original.slice(spans[0]?.start, spans[0]?.end).replace(/\s+/g, ' '),
    spans,
  }))
  return {
    meeting: meeting({ lines: [1, lines.starts.length] }),
    original,
    form: 'markdown',
    attendance: [],
    topics: [],
    speech: [],
    items,
    links: [],
    problems: [],
    previous: null,
    next: null,
    ...over,
  }
}
