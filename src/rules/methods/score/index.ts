import { allocatedScore } from './allocated-score.ts'
import { approval } from './approval.ts'
import { blocStar } from './bloc-star.ts'
import { fundingList } from './funding-list.ts'
import { applicationRound, meanScore } from './mean-score.ts'
import { agenda, dots, quadratic } from './points.ts'
import { reweightedRange } from './reweighted-range.ts'
import { score } from './score.ts'
import { sequentiallySpentScore } from './sequentially-spent-score.ts'
import { star } from './star.ts'
import { yesNo } from './yes-no.ts'

/** The methods that reckon with scores, approvals, points and single choices. */
export const scoreMethods = [
  yesNo,
  approval,
  agenda,
  score,
  meanScore,
  applicationRound,
  star,
  blocStar,
  allocatedScore,
  reweightedRange,
  sequentiallySpentScore,
  dots,
  quadratic,
  fundingList,
] as const
