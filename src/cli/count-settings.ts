import { type CountOptions, type Method, parseFraction, type Rung } from '#rules'
import { nearest } from '#terms'
import { type Call, text, UsageError } from './command.ts'

/** What `--seats`, `--set` and `--ladder` tell a method. */
export const countSettings = (call: Call, method: Method): CountOptions => {
  const settings: Record<string, unknown> = {}
  const seats = text(call, 'seats')
  if (seats !== undefined) settings.seats = wholeOf('--seats', seats)
  const sets = call.options.set
  for (const word of Array.isArray(sets) ? sets : []) {
    const [, name, value] = /^([^=]+)=(.*)$/s.exec(String(word)) ?? []
    if (name === undefined || value === undefined)
      throw new UsageError(
        `--set ${word} sets nothing`,
        'Write a name and a value: --set minimumMean=60',
      )
    settings[name] = settingOf(name, value, method)
  }
  const ladder = text(call, 'ladder')
  if (ladder !== undefined) settings.ladder = ladder.split(',').map(rungOf)
  return settings
}

const settingOf = (name: string, value: string, method: Method): unknown => {
  const kind = KINDS[name as keyof CountOptions]
  const known = method.reads.filter((read) => read in KINDS)
  if (kind === undefined || !known.includes(name as keyof CountOptions)) {
    const guess = nearest(name, known)
    throw new UsageError(
      `${method.title} cannot be told “${name}”`,
      guess
        ? `Did you mean “${guess}”?`
        : known.length > 0
          ? `It can be told ${known.join(', ')}.`
          : 'It needs nothing beside the ballots.',
    )
  }
  if (kind === 'whole') return wholeOf(name, value)
  if (kind === 'number') return numberOf(name, value)
  if (kind.includes(value)) return value
  throw new UsageError(`${name} cannot be “${value}”`, `It is one of ${kind.join(', ')}.`)
}

const KINDS: Readonly<Partial<Record<keyof CountOptions, 'whole' | 'number' | readonly string[]>>> =
  {
    unranked: ['last-equal', 'not-compared'],
    equalRanks: ['skip-rank', 'skip-live', 'split', 'exhaust', 'exhaust-rank'],
    quorumTimes: 'number',
    majority: ['at-least', 'more-than'],
    bound: 'whole',
    top: 'number',
    credits: 'number',
    minimumMean: 'number',
    fill: ['at-most', 'exactly'],
    perAffiliation: 'whole',
    budget: 'number',
    tooDear: ['skip', 'stop'],
  }

const wholeOf = (name: string, value: string): number => {
  if (/^[1-9]\d{0,8}$/.test(value)) return Number(value)
  throw new UsageError(`${name} cannot be “${value}”`, 'Write a whole number of at least 1.')
}

const numberOf = (name: string, value: string): NonNullable<ReturnType<typeof parseFraction>> => {
  const number = parseFraction(value)
  if (number) return number
  throw new UsageError(`${name} cannot be “${value}”`, 'Write an exact number: 60, 2/3 or 66.67.')
}

const PLAIN_RUNGS = ['look-back', 'run-off', 'leave-empty', 'all-elected', 'drawn-order'] as const

const rungOf = (word: string): Rung => {
  const [name = '', names] = word.trim().split('=', 2)
  const order = names?.split('/')
  if (name === 'chair' && order) return { kind: 'chair', prefers: order }
  if (name === 'drawn-order' && order) return { kind: 'drawn-order', order }
  const kind = PLAIN_RUNGS.find((rung) => rung === name)
  if (kind && !order) return { kind }
  throw new UsageError(
    `--ladder does not know “${word}”`,
    `Write some of ${PLAIN_RUNGS.join(', ')}, chair=A/B, drawn-order=A/B, with commas between.`,
  )
}
