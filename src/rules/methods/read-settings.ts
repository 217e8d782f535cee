import { nearest } from '#terms'
import { parseFraction } from '../numbers/index.ts'
import type { Rung } from '../ties/index.ts'
import type { CountOptions, Method } from './method.ts'

/** What a count is told beside the ballots, as people write it. */
export interface WrittenSettings {
  /** By their names, `{ minimumMean: '60' }`. */
  readonly set?: Readonly<Record<string, string>>
  /** Rungs with commas between, `look-back,chair=Ada/Bo`. */
  readonly ladder?: string
}

/** Settings as read; those that cannot be read are left out and told. */
export interface SettingsRead {
  readonly options: CountOptions
  readonly problems: readonly { readonly message: string; readonly hint: string }[]
}

/** Reads what a method is told; it may be told only what it reads. */
export const readSettings = (method: Method, written: WrittenSettings): SettingsRead => {
  const options: Record<string, unknown> = {}
  const problems: { message: string; hint: string }[] = []
  const keep = (name: string, read: Read): void => {
    if ('value' in read) options[name] = read.value
    else problems.push(read)
  }
  for (const [name, value] of Object.entries(written.set ?? {}))
    keep(name, readSetting(name, value, method))
  if (written.ladder !== undefined) {
    const rungs = written.ladder.split(',').map(readRung)
    const wrong = rungs.find((rung) => 'message' in rung)
    keep('ladder', wrong ?? { value: rungs.flatMap((rung) => ('value' in rung ? rung.value : [])) })
  }
  return { options: options as CountOptions, problems }
}

type Read<Value = unknown> =
  | { readonly value: Value }
  | { readonly message: string; readonly hint: string }

const readSetting = (name: string, value: string, method: Method): Read => {
  const kind = KINDS[name as keyof CountOptions]
  const known = method.reads.filter((read) => read in KINDS)
  if (kind === undefined || (name !== 'seats' && !known.includes(name as keyof CountOptions))) {
    const guess = nearest(name, known)
    return {
      message: `${method.title} cannot be told “${name}”`,
      hint: guess
        ? `Did you mean “${guess}”?`
        : known.length > 0
          ? `It can be told ${known.join(', ')}.`
          : 'It needs nothing beside the ballots.',
    }
  }
  if (kind === 'whole') return readWhole(name, value)
  if (kind === 'number') {
    const number = parseFraction(value)
    return number
      ? { value: number }
      : {
          message: `${name} cannot be “${value}”`,
          hint: 'Write an exact number: 60, 2/3 or 66.67.',
        }
  }
  return kind.includes(value)
    ? { value }
    : { message: `${name} cannot be “${value}”`, hint: `It is one of ${kind.join(', ')}.` }
}

const KINDS: Readonly<Partial<Record<keyof CountOptions, 'whole' | 'number' | readonly string[]>>> =
  {
    seats: 'whole',
    unranked: ['last-equal', 'not-compared'],
    equalRanks: ['skip-rank', 'skip-live', 'split', 'exhaust', 'exhaust-rank'],
    until: ['majority', 'two-are-left'],
    exclude: ['one', 'batch'],
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

const readWhole = (name: string, value: string): Read =>
  /^[1-9]\d{0,8}$/.test(value)
    ? { value: Number(value) }
    : { message: `${name} cannot be “${value}”`, hint: 'Write a whole number of at least 1.' }

const PLAIN_RUNGS = ['look-back', 'run-off', 'leave-empty', 'all-elected', 'drawn-order'] as const

const readRung = (word: string): Read<Rung> => {
  const [name = '', names] = splitOnce(word.trim())
  const order = names?.split('/')
  if (name === 'chair' && order) return { value: { kind: 'chair', prefers: order } }
  if (name === 'drawn-order' && order) return { value: { kind: 'drawn-order', order } }
  if (name === 'draw-rfc3797' && order)
    return { value: { kind: name, sources: order.map((source) => source.split('.')) } }
  if (name === 'committed-draw' && order?.length === 3) {
    const [commitment, secret, beacon] = order as [string, string, string]
    return { value: { kind: name, commitment: commitment.toLowerCase(), secret, beacon } }
  }
  const kind = PLAIN_RUNGS.find((rung) => rung === name)
  if (kind && !order) return { value: { kind } }
  return {
    message: `no way to break ties is called “${word}”`,
    hint: `Write some of ${PLAIN_RUNGS.join(', ')}, chair=A/B, drawn-order=A/B, draw-rfc3797=9319/2.5.12 (sources and their numbers), committed-draw=HASH/SECRET/BEACON, with commas between.`,
  }
}

const splitOnce = (word: string): readonly [string, string?] => {
  const at = word.indexOf('=')
  return at < 0 ? [word] : [word.slice(0, at), word.slice(at + 1)]
}
