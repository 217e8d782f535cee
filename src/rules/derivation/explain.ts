import type { Comparison } from '../rule/amount.ts'
import type { Step } from './step.ts'

/** A step in a sentence, and those that it rests on. */
export interface Explained {
  readonly says: string
  /** The clause that asks for it, by its JSON pointer; null where none does. */
  readonly clause: string | null
  /** Ballots, voters or acts that were counted. */
  readonly counted: readonly string[]
  readonly below: readonly Explained[]
}

/** A derivation's steps in plain English, as a tree. */
export const explain = (step: Step): Explained => ({
  says: say(step),
  clause: step.clause?.pointer ?? null,
  counted: step.op === 'count' ? step.entries.map(({ id }) => id) : [],
  below: belowOf(step),
})

/** The same as indented lines. */
export const explainAsText = (step: Step): string => linesOf(explain(step), 0).join('\n')

const linesOf = ({ says, clause, counted, below }: Explained, depth: number): readonly string[] => [
  `${'  '.repeat(depth)}${says}${clause ? ` [${clause}]` : ''}${counted.length > 0 ? ` (${counted.join(', ')})` : ''}`,
  ...below.flatMap((inner) => linesOf(inner, depth + 1)),
]

const belowOf = (step: Step): readonly Explained[] => {
  if (step.op !== 'choose') return 'inputs' in step ? step.inputs.map(explain) : []
  const asked = step.cases.map(
    ({ when, gives }): Explained => ({
      says: `${gives}? ${when.output === true ? 'Yes' : 'No'}`,
      clause: when.clause?.pointer ?? null,
      counted: [],
      below: (when.op === 'not' ? when.inputs : [when])
        .map(explain)
        .map((inner) => ({ ...inner, clause: null })),
    }),
  )
  return [...asked, ...(step.otherwise ? [explain(step.otherwise)] : [])]
}

const ARITHMETIC: Readonly<Record<string, string>> = {
  sum: 'the sum',
  difference: 'the difference',
  product: 'the product',
  quotient: 'the quotient',
  min: 'the smallest',
  max: 'the largest',
  floor: 'rounded down',
  ceil: 'rounded up',
}

const COMPARED: Readonly<Record<Comparison, string>> = {
  'more-than': 'more than',
  'at-least': 'at least',
  'fewer-than': 'fewer than',
  'at-most': 'at most',
  equal: 'equal to',
}

const say = (step: Step): string => {
  switch (step.op) {
    case 'number':
      return step.output
    case 'count': {
      const about = step.about ? ` of ${step.about.join(' against ')}` : ''
      const whose = step.among === 'binding' ? '' : ` (${step.among})`
      return `${step.of}${about}${whose}: ${step.output}`
    }
    case 'compare': {
      const [left, right] = step.inputs.map(short)
      const squared = step.squared ? ', both sides squared' : ''
      return `${left} is ${step.output ? '' : 'not '}${COMPARED[step.comparison]} ${right}${squared}`
    }
    case 'all':
      return step.output ? 'All of these hold' : 'Not all of these hold'
    case 'any':
      return step.output ? 'At least one of these holds' : 'None of these holds'
    case 'not':
      return step.output ? 'This does not hold' : 'Not so, for this holds'
    case 'given':
      return step.says === 'always' || step.says === 'never' ? `It ${step.says} holds` : step.says
    case 'found':
      return `Counted by ${step.by}: ${step.as === 'tied' ? 'tied are ' : ''}${step.names.join(', ') || 'nobody'}`
    case 'round':
      return step.elected.length > 0 ? `${step.of}; elected: ${step.elected.join(', ')}` : step.of
    case 'noted':
      return `${step.of}: ${step.output}`
    case 'end':
    case 'sequence':
      return step.output
    case 'join':
      return `${step.of} comes to ${step.output}`
    case 'instant':
      return `${step.of}: ${step.output}`
    case 'elapse': {
      const skipped = step.skipped.length > 0 ? `, without ${step.skipped.join(', ')}` : ''
      const added = step.added === 0 ? '' : `, and ${step.added} seconds more`
      return `${step.length} after ${step.from}${skipped}${added}: ${step.output}`
    }
    case 'not-before': {
      const [first, second] = step.inputs.map(({ output }) => output)
      return `${first} is ${step.output ? 'not ' : ''}before ${second}`
    }
    case 'choose':
      return `${step.of}: ${step.output}`
    default:
      return `${ARITHMETIC[step.op]}: ${step.output}`
  }
}

/** A number with what it counts, for the inside of a sentence. */
const short = (step: Step): string =>
  step.op === 'count' || step.op === 'noted' ? `${step.of} = ${step.output}` : String(step.output)
