import { BARE_URL, NUMBERED_THING, REFERENCE, targetOf } from '../conventions/link-targets.ts'
import { cueOf } from '../cues/cue.ts'
import type { LinkFinding } from '../finding.ts'
import { spanIn } from '../parse/note.ts'
import type { Passage } from '../parse/passage.ts'
import { oneLine } from './one-line.ts'
import type { Part } from './part.ts'

/** Links in reading order: addresses, and issues named by their number alone. */
export const extractLinks = (part: Part): readonly LinkFinding[] => {
  const links: LinkFinding[] = []
  for (let i = part.first; i < part.end; i++) {
    const passage = part.note.passages[i]!
    if (passage.kind === 'code') continue
    for (const mark of passage.marks)
      if (mark.kind === 'link' && mark.url !== undefined)
        links.push(link(part, passage, mark.from, mark.to, mark.url, 'link', 1))
    if (passage.kind === 'turn' || passage.kind === 'meta') addBare(part, passage, links)
    if (part.note.cues.has(i, NUMBERED)) addReferences(part, passage, links)
  }
  return links
}

const addBare = (part: Part, passage: Passage, links: LinkFinding[]): void => {
  if (!passage.text.includes('://')) return
  for (const match of passage.text.matchAll(BARE_URL)) {
    const url = match[0].replace(/[).,;:!?]+$/, '')
    if (isLinked(passage, match.index)) continue
    links.push(link(part, passage, match.index, match.index + url.length, url, 'bare-link', 1))
  }
}

const NUMBERED = cueOf(/#\d/)

const addReferences = (part: Part, passage: Passage, links: LinkFinding[]): void => {
  for (const match of passage.text.matchAll(REFERENCE)) {
    const from = match.index
    if (isLinked(passage, from)) continue
    const [written, where] = match
    if (
      where === undefined &&
      NUMBERED_THING.test(passage.text.slice(Math.max(0, from - 20), from))
    )
      continue
    links.push({
      ...link(part, passage, from, from + written.length, written, 'reference', 0.8),
      target: 'issue',
    })
  }
}

const isLinked = (passage: Passage, at: number): boolean =>
  passage.marks.some(
    (mark) => (mark.kind === 'link' || mark.kind === 'code') && mark.from <= at && at < mark.to,
  )

const link = (
  part: Part,
  passage: Passage,
  from: number,
  to: number,
  url: string,
  rule: string,
  confidence: number,
): LinkFinding => ({
  text: oneLine(passage.text.slice(from, to)),
  url,
  target: targetOf(url),
  spans: [spanIn(part.note, passage, from, to)],
  rule,
  confidence,
})
