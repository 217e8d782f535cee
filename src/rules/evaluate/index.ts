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
  Standing,
  Verdict,
} from './verdict.ts'
