import { atPointer, hashJson } from '../json/index.ts'
import type { ClauseRef, Step } from './step.ts'

const known = new WeakMap<object, Map<string, ClauseRef>>()

/** The clause at a pointer of a rule, by its hash. */
const clauseRef = (rule: object, pointer: string): ClauseRef => {
  const refs = known.get(rule) ?? new Map<string, ClauseRef>()
  known.set(rule, refs)
  const ref = refs.get(pointer) ?? { pointer, hash: hashJson(atPointer(rule, pointer)) }
  refs.set(pointer, ref)
  return ref
}

/** The step, and the clause that asks for it. */
export const under = (rule: object, pointer: string, step: Step): Step => ({
  ...step,
  clause: clauseRef(rule, pointer),
})
