export {
  type Canonical,
  canonicalJson,
  MOST_BYTES,
  NotCanonical,
  parseCanonicalJson,
} from './canonical-json.ts'
export { commit, hashText, type Opening, opens, SALT_BYTES } from './commitment.ts'
export {
  decideFiling,
  decideRetirements,
  type Held,
  type Standing,
  standingOf,
} from './decide-filing.ts'
export { type DecodedText, decodeText } from './decode-text.ts'
export { type Draft, draftFact, type Words } from './draft.ts'
export type * from './fact.ts'
export { factToLine, lineToFact } from './fact-line.ts'
export type { Batch, FactLog, LoggedFact } from './fact-log.ts'
export type { CommunityName, Filing, Filings, Sighted } from './filings.ts'
export type { KeptReading, Readings } from './readings.ts'
export type { Texts } from './texts.ts'
