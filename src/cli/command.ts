import type { Terminal } from './output/terminal.ts'

/** One option of a command, as data: parsed, shown by `--help`, completed by the shell, documented. */
export interface Option {
  readonly type: 'string' | 'boolean'
  readonly short?: string
  readonly multiple?: boolean
  /** What the value is, in capitals: `FILE`, `DIR`, `N`. */
  readonly value?: string
  readonly about: string
}

/** A verb of the command line. `run` returns the exit code. */
export interface Command {
  readonly name: string
  /** One line, begins with a verb. */
  readonly about: string
  /** Positional arguments as shown in the usage line: `FILE…`, `[PATH]`. */
  readonly takes: string
  /** How many positional arguments it needs and bears. */
  readonly least: number
  readonly most: number
  readonly options: Readonly<Record<string, Option>>
  /** Lines of a shell, each with what it does. */
  readonly examples: readonly (readonly [line: string, does: string])[]
  readonly run: (call: Call) => Promise<number>
}

/** A command as called. */
export interface Call {
  readonly args: readonly string[]
  readonly options: Readonly<
    Record<string, string | boolean | readonly (string | boolean)[] | undefined>
  >
  readonly terminal: Terminal
}

/** 0: done. 1: done, and something was found wrong, or nothing was found. 2: called wrongly. 3: could not be done. */
export const EXIT = { done: 0, found: 1, usage: 2, failed: 3 } as const

/** The command was called wrongly; the message says how and what to type instead. */
export class UsageError extends Error {
  override name = 'UsageError'
  readonly hint: string
  constructor(message: string, hint = '') {
    super(message)
    this.hint = hint
  }
}

/** Something in the way that the caller can mend: a missing file, a port in use. */
export class Trouble extends Error {
  override name = 'Trouble'
  readonly hint: string
  constructor(message: string, hint = '') {
    super(message)
    this.hint = hint
  }
}

/** The value of an option; undefined where it was not given. */
export const text = (call: Call, name: string): string | undefined => {
  const value = call.options[name]
  return typeof value === 'string' ? value : undefined
}

/** Whether a switch was given. */
export const isOn = (call: Call, name: string): boolean => call.options[name] === true
