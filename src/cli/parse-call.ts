import { parseArgs } from 'node:util'
import { nearest } from '#terms'
import { type Call, type Command, UsageError } from './command.ts'
import type { Terminal } from './output/terminal.ts'

/** Turns the words behind a command's name into a call; says plainly what is wrong with them. */
export const parseCall = (command: Command, words: readonly string[], terminal: Terminal): Call => {
  const { values, positionals } = parse(command, words)
  const help = `See: minutebook ${command.name} --help`
  if (positionals.length < command.least)
    throw new UsageError(`${command.name} needs ${command.takes}`, help)
  if (positionals.length > command.most)
    throw new UsageError(`${command.name} does not take “${positionals[command.most]}”`, help)
  const empty = Object.keys(values).find((option) => values[option] === '')
  if (empty) throw needsValue(command, empty)
  return { args: positionals, options: values, terminal }
}

const parse = (command: Command, words: readonly string[]) => {
  const options = Object.fromEntries(
    Object.entries(command.options).map(([name, { type, short, multiple }]) => [
      name,
      { type, ...(short ? { short } : {}), ...(multiple ? { multiple } : {}) },
    ]),
  )
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true })
  } catch (error) {
    throw understood(command, error as Error & { code?: string })
  }
}

const understood = (command: Command, error: Error & { code?: string }): Error => {
  const help = `See: minutebook ${command.name} --help`
  const option = /'(--?[^' ]+)/.exec(error.message)?.[1]
  switch (error.code) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION': {
      const known = Object.keys(command.options).map((name) => `--${name}`)
      const guess = option ? nearest(option, known) : null
      const hint = isExcluded(command, option)
        ? `To leave a word out, put all of them in quotes: minutebook search "relay -draft"`
        : guess
          ? `Did you mean ${guess}? ${help}`
          : help
      return new UsageError(`${command.name} has no option ${option}`, hint)
    }
    case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE': {
      const [name, spec] = Object.entries(command.options).find(([n]) => `--${n}` === option) ?? []
      if (spec?.type === 'boolean') return new UsageError(`--${name} takes no value`, help)
      return needsValue(command, name ?? option ?? '')
    }
    default:
      return error
  }
}

/** `-draft` among the words of a search is no option. */
const isExcluded = ({ name }: Command, option: string | undefined): boolean =>
  name === 'search' && option !== undefined && !option.startsWith('--')

const needsValue = (command: Command, option: string): UsageError =>
  new UsageError(
    `--${option} needs a value: --${option} ${command.options[option]?.value ?? 'VALUE'}`,
    `See: minutebook ${command.name} --help`,
  )
