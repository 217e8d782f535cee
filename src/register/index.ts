export { dueDate } from './dates/due-date.ts'
export type { SettledDate } from './dates/settle-dates.ts'
export type { Filed, Trail } from './filed.ts'
export type { ThingIds } from './ids/name-things.ts'
export type { DismissedItem, ItemTold } from './judged/heed-findings.ts'
export type { ToldLink } from './judged/told-links.ts'
export type { DoubtfulMerge } from './people/doubt.ts'
export type { Evidence, EvidenceRule } from './people/evidence.ts'
export { namesNobody } from './people/placeholders.ts'
export {
  joinRegister,
  type Party,
  type Register,
  type RegisteredPerson,
  type RegisteredText,
} from './register.ts'
export { joinThreads } from './threads/join-threads.ts'
export type { DoubtfulLink, JoinedThread, ThreadMention, Threads } from './threads/thread.ts'
