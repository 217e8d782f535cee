export { explainAsText, presetNamed, presets, type Rule } from '#rules'
export { communityNamed } from './community.ts'
export { methodsAtHand, ruleRef, rulesAtHand } from './deciding/at-hand.ts'
export { decidesMotions, type MotionActs, motionActs } from './deciding/motion-acts.ts'
export { ballotsNoted, putToRule, type RuledMotion } from './deciding/put-to-rule.ts'
export { sampleActs } from './deciding/sample-acts.ts'
export { type SampleElection, sampleElections } from './deciding/sample-elections.ts'
export {
  type Comparison,
  type CountAsked,
  type TriedCount,
  tryCount,
} from './deciding/try-count.ts'
export {
  type CheckedRule,
  checkRuleText,
  readRuleText,
  type TriedRule,
  tryRule,
} from './deciding/try-rule.ts'
export type { Desk } from './desk.ts'
export { fileNotes, type Watch } from './file-notes.ts'
export type {
  AccountLine,
  CommunityAccount,
  FileOutcome,
  Found,
  ImportAccount,
} from './import-account.ts'
export { type Judged, judge } from './judge.ts'
export { type OnProgress, type Progress, reportProgress, type Ticks } from './progress.ts'
export { readFiled } from './read-filed.ts'
export { isReadable, type ReadText, readBytes, textOf } from './read-text.ts'
export { areViewsFresh, refreshViews } from './refresh-views.ts'
export type { Source, SourceFile, SourceListing } from './source.ts'
