export { type Backtested, backtest, type PastDecision } from './backtest.ts'
export { type DecisionsReading, readDecisions } from './read-decisions.ts'
