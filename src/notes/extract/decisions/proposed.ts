import type { DecisionFinding } from '../../finding.ts'
import type { Passage } from '../../parse/passage.ts'
import type { Scene } from '../part.ts'

/** A suggestion that the next speakers take up. */
export const acceptedProposal = (_scene: Scene, _passage: Passage): readonly DecisionFinding[] => []
