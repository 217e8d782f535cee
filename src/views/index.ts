export type * from './reader.ts'
export type * from './rows.ts'
