import { nearest } from '#terms'
import { type Command, EXIT, Trouble, UsageError } from './command.ts'
import { COMMANDS } from './commands/index.ts'
import { helpOf, overview } from './help.ts'
import type { Terminal } from './output/terminal.ts'
import { parseCall } from './parse-call.ts'
import { systemTrouble } from './system-trouble.ts'

/** Runs one command line; returns the exit code. Trouble becomes a message, never a stack trace. */
export const run = async (
  words: readonly string[],
  terminal: Terminal,
  version: string,
): Promise<number> => {
  const [name, ...rest] = words
  try {
    if (name === undefined || name === '--help' || name === '-h' || name === 'help')
      return help(rest[0], terminal, version)
    if (name === '--version' || name === '-v') {
      terminal.out(`${version}\n`)
      return EXIT.done
    }
    const command = commandNamed(name)
    if (rest.includes('--help') || rest.includes('-h')) {
      terminal.out(helpOf(terminal, command))
      return EXIT.done
    }
    return await command.run(parseCall(command, rest, terminal))
  } catch (error) {
    return tell(terminal, error)
  }
}

const help = (name: string | undefined, terminal: Terminal, version: string): number => {
  terminal.out(name ? helpOf(terminal, commandNamed(name)) : overview(terminal, COMMANDS, version))
  return EXIT.done
}

const commandNamed = (name: string): Command => {
  const command = COMMANDS.find((known) => known.name === name)
  if (command) return command
  const guess = nearest(
    name,
    COMMANDS.map((known) => known.name),
  )
  throw new UsageError(
    `there is no command “${name}”`,
    guess ? `Did you mean “${guess}”? See: minutebook --help` : 'See: minutebook --help',
  )
}

/** Says what is in the way. An error that is nobody's fault but ours keeps its stack, so that it can be reported. */
const tell = (terminal: Terminal, error: unknown): number => {
  const { paint, err } = terminal
  if (error instanceof UsageError || error instanceof Trouble || isExplained(error)) {
    err(`${paint('red', 'minutebook:')} ${error.message}\n`)
    if (error.hint) err(`  ${error.hint}\n`)
    return error instanceof UsageError ? EXIT.usage : EXIT.failed
  }
  const trouble = systemTrouble(error)
  if (trouble) return tell(terminal, trouble)
  const { message, stack } = error instanceof Error ? error : new Error(String(error))
  err(`${paint('red', 'minutebook:')} a fault of the program: ${message}\n`)
  err(`  Nothing filed is lost. Please report it with these lines:\n${stack}\n`)
  return EXIT.failed
}

/** Errors of the house that already say what to do carry a hint. */
const isExplained = (error: unknown): error is Error & { hint: string } =>
  error instanceof Error && typeof (error as Error & { hint?: unknown }).hint === 'string'
