export {
  type CountedBallot,
  type CountedVoter,
  type Derivation,
  sealDerivation,
} from './derivation.ts'
export { type Explained, explain, explainAsText } from './explain.ts'
export type { ClauseRef, Entry, Step } from './step.ts'
