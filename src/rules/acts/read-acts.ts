import { isObject, readJson } from '../json/index.ts'
import type { PointedProblem } from '../rule/read-rule.ts'
import { checkShape } from '../shape/index.ts'
import { type Act, actShape } from './act.ts'

/** Acts as read, and what is wrong with those that are left out. */
export interface ActsReading {
  readonly acts: readonly Act[]
  readonly problems: readonly PointedProblem[]
}

/** Reads acts: a JSON list, an object with `acts`, or one act a line (JSON Lines). */
export const readActs = (text: string): ActsReading => {
  const whole = readJson(text)
  if (whole.value === undefined) return readLines(text) ?? asProblems(whole.problems)
  const wrapped = isObject(whole.value) && 'acts' in whole.value
  const list = wrapped ? (whole.value as { acts: unknown }).acts : whole.value
  if (!Array.isArray(list) && isObject(whole.value) && 'type' in whole.value)
    return readLines(text) ?? asProblems(whole.problems)
  const base = wrapped ? '/acts' : ''
  if (!Array.isArray(list))
    return {
      acts: [],
      problems: [
        {
          code: 'wrong-kind',
          severity: 'error',
          span: whole.spanAt(base),
          pointer: base,
          message: 'Acts are a list, or one JSON object a line',
          hint: 'Put the acts between [ and ].',
        },
      ],
    }
  return gather(
    list.map((value, at) => ({
      value,
      pointer: `${base}/${at}`,
      spanAt: (pointer: string) => whole.spanAt(`${base}/${at}${pointer}`),
    })),
  )
}

interface Entry {
  readonly value: unknown
  readonly pointer: string
  spanAt(pointer: string): PointedProblem['span']
}

const gather = (entries: readonly Entry[]): ActsReading => {
  const acts: Act[] = []
  const problems: PointedProblem[] = []
  for (const { value, pointer, spanAt } of entries) {
    const faults = checkShape(actShape.node, value)
    if (faults.length === 0) acts.push(value as Act)
    for (const fault of faults)
      problems.push({
        ...fault,
        severity: 'error',
        span: spanAt(fault.pointer),
        pointer: pointer + fault.pointer,
      })
  }
  return { acts, problems }
}

/** JSON Lines; null when the first line is no JSON either. */
const readLines = (text: string): ActsReading | null => {
  const entries: Entry[] = []
  const problems: PointedProblem[] = []
  let start = 0
  for (const [at, line] of text.split('\n').entries()) {
    const offset = start
    start += line.length + 1
    if (line.trim() === '') continue
    const json = readJson(line)
    const moved = (span: PointedProblem['span']): PointedProblem['span'] =>
      span && {
        ...span,
        start: span.start + offset,
        end: span.end + offset,
        line: at + 1,
        endLine: at + 1,
      }
    if (json.value === undefined) {
      if (entries.length === 0) return null
      for (const problem of json.problems)
        problems.push({ ...problem, span: moved(problem.span), pointer: `/${at}` })
      continue
    }
    entries.push({
      value: json.value,
      pointer: `/${entries.length}`,
      spanAt: (pointer) => moved(json.spanAt(pointer)),
    })
  }
  const read = gather(entries)
  return { acts: read.acts, problems: [...problems, ...read.problems] }
}

const asProblems = (problems: readonly Omit<PointedProblem, 'pointer'>[]): ActsReading => ({
  acts: [],
  problems: problems.map((problem) => ({ ...problem, pointer: '' })),
})
