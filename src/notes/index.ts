export type * from './finding.ts'
export type { FormName } from './forms/form.ts'
export type { ParseMarkdown } from './parse/index.ts'
export { READER, readNotes } from './read.ts'
