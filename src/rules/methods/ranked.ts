import type { Method } from './method.ts'
import {
  condorcet,
  copeland,
  debian,
  kemeny,
  minimaxMargins,
  minimaxOpposition,
  minimaxWinning,
  rankedPairsMargins,
  rankedPairsWinning,
  schulzeMargins,
  schulzeWinning,
  schwartz,
  smith,
} from './pairwise/index.ts'
import { borda, firstPastThePost, instantRunoff } from './positional/index.ts'
import { meekStv, scottishStv, wigmExact, wigmPrf } from './stv/index.ts'

/** The methods that reckon with rankings. */
export const rankedMethods: readonly Method[] = [
  firstPastThePost,
  borda,
  instantRunoff,
  condorcet,
  smith,
  schwartz,
  copeland,
  minimaxWinning,
  minimaxMargins,
  minimaxOpposition,
  schulzeWinning,
  schulzeMargins,
  rankedPairsWinning,
  rankedPairsMargins,
  kemeny,
  debian,
  scottishStv,
  meekStv,
  wigmPrf,
  wigmExact,
]
