import { absenceDefeats } from './absence-defeats.ts'
import { abstentionDefeats } from './abstention-defeats.ts'
import { abstentionIsANo } from './abstention-is-a-no.ts'
import { anybodyBreaksTies } from './anybody-breaks-ties.ts'
import { divisorCountsAbsent } from './divisor-counts-absent.ts'
import { earlyCloseCanFlip } from './early-close-can-flip.ts'
import { exactlySeats } from './exactly-seats.ts'
import { halfIsNoMajority } from './half-is-no-majority.ts'
import { noClosingTime } from './no-closing-time.ts'
import { noMinimumScore } from './no-minimum-score.ts'
import { oneOfTwoDecides } from './one-of-two-decides.ts'
import { overlappingElectorates } from './overlapping-electorates.ts'
import { percentMissesFraction } from './percent-misses-fraction.ts'
import type { Lint } from './scene.ts'
import { silenceWithoutNotice } from './silence-without-notice.ts'
import { supportDefeats } from './support-defeats.ts'
import { undefinedTie } from './undefined-tie.ts'
import { unknownOverride } from './unknown-override.ts'
import { unreachableThreshold } from './unreachable-threshold.ts'
import { weakOverride } from './weak-override.ts'

/** Everything that is looked for, the gravest first. */
export const lints: readonly Lint[] = [
  unreachableThreshold,
  oneOfTwoDecides,
  halfIsNoMajority,
  supportDefeats,
  exactlySeats,
  noMinimumScore,
  noClosingTime,
  undefinedTie,
  anybodyBreaksTies,
  weakOverride,
  unknownOverride,
  overlappingElectorates,
  abstentionDefeats,
  abstentionIsANo,
  absenceDefeats,
  divisorCountsAbsent,
  percentMissesFraction,
  earlyCloseCanFlip,
  silenceWithoutNotice,
]
