export { type Act, type ActOf, actShape } from './act.ts'
export { type ActsReading, readActs } from './read-acts.ts'
