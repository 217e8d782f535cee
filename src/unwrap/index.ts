export { unwrap } from './unwrap.ts'
export type { Unwrapped } from './unwrapped.ts'
