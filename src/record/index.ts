export type * from './fact.ts'
