/**
 * Checks a derivation without the engine that made it: hash, arithmetic, comparisons, every ballot
 * counted once, every clause in the rule and asked as it stands there. Shares no code with the rest
 * of the house, so that a fault there cannot hide here. `node src/verify-derivation.ts FILE`
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
/** What is wrong with a derivation, and what it only states without a number behind it. */
export type Verification = Readonly<Record<'wrong' | 'onTrust', readonly string[]>>
// biome-ignore lint/suspicious/noExplicitAny: any JSON may come; what does not fit throws and is told
type Json = any
type Fraction = readonly [n: bigint, d: bigint]
/** Checks the text of a derivation file. */
export const verifyDerivation = (text: string): Verification => {
  const wrong: string[] = []
  const onTrust = new Set<string>()
  let [file, rule, ledger]: Json[] = []
  const must = (holds: boolean, where: string, otherwise: string): unknown =>
    holds || wrong.push(`${where}: ${otherwise}`)
  const part = (pointer: string): Json =>
    pointer.split('/').reduce((inner, key) => (key === '' ? inner : inner?.[key]), rule)
  /** A step under a clause asks what the clause says, which stands in the rule as it is hashed. */
  const checkClause = (step: Json, where: string): void => {
    const { pointer, hash } = step.clause
    const clause = part(pointer)
    must(!!clause && hashOf(clause) === hash, where, `no such clause at ${pointer}`)
    const asked = { silence: NOTHING_CAST, quorum: clause?.needs, threshold: clause?.needs }
    const tests: Json = { ...asked, ties: clause?.when, objections: SOME_CONCERN }
    const test = tests[pointer.split('/').at(-1)]
    if (!test || test === 'in-the-count') return
    const either = [normal(test), { not: [normal(test)] }].map(canonical)
    must(either.includes(canonical(expressionOf(step))), where, `asks otherwise than ${pointer}`)
  }
  /** The entries are the rows that a count stands for, each once, and their weights add up. */
  const checkCount = (step: Json, where: string, pointer: string): void => {
    const { of, among, entries } = step
    const ids: string[] = entries.map(({ id }: Json) => id).sort()
    must(new Set(ids).size === ids.length, where, 'something is counted twice')
    const sum = arithmetic('sum', [...entries.map(({ weight }: Json) => weight)])
    must(sum === step.output, where, 'the sum is wrong')
    const [, , s = '-', , c = '-'] = pointer.split('/')
    const [stage, body] = [rule.stages[s], rule.stages[s]?.chambers[c]]
    const isHere = (row: Json) => row.stage === stage?.name && row.chamber === body?.name
    const isOne = (row: Json) => among === 'everyone' || row.binding === (among === 'binding')
    const asked = (rows: Json[]) => rows.filter(isHere).filter(isOne)
    const rows = body && rowsCounted(step, body, asked(file.voters), asked(file.ballots))
    if (!rows) return void onTrust.add(`${of}: ${ids.join(', ') || 'none'}`)
    const full = new Map<string, string>(rows.map(({ id, weight }: Json) => [id, weight]))
    must(canonical([...full.keys()].sort()) === canonical(ids), where, `${of}: others`)
    const mayBe = body.electorate.cap === 'none' ? [0] : [0, -1]
    const over = ({ id, weight }: Json) => order(read(weight), read(full.get(id) ?? '0'))
    must(!entries.some((one: Json) => !mayBe.includes(over(one))), where, 'some weigh otherwise')
  }
  /** Cases stand in the order of the rule, none is left out, and only the last one holds. */
  const checkChoice = ({ cases, otherwise, output }: Json, where: string): void => {
    const last = otherwise === null ? cases.length - 1 : -1
    const holding = cases.findIndex(({ when }: Json) => when.output === true)
    must(holding === last, where, 'another case holds')
    must((otherwise?.output ?? cases.at(-1)?.gives) === output, where, 'gives another outcome')
    const [, , s, chambers, c] = (cases[0]?.when.clause?.pointer ?? '').split('/')
    if (chambers !== 'chambers') return
    const { silence, ties } = rule.stages[s].chambers[c]
    const tie = ties.when === 'in-the-count' ? [] : ['ties']
    const first = silence.means === 'as-counted' ? [] : ['silence']
    const due = [...first, 'quorum', ...tie, 'threshold'].slice(0, otherwise ? 4 : last + 1)
    const clauses = cases.map(({ when }: Json) => when.clause?.pointer.split('/').at(-1))
    must(!due.some((one, i) => clauses[i] !== one), where, 'a clause of the chamber is left out')
  }
  const check = (step: Json, where: string, inherited: string): void => {
    const pointer = step.clause?.pointer ?? inherited
    if (step.clause) checkClause(step, where)
    ledger = step.ledger ?? ledger
    const below: Json[] = step.inputs ?? step.cases?.map(({ when }: Json) => when) ?? []
    for (const [i, input] of below.entries())
      check(input, `${where}/${step.inputs ? 'inputs' : 'cases'}/${i}`, pointer)
    if (step.otherwise) check(step.otherwise, `${where}/otherwise`, pointer)
    if (['number', 'instant', 'end'].includes(step.op)) return
    if (/tie-broken$/.test(step.output)) onTrust.add('how the ladder broke the tie')
    if (step.op === 'count') return checkCount(step, where, pointer)
    if (step.op === 'choose') return checkChoice(step, where)
    if (step.op === 'given' && !['always', 'never'].includes(step.says)) onTrust.add(step.says)
    if (step.op === 'found') onTrust.add(`${step.by} names ${step.names.join(', ')}`)
    const outputs = below.map(({ output }) => output)
    const against: Json = { noted: ledger, elapse: part(pointer), join: rule.stages }
    const holds = COMES_OUT[step.op]?.(step, outputs, against[step.op])
    const right = holds ?? step.output === arithmetic(step.op, outputs)
    must(right, where, `${step.op} comes out otherwise`)
  }
  try {
    file = JSON.parse(text)
    if (!/^minutebook-derivation\//.test(file?.format)) throw new Error('its format is another')
    const { hash, ...rest } = file
    must(hashOf(rest) === hash, '/hash', 'not the hash of the derivation')
    must(hashOf(file.rule) === file.ruleHash, '/ruleHash', 'not the hash of the rule')
    rule = structuredClone(file.rule)
    for (const { sets, to } of file.deviations) {
      must(file.rule.deviations.may.includes(sets), sets, 'the rule lets nobody set this')
      part(sets.slice(0, sets.lastIndexOf('/')))[sets.split('/').at(-1)] = to
    }
    const keyOf = (row: Json, id: string) => canonical([row.stage, row.chamber, row.binding, id])
    const owners = new Map<string, Json>(file.voters.map((row: Json) => [keyOf(row, row.id), row]))
    must(owners.size === file.voters.length, '/voters', 'somebody stands twice')
    for (const { id, voter, weight, ...row } of file.ballots) {
      const owner = owners.get(keyOf(row, voter))
      const fits = owners.delete(keyOf(row, voter)) && owner.standing === 'eligible'
      must(fits && owner.weight === weight, '/ballots', `${id}: ${voter} has no such ballot`)
    }
    check(file.steps, '/steps', '')
    must(file.steps.output === file.outcome, '/outcome', 'the steps end otherwise')
  } catch (error) {
    wrong.push(`not a derivation: ${(error as Error).message}`)
  }
  return { wrong, onTrust: [...onTrust] }
}
const NOTHING_CAST = { equal: [{ count: 'cast' }, '0'] }
const SOME_CONCERN = { 'more-than': [{ count: 'concerns' }, '0'] }
const LENGTH = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/
/** The rows of the tables that a count stands for; undefined where the tables do not say. */
const rowsCounted = ({ of, about }: Json, body: Json, voters: Json[], ballots: Json[]) => {
  const { electorate, ballot } = body
  const cast = ballots.filter(({ id }) => !id.startsWith('absent:'))
  const by = new Set(cast.map(({ voter }) => voter))
  const stays = of === 'eligible' && electorate.recused === 'stay-in-the-count'
  if (of === 'cast') return cast
  if (about)
    return cast.flatMap(({ id, weight, ...paper }) => {
      const worth = worthOf(paper, of, about)
      return worth === undefined ? [] : [{ id, weight: arithmetic('product', [weight, worth]) }]
    })
  if (['eligible', 'recused', 'excluded'].includes(of))
    return voters.filter(({ standing }) => standing === of || (stays && standing === 'recused'))
  if (of === 'absent')
    return voters.filter(({ id, standing }) => standing === 'eligible' && !by.has(id))
  const is = ({ name, stance: as }: Json) => [name, as, as === 'blocking' && 'against'].includes(of)
  const meant = (ballot.positions ?? []).filter(is).map(({ name }: Json) => name)
  const known = meant.length > 0 || /^(for|against|abstaining|blocking)$/.test(of)
  return known ? ballots.filter(({ position }) => meant.includes(position)) : undefined
}
/** What a ballot gives to a count about options; undefined where it has no part in it. */
const worthOf = ({ ranking, scores, approved }: Json, of: string, about: string[]) => {
  const ranks: Json[] = ranking ?? [approved ?? []]
  const ranked = ranks.flatMap((each, i) => [each].flat().map((name) => [name, ranking ? -i : 1]))
  const likings = new Map(scores?.map((each: Json) => [each.option, each.score]) ?? ranked)
  const given = ranking ? undefined : likings.get(about[0])
  const likes: Json[] = about.map((name) => likings.get(name) ?? (scores ? 0 : -Infinity))
  const [mine, theirs] = likes
  const alone = likes.filter((each) => likes.indexOf(each) === likes.lastIndexOf(each))
  const first = mine === Math.max(...alone) && mine > -Infinity
  const is: Json = { ahead: mine > theirs, behind: mine < theirs, level: mine === theirs, first }
  return of === 'score' ? given?.toString() : (is[of] ?? given !== undefined) ? '1' : undefined
}
/** A test or amount of a rule in the form in which steps ask it. */
const normal = (asked: Json): Json => {
  if (asked === 'always' || asked === 'never') return asked
  if (typeof asked === 'string') return write(read(asked))
  if (asked.count) return { count: asked.count, among: asked.among ?? 'binding' }
  const [key, inner] = Object.entries<Json>(asked)[0]!
  const isTest = /-than|at-|equal/.test(key)
  const hasRoot = (each: Json) => isTest && canonical(each).includes('"sqrt"')
  return { [key]: [inner].flat().map((each) => normal(hasRoot(each) ? squareOf(each) : each)) }
}
const squareOf = (amount: Json): Json => {
  const [key, inner] = Object.entries<Json>(amount)[0]!
  if (key === 'product' || key === 'quotient') return { [key]: inner.map(squareOf) }
  return amount.sqrt ?? { product: [amount, amount] }
}
const expressionOf = (step: Json): Json => {
  if (step.op === 'number') return step.output
  if (step.op === 'given') return step.says
  if (step.op === 'count') return { count: step.of, among: step.among }
  return { [step.op === 'compare' ? step.comparison : step.op]: step.inputs.map(expressionOf) }
}
const square = ([n, d]: Fraction): Fraction => [n < 0n ? -n * n : n * n, d * d]
const every = ({ output }: Json, all: Json[]) => output === all.every((each) => each === true)
const COMES_OUT: Record<string, (step: Json, outputs: Json[], against: Json) => boolean> = {
  given: ({ says, output }) => output === (says === 'always' || (says !== 'never' && output)),
  found: ({ as, names, inputs, output }, outputs) => {
    const elected = as === 'tied' ? names : inputs.flatMap((each: Json) => each.elected ?? [])
    const others = names.filter((name: string) => elected.length > 0 && !elected.includes(name))
    return every({ output }, outputs) && others.length === 0
  },
  round: every,
  all: every,
  noted: ({ of, output }, _, ledger) => output === ledger[of],
  any: ({ output }, outputs) => output === outputs.includes(true),
  not: ({ output }, outputs) => output === !outputs[0],
  'not-before': ({ output }, [a, b]) => output === Date.parse(a) >= Date.parse(b),
  sequence: ({ output }, outputs) =>
    outputs.pop() === output && outputs.every((each) => each.startsWith('accepted')),
  join: ({ of, order, output }, outputs, stages) => {
    const { together } = stages.find(({ name }: Json) => name === of)
    const rank = (each: string) => order.indexOf(each.split(':')[0])
    const isFirst = outputs.includes(output) && !outputs.some((each) => rank(each) < rank(output))
    return isFirst && order[0] === (together === 'every-chamber' ? 'void' : 'accepted')
  },
  elapse: ({ from, length, skipped, added, shifted, output }, _, clause) => {
    const [, d, h, m, s] = (LENGTH.exec(length) ?? []).map((digits) => Number(digits ?? 0))
    const seconds = (((d! + skipped.length) * 24 + h!) * 60 + m!) * 60 + s! + added + shifted
    const asked = length === clause.length || length === clause.lateQuorum.extendsTo
    const passed = (Date.parse(output) - Date.parse(from)) / 1000
    return asked && passed === seconds && Math.abs(shifted) < 97200
  },
  compare: ({ comparison, squared = ['left', 'right'], output }, outputs) => {
    if (outputs.includes('undefined')) return output === false
    const side = (n: string, as: string) => (squared.includes(as) ? read(n) : square(read(n)))
    const [left, right] = [side(outputs[0], 'left'), side(outputs[1], 'right')]
    return output === compares(comparison, order(left, right))
  },
}
const compares = (word: string, order: number): boolean =>
  order === 0 ? /at-|equal/.test(word) : (order > 0 ? /more|least/ : /fewer|most/).test(word)
const arithmetic = (op: string, inputs: readonly string[]): string => {
  if (inputs.includes('undefined')) return 'undefined'
  const [first, ...rest] = inputs.map(read)
  if (op === 'quotient' && rest.some(([n]) => n === 0n)) return 'undefined'
  const floor = (n: bigint, d: bigint) => (n - (((n % d) + d) % d)) / d
  if (op === 'floor') return `${floor(...first!)}`
  if (op === 'ceil') return `${-floor(-first![0], first![1])}`
  const join: Readonly<Record<string, (a: Fraction, b: Fraction) => Fraction>> = {
    sum: ([a, b], [c, d]) => [a * d + c * b, b * d],
    difference: ([a, b], [c, d]) => [a * d - c * b, b * d],
    product: ([a, b], [c, d]) => [a * c, b * d],
    quotient: ([a, b], [c, d]) => (c < 0n ? [-a * d, -b * c] : [a * d, b * c]),
    min: (a, b) => (order(b, a) < 0 ? b : a),
    max: (a, b) => (order(b, a) > 0 ? b : a),
  }
  return write(rest.reduce(join[op]!, first ?? [0n, 1n]))
}
const read = (text: string): Fraction => {
  const [, sign, whole, decimals = '', below = '1'] = /^(-?)(\d+)(?:\.(\d+)|\/(\d+))?$/.exec(text)!
  return [BigInt(`${sign}${whole}${decimals}`), BigInt(below) * 10n ** BigInt(decimals.length)]
}
const write = ([n, d]: Fraction): string => {
  let [a, b] = [n < 0n ? -n : n, d]
  while (b > 0n) [a, b] = [b, a % b]
  return d / a === 1n ? `${n / a}` : `${n / a}/${d / a}`
}
const order = ([a, b]: Fraction, [c, d]: Fraction): number => Math.sign(Number(a * d - c * b))
const canonical = (value: Json): string => {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  const keys = Object.keys(value).sort()
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join(',')}}`
}
const hashOf = (value: Json): string => createHash('sha256').update(canonical(value)).digest('hex')
if (import.meta.main) {
  const { wrong, onTrust } = verifyDerivation(readFileSync(process.argv[2] ?? 0, 'utf8'))
  for (const line of [...wrong.map((fault) => `WRONG ${fault}`), ...onTrust]) console.log(line)
  process.exitCode = Math.min(wrong.length, 1)
}
