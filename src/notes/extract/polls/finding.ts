import type { PollFinding } from '../../finding.ts'
import type { Passage } from '../../parse/passage.ts'
import { wordsOf } from '../decisions/matter.ts'
import { joinedSpans } from '../motions/spans.ts'
import type { Scene } from '../part.ts'
import { onOneLine } from '../sentence.ts'
import { type Ballot, NO_COUNTS, tallyOf } from '../votes/ballot.ts'

/** A poll, and the last passage that it takes up. */
export interface PollAt {
  readonly poll: PollFinding
  readonly last: number
}

/** A poll over a matter: what was asked, and the passages that answer. */
export const pollOf = (
  scene: Scene,
  matter: Passage | null,
  answers: readonly Passage[],
  names: Ballot['names'],
  tally: PollFinding['tally'],
  rule: string,
  confidence: number,
): PollAt => ({
  poll: {
    kind: 'poll',
    text: onOneLine(matter ? wordsOf(matter) : answers.map(({ text }) => text).join(' ')).slice(
      0,
      400,
    ),
    spans: joinedSpans(scene, matter ? [matter, ...answers] : answers),
    rule,
    confidence,
    marked: true,
    for: names.for,
    against: names.against,
    abstain: names.abstain,
    tally: tally ?? tallyOf({ names, counts: NO_COUNTS }),
  },
  last: answers.at(-1)!.index,
})
