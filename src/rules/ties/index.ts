export { type BreakTie, type Choice, climb } from './break-tie.ts'
export { type CommittedDraw, committedOrder } from './committed-draw.ts'
export {
  EXPLORE_BOUND,
  type Exploration,
  type ExploreSettings,
  explore,
  type TieSeen,
} from './explore.ts'
export type { Rung, TieLadder } from './ladder.ts'
export { rfc3797Key, rfc3797Order } from './rfc3797.ts'
export { RUNGS } from './rungs.ts'
export { STAKES } from './stakes.ts'
export type { BrokenTie, PickFromTie, Tie, TieMet, TieStake } from './tie.ts'
