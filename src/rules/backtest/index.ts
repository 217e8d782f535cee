export { type Backtested, backtest, type PastDecision } from './backtest.ts'
