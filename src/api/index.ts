export type * from '#views'
export { BadCursor, factsOf, timesTold } from '#views'
export { type Address, type Answer, answer, readQuery } from './answer.ts'
export { ApiError, connect, type Get } from './client.ts'
export { contract, type ListName } from './contract.ts'
export type { CheckAsked, CountAsked, DecideAsked, VerifyAsked } from './deciding/asked.ts'
export type { Comparison, TieWays } from './deciding/count.ts'
export { MOST_ASKED, type Working, type WorkingName, workings } from './deciding/workings.ts'
export type { Endpoint, Question } from './endpoint.ts'
export { allRows } from './exports/all-rows.ts'
export { type Column, columns } from './exports/columns.ts'
export {
  type ExportAddresses,
  type ExportFile,
  type ExportRequest,
  exportFiles,
} from './exports/files.ts'
export { filterToQuery, listQuery, listQueryOf, searchQuery, statesOf } from './filter.ts'
export { openapi } from './openapi.ts'
export { type ApiRefusal, badCursor, houseFailed, notFound, refusal } from './refusal.ts'
export { refusalShape } from './shapes/named.ts'
export { saidAnswer, saying } from './shapes/saying.ts'
