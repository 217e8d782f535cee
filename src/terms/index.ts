export type { Problem } from './problem.ts'
export { indexLines, type LineIndex, type LineRange, linesOf, type Span } from './span.ts'
