export { NotCanonical } from './canonical-json.ts'
export { type Opening, opens, SALT_BYTES } from './commitment.ts'
export {
  decideFiling,
  decideRetirements,
  type Held,
  type Standing,
  standingOf,
} from './decide-filing.ts'
export {
  decideJudgement,
  type Refusal,
  type RefusalReason,
  standingJudgements,
} from './decide-judgement.ts'
export { type DecodedText, decodeText, isUtf16 } from './decode-text.ts'
export { type Draft, draftFact, type FilingWords, type Words } from './draft.ts'
export type * from './fact.ts'
export { factToLine, lineToFact } from './fact-line.ts'
export type { Batch, FactLog, LoggedFact } from './fact-log.ts'
export type { CommunityName, Filing, Filings, Sighted } from './filings.ts'
export { hashText } from './hash-text.ts'
export {
  type JudgementWords,
  judgementToWords,
  type OpenedJudgement,
  openedToJudgement,
} from './judgement-words.ts'
export type { Judgements } from './judgements.ts'
export type { KeptReading, Readings } from './readings.ts'
export type { Texts } from './texts.ts'
export { type Wrapping, wrappingOf } from './wrapping.ts'
