import { cueOf } from '../../cues/cue.ts'
import type { DecisionFinding } from '../../finding.ts'
import type { Passage } from '../../parse/passage.ts'
import { flatText } from '../flat-text.ts'
import type { Scene } from '../part.ts'
import { voiceOf } from '../voice.ts'
import { decision, spansFrom } from './finding.ts'

/** `Application of the harbour: accepted (6/0/0)`: a thing, and nothing but what became of it. */
export const outcomeEntry = (scene: Scene, passage: Passage): DecisionFinding | null => {
  if (passage.kind === 'turn' || !scene.note.cues.has(passage.index, BECAME)) return null
  const text = flatText(passage)
  if (text.length > 140 || !ENTRY.test(text)) return capitalOutcome(scene, passage)
  if (voiceOf(passage).speaker !== null || /^\W*(?:action|todo)\b/i.test(text)) return null
  return decision(text, spansFrom(scene, passage, passage), 'outcome-entry', 0.65, false)
}

/** `Berth plan - APPROVED from March, the rest follows.`: capitals tell it, whatever is said behind them. */
export const capitalOutcome = (scene: Scene, passage: Passage): DecisionFinding | null => {
  if (passage.kind === 'turn' || !scene.note.cues.has(passage.index, BECAME)) return null
  const text = flatText(passage)
  if (text.length > 400 || !CAPITALS.test(text) || voiceOf(passage).speaker !== null) return null
  return decision(text, spansFrom(scene, passage, passage), 'outcome-capitals', 0.7, true)
}

const CAPITALS =
  /^(?=[^:?]*\p{Ll})[^:?]{4,90}\s(?:--?|[–—])\s\**(?:APPROVED|ACCEPTED|ADOPTED|RATIFIED|REJECTED|DECLINED|DENIED|POSTPONED|TABLED|DEFERRED)\b(?! BY\b)/u

const ENTRY =
  /^[^:?]{2,90}(?:(?::|\s(?:--?|[–—→⇒]|[-=]>))\s*\**|\s\*\*|\s\((?=[a-z]+\)))(?:accepted|approved|adopted|(?<![:(]\s*\**)(?:agreed|no objections?)|carried|ratified|granted|rejected|declined|denied|deferred|postponed|tabled|punted|withdrawn|won['’]?t ?fix)\b\)?(?! (?:by|in|on|pr|prs|issue)\b)(?:\s*\([^)]*\)|[,;] [^:]{2,60}|,? (?:unanimously|until .{2,40}|to .{2,40}|for .{2,40}))?[.!]?\s*$/i

const BECAME = cueOf(ENTRY, CAPITALS)
