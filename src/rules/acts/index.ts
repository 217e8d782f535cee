export { type Act, type ActOf, actShape } from './act.ts'
export { ACT_MEANINGS } from './act-meanings.ts'
export { type OrderedActs, orderActs, type TimedAct } from './order-acts.ts'
export { type ActsReading, readActs } from './read-acts.ts'
