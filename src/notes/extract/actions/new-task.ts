import type { ActionFinding } from '../../finding.ts'
import { dueIn } from '../due.ts'
import { oneLine } from '../one-line.ts'
import type { Tasks } from './tasks.ts'

/** What is known of a task beside its words. */
type Known = Pick<ActionFinding, 'spans' | 'rule' | 'confidence' | 'marked' | 'owners'>

/** Writes a new task down: open, and due when its words say. */
export const addNewTask = (tasks: Tasks, words: string, known: Known): void => {
  const { rule, confidence, marked, owners, spans } = known
  tasks.found.push({
    kind: 'action',
    text: oneLine(words),
    spans,
    rule,
    confidence,
    marked,
    owners,
    due: dueIn(words, tasks.scene.facts.dates[0] ?? null),
    state: 'open',
    review: false,
  })
}
