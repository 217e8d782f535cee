export type { Count, Outcomes, RefusedBallot, Round, Table, Transfer } from './count.ts'
export { type Counted, countElection } from './count-election.ts'
export type { CountOptions, EqualRanks, Method } from './method.ts'
export { methodNamed, methods } from './methods.ts'
