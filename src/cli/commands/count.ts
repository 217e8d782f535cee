import {
  type CountOptions,
  countElection,
  diffMethods,
  type Election,
  explainDiff,
  type Format,
  formatNamed,
  formats,
  type Method,
  methodNamed,
  methods,
  sniffFormat,
} from '#rules'
import { nearest } from '#terms'
import { type Call, type Command, EXIT, isOn, Trouble, text, UsageError } from '../command.ts'
import { countSettings } from '../count-settings.ts'
import { type InputText, inputText, tellProblems } from '../input-text.ts'
import { countLines } from '../output/count.ts'
import { table } from '../output/table.ts'

export const count: Command = {
  name: 'count',
  about: 'Count ballots by a method, round by round, with every tie and whether it matters',
  takes: '[BALLOTS]',
  least: 0,
  most: 1,
  options: {
    method: { type: 'string', short: 'm', value: 'NAME', about: 'How to count; `list` shows all' },
    compare: {
      type: 'string',
      value: 'NAME',
      about: 'Count by this method too, and say on which numbers the two part',
    },
    format: {
      type: 'string',
      value: 'NAME',
      about: `How the ballots are written: ${formats.map(({ name }) => name).join(', ')}; found by content unless said`,
    },
    seats: {
      type: 'string',
      value: 'N',
      about: 'How many are elected; what the file says unless said',
    },
    set: {
      type: 'string',
      multiple: true,
      value: 'NAME=VALUE',
      about: 'What the method has to know, such as minimumMean=60; `--method list` shows the names',
    },
    ladder: {
      type: 'string',
      value: 'RUNGS',
      about:
        'How ties are broken, in this order (the order in the file unless said): look-back, run-off, leave-empty, all-elected, drawn-order, chair=A/B, drawn-order=A/B, draw-rfc3797=9319/2.5.12, committed-draw=HASH/SECRET/BEACON',
    },
    json: {
      type: 'boolean',
      about: 'Print JSON: the count with all rounds, exact numbers as text',
    },
  },
  examples: [
    ['minutebook count election.blt --method scottish-stv', 'A count, stage by stage'],
    [
      'minutebook count votes.csv -m schulze-winning --compare instant-runoff',
      'Why two methods disagree',
    ],
    ['minutebook count --method list', 'All methods, what they take and what they can be told'],
  ],
  run: async (call) => {
    if (text(call, 'method') === 'list') return listMethods(call)
    const [path] = call.args
    if (path === undefined)
      throw new UsageError('no ballots are named', 'Name a file, or - for standard input.')
    const input = inputText(path)
    const { election, asked } = readElection(call, input)
    const name = text(call, 'method') ?? asked
    if (!name)
      throw new UsageError(
        'the ballots do not say how to count them',
        'Say it: --method NAME; `--method list` shows all.',
      )
    const method = methodOf(name)
    const settings = { ...orderOf(election), ...countSettings(call, method) }
    const other = text(call, 'compare')
    return other === undefined
      ? countOnce(call, input, election, method, settings)
      : compare(call, input, election, [method, methodOf(other)], settings)
  },
}

/** By content; a file that is called JSON is read as such, so that what is wrong in it has a place. */
const formatOf = ({ path, text }: InputText): Format | null =>
  sniffFormat(text) ?? (path.endsWith('.json') ? formatNamed('json') : null)

const readElection = (
  call: Call,
  input: InputText,
): { readonly election: Election; readonly asked: string | undefined } => {
  const named = text(call, 'format')
  const format = named === undefined ? formatOf(input) : formatNamed(named)
  if (!format)
    throw named === undefined
      ? new Trouble(
          `${input.path} looks like none of the formats of ballots`,
          `Say which it is: --format ${formats.map(({ name }) => name).join('|')}`,
        )
      : new UsageError(`there is no format “${named}”`, didYouMean(named, formats))
  const { election, method, problems } = format.read(input.text)
  tellProblems(call.terminal, input, problems)
  if (!election)
    throw new Trouble(`${input.path} cannot be counted`, `It was read as ${format.title}.`)
  return { election, asked: method }
}

/** Ties go by the order that the ballots' file declares, where it declares one. */
const orderOf = ({ tieOrder }: Election): CountOptions =>
  tieOrder ? { ladder: [{ kind: 'drawn-order' }] } : {}

const methodOf = (name: string): Method => {
  const method = methodNamed(name)
  if (method) return method
  throw new UsageError(`there is no method “${name}”`, didYouMean(name, methods))
}

const didYouMean = (name: string, known: readonly { readonly name: string }[]): string => {
  const names = known.map((one) => one.name)
  const alike = names.filter((one) => one.startsWith(name.slice(0, 4)))
  const guess = nearest(name, names) ?? alike[0]
  if (guess) return `Did you mean “${guess}”?`
  return known === methods
    ? 'All of them: minutebook count --method list'
    : `There are: ${names.join(', ')}`
}

const countOnce = (
  call: Call,
  input: InputText,
  election: Election,
  method: Method,
  settings: CountOptions,
): number => {
  const counted = countElection(method, election, settings)
  tellProblems(call.terminal, input, counted.problems)
  if (counted.kind === 'refused') return EXIT.failed
  const { out } = call.terminal
  if (isOn(call, 'json')) out(`${JSON.stringify(counted.count, null, 2)}\n`)
  else out(countLines(call.terminal, counted.count, headOf(election, method)))
  return EXIT.done
}

const headOf = ({ title }: Election, method: Method): string =>
  title ? `${title}, by ${method.title}` : method.title

const compare = (
  call: Call,
  input: InputText,
  election: Election,
  pair: readonly [Method, Method],
  settings: CountOptions,
): number => {
  const compared = diffMethods(election, pair, settings)
  if (compared.kind === 'refused') {
    tellProblems(call.terminal, input, compared.problems)
    return EXIT.failed
  }
  const says = explainDiff(compared.diff)
  if (isOn(call, 'json')) {
    const { sides, agree } = compared.diff
    call.terminal.out(`${JSON.stringify({ sides, agree, says }, null, 2)}\n`)
  } else call.terminal.out(`${says.join('\n')}\n`)
  return compared.diff.agree ? EXIT.done : EXIT.found
}

const listMethods = (call: Call): number => {
  const { terminal } = call
  if (isOn(call, 'json'))
    terminal.out(
      `${JSON.stringify(
        methods.map(({ count: _, ...said }) => said),
        null,
        2,
      )}\n`,
    )
  else
    terminal.out(
      table(terminal, methods, [
        { title: 'Method', value: ({ name }) => name },
        { title: 'Takes', value: ({ takes }) => takes.join(', ') },
        { title: 'Seats', value: ({ seats }) => seats },
        { title: 'Can be told', value: ({ reads }) => reads.join(', ') },
        { title: 'What it does', value: ({ about }) => about, flexible: true },
      ]),
    )
  return EXIT.done
}
