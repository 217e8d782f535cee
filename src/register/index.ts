export { dueDate } from './dates/due-date.ts'
export type { SettledDate } from './dates/settle-dates.ts'
export { compare, type Filed, headOf, type Trail } from './filed.ts'
export type { ThingIds } from './ids/name-things.ts'
export type { Evidence, EvidenceRule } from './people/evidence.ts'
export {
  joinRegister,
  type Party,
  type Register,
  type RegisteredPerson,
  type RegisteredText,
} from './register.ts'
export {
  type DoubtfulLink,
  type JoinedThread,
  joinThreads,
  type ThreadMention,
  type Threads,
} from './threads/join-threads.ts'
