import { allocatedScore } from './allocated-score.ts'
import { blocStar } from './bloc-star.ts'
import { reweightedRange } from './reweighted-range.ts'
import { sequentiallySpentScore } from './sequentially-spent-score.ts'
import { star } from './star.ts'

/** The methods that reckon with scores, approvals and points. */
export const scoreMethods = [
  star,
  blocStar,
  allocatedScore,
  reweightedRange,
  sequentiallySpentScore,
] as const
