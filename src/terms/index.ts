export type { Problem } from './problem.ts'
export { bytesToHex, sha256, utf8ToBytes } from './sha256.ts'
export { indexLines, type LineIndex, type LineRange, linesOf, type Span } from './span.ts'
