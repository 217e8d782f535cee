export { compare } from './compare.ts'
export { firstPlace } from './first-place.ts'
export {
  CORRECT_KINDS,
  CORRECT_OUTCOMES,
  CORRECT_STATES,
  type Correction,
  type CorrectKind,
  type CorrectOutcome,
  type CorrectState,
  type Judgement,
  type Said,
  subjectOf,
} from './judgement.ts'
export { md5 } from './md5.ts'
export { nearest } from './nearest.ts'
export type { Problem } from './problem.ts'
export { bytesToHex, sha256, utf8ToBytes } from './sha256.ts'
export { keyOfSighting, plainWords, type Sighting } from './sighting.ts'
export { indexLines, type LineIndex, type LineRange, linesOf, type Span } from './span.ts'
