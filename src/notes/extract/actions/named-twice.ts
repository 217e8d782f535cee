import { NOT_OWNERS, PARTY_NOUN } from '../../conventions/actions/parties.ts'
import { ACTION_VERBS } from '../../conventions/actions/verbs.ts'
import { cueOf } from '../../cues/cue.ts'
import type { Note } from '../../parse/note.ts'
import type { Passage } from '../../parse/passage.ts'
import { nameShape } from '../people/name-shape.ts'

/** Names that stand alone in parentheses or behind a dash at the end of several lines: `… (Yondon)`, `… - Yondon/Doug`. */
export const taggedTwice = (
  passages: readonly Passage[],
  first: number,
  end: number,
): readonly string[] => {
  const counts = new Map<string, number>()
  for (let i = first; i < end; i++) {
    const { text, kind } = passages[i]!
    if (kind !== 'item' && kind !== 'row') continue
    const last = text.charCodeAt(text.length - 1)
    if (last !== 41 && !text.slice(-40).includes(' - ')) continue
    const tag = TAG.exec(text.slice(-60))
    if (!tag) continue
    for (const name of tag[1]!.split(/\s*(?:[,/&+]|\band\b)\s*/))
      if (nameShape(name) === 'word')
        counts.set(name, (counts.get(name) ?? 0) + (last === 41 ? 1 : 0.6))
  }
  return [...counts].filter(([, count]) => count >= 1.8).map(([name]) => name)
}

const TAG = /(?:\(| - )(\p{Lu}[\p{L}]+(?:(?: ?[,/&+] ?| and )\p{Lu}[\p{L}]+){0,4})\)?$/u

/** Names before what is to be done, more than once: `Centril to comment on it`. */
export const leadsTwice = (
  { passages, cues }: Note,
  first: number,
  end: number,
): readonly string[] => {
  const counts = new Map<string, number>()
  for (let i = first; i < end; i++) {
    const { text, kind } = passages[i]!
    if (kind !== 'item' || !cues.has(i, LEADING)) continue
    const { name, verb } = LEADS.exec(text)?.groups ?? {}
    if (name === undefined || !ACTION_VERBS.has(verb!) || nameShape(name) !== 'word') continue
    if (NOT_OWNERS.has(name.toLowerCase()) || PARTY_NOUN.test(name)) continue
    if (ACTION_VERBS.has(name.toLowerCase())) continue
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return [...counts].filter(([, count]) => count > 1).map(([name]) => name)
}

const LEADS = /^(?<name>\p{Lu}\p{L}{2,20}) (?:to|will) (?<verb>[a-z]+) \S/u

const LEADING = cueOf(LEADS)
