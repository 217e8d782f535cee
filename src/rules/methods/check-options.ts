import type { Problem } from '#terms'
import { type Election, standing } from '../ballots/index.ts'
import { type Amount, amountToFraction } from '../numbers/index.ts'
import { committedOrder } from '../ties/index.ts'
import type { CountOptions, Method } from './method.ts'

/** What a method cannot go by among the things it is told beside the ballots. */
export const checkOptions = (
  method: Method,
  election: Election,
  options: CountOptions,
): readonly Problem[] => {
  const problems: Problem[] = []
  const report = (pointer: string, message: string, hint: string): void => {
    problems.push({
      code: 'method-unfit',
      severity: 'error',
      span: null,
      message: `${pointer}: ${message}`,
      hint,
    })
  }
  for (const name of WHOLE) {
    const number = options[name]
    if (number !== undefined && !(Number.isSafeInteger(number) && number > 0))
      report(`/${name}`, `${number} is no whole number above zero`, 'Write 1 or more.')
  }
  for (const name of AMOUNTS) {
    const amount = options[name]
    if (amount !== undefined && isBelowZero(amount))
      report(`/${name}`, 'A number below zero', 'Write a number of at least zero.')
  }
  if (method.reads.includes('budget')) {
    if (options.budget === undefined) report('/budget', 'No budget', 'Say how much can be spent.')
    if (election.costs === undefined)
      report('/costs', 'No costs', 'Say what each option costs, in the order of the options.')
    else if (election.costs.some(isBelowZero))
      report('/costs', 'A cost below zero', 'Write costs of at least zero.')
  }
  options.ladder?.forEach((rung, at) => {
    const order = rung.kind === 'drawn-order' ? rung.order : undefined
    if (order) checkOrder(`/ladder/${at}/order`, order, election, report)
    if (rung.kind === 'committed-draw' && committedOrder([], rung) === null)
      report(
        `/ladder/${at}/secret`,
        'This is not the secret that was committed to',
        'The commitment is the SHA-256 of the secret, in hexadecimal.',
      )
  })
  return problems
}

const WHOLE = ['seats', 'bound', 'perAffiliation'] as const
const AMOUNTS = ['top', 'credits', 'budget'] as const

const isBelowZero = (amount: Amount): boolean =>
  typeof amount === 'number' && !Number.isSafeInteger(amount)
    ? true
    : amountToFraction(amount).n < 0n

/** A drawn order has each option that stands, once; those withdrawn may be in it. */
const checkOrder = (
  pointer: string,
  order: readonly string[],
  election: Election,
  report: (pointer: string, message: string, hint: string) => void,
): void => {
  const missing = standing(election)
    .map((place) => election.options[place]!)
    .filter((name) => !order.includes(name))
  const unknown = order.filter((name) => !election.options.includes(name))
  if (missing.length > 0)
    report(pointer, `The order misses ${missing.join(', ')}`, 'Name each option.')
  if (unknown.length > 0)
    report(pointer, `The order names ${unknown.join(', ')}`, 'Name only options of the election.')
  if (new Set(order).size < order.length)
    report(pointer, 'The order names an option twice', 'Name each option once.')
}
