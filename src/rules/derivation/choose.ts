import type { Step } from './step.ts'

/** One case of a choice: made only when those before it do not hold. */
export interface Case<T> {
  readonly when: () => { readonly holds: boolean; readonly step: Step }
  readonly gives: T
  /** The outcome in words: `rejected: quorum-missed`. */
  readonly says: string
}

/** What is chosen when no case holds, and the step that it comes from, where it comes from one. */
export interface Otherwise<T> {
  readonly gives: T
  readonly says: string
  readonly step?: Step
}

/** Goes through cases in their order, takes the first that holds, and keeps the steps of all it asked. */
export const choose = <T>(
  of: string,
  cases: readonly Case<T>[],
  otherwise: Otherwise<T>,
): { readonly chosen: T; readonly step: Step } => {
  const asked: { when: Step; gives: string }[] = []
  for (const { when, gives, says } of cases) {
    const { holds, step } = when()
    asked.push({ when: step, gives: says })
    if (holds)
      return {
        chosen: gives,
        step: { op: 'choose', of, cases: asked, otherwise: null, output: says },
      }
  }
  const { gives, says, step = { op: 'end', output: says } } = otherwise
  return {
    chosen: gives,
    step: { op: 'choose', of, cases: asked, otherwise: step, output: says },
  }
}
