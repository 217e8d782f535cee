import { DECISION_LABELS, NO_DECISION, ONLY_PROPOSED } from '../../conventions/decisions/labels.ts'
import { cueOf } from '../../cues/cue.ts'
import type { DecisionFinding } from '../../finding.ts'
import { spanIn } from '../../parse/note.ts'
import type { Passage } from '../../parse/passage.ts'
import { flatText } from '../flat-text.ts'
import type { Scene } from '../part.ts'
import { voiceOf } from '../voice.ts'
import { decision, spansFrom } from './finding.ts'
import { matterOf, wordsOf } from './matter.ts'

/** `DECISION: …`, `RESOLVED: …`, `#agreed …`. `nothing`: a label that settles nothing, or opens a list. */
export const labelledDecision = (
  scene: Scene,
  passage: Passage,
  openers: Set<number>,
): DecisionFinding | 'nothing' | null => {
  if (passage.kind === 'row') return labelledRow(scene, passage)
  if (!scene.note.cues.has(passage.index, LABELLING)) return null
  const text = flatText(passage)
  const label = labelAt(text, 0) ?? labelAt(text, voiceOf(passage).from)
  if (label === null) return null
  if (passage.kind === 'turn' && label.loose) return null
  const rest = text.slice(label.to)
  if (rest.trim() === '') {
    openers.add(passage.index)
    return 'nothing'
  }
  if (NO_DECISION.test(rest) || rest.trimEnd().endsWith('?')) return 'nothing'
  // `Consensus: yes` says of what stands before it.
  const matter =
    label.rule === 'label-outcome' && rest.trim().length < SHORT ? matterOf(scene, passage) : null
  if (rest.trimEnd().endsWith(':')) openers.add(passage.index)
  const said = label.rule === 'command' ? rest : clean(rest)
  const words = matter ? `${wordsOf(matter)} — ${said}` : said
  const spans = matter ? spansFrom(scene, matter, passage) : [spanIn(scene.note, passage)]
  return decision(words, spans, label.rule, label.confidence, true)
}

/** Shorter than this, a decision tells too little by itself. */
const SHORT = 10

/** How a decision is labelled. */
export interface Label {
  readonly rule: string
  readonly confidence: number
  readonly to: number
  /** With a dash, which in chats is only a pause: `agreed - but …`. */
  readonly loose: boolean
}

/** The label of a decision at an offset, or null. */
export const labelAt = (text: string, from: number): Label | null => {
  const part = from === 0 ? text : text.slice(from)
  const head = part.slice(0, 60)
  if (!MAY_LABEL.test(head) || ONLY_PROPOSED.test(head)) return null
  for (const { rule, start, confidence } of DECISION_LABELS) {
    const match = start.exec(head)
    if (match === null) continue
    return { rule, confidence, to: from + match[0].length, loose: !/[:：#]/.test(match[0]) }
  }
  return null
}

const MAY_LABEL =
  /decision|decided|resol|agree|ruling|verdict|consensus|outcome|approved|accepted|adopted|ratified|conclusion|disposition|rejected|declined|result/i

const LABELLING = cueOf(MAY_LABEL)

/** `| Conclusion | Minutes approved. |`: a table of two columns whose first one names what the second one is. */
const labelledRow = (scene: Scene, passage: Passage): DecisionFinding | 'nothing' | null => {
  const [first, second] = passage.cells
  if (first === undefined || second === undefined || !ROW_LABEL.test(first.text)) return null
  if (second.text === '' || NO_DECISION.test(second.text)) return 'nothing'
  return decision(
    second.text,
    [spanIn(scene.note, passage, second.from, second.to)],
    'row-label',
    0.6,
    true,
  )
}

const ROW_LABEL =
  /^\W*(?:decisions?|conclusions?|resolutions?|outcomes?|agreed|resolved)\W*(?:\d[\d.]*)?\W*$/i

const clean = (text: string): string =>
  text.replace(/^\s*#?\d+(?:[.-]\d+)+[:.)]?\s+/, '').replace(/[\s*_]+$/, '')
