export { evaluate, NoSuchInstant } from './evaluate.ts'
export type {
  Because,
  Concern,
  Dissent,
  Need,
  Outcome,
  ProcedureCheck,
  Prospect,
  Reachable,
  Ruling,
  Verdict,
} from './verdict.ts'
