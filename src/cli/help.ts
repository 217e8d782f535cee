import type { Command } from './command.ts'
import type { Terminal } from './output/terminal.ts'

/** What `minutebook COMMAND --help` prints. */
export const helpOf = (terminal: Terminal, command: Command): string => {
  const { paint } = terminal
  const usage = ['minutebook', command.name, command.takes, '[options]'].filter(Boolean).join(' ')
  const examples = command.examples.map(([line, does]) => `  ${line}\n      ${paint('dim', does)}`)
  return `${[
    command.about,
    '',
    paint('bold', 'Usage'),
    `  ${usage}`,
    '',
    paint('bold', 'Options'),
    ...optionLines(command),
    ...(examples.length > 0 ? ['', paint('bold', 'Examples'), ...examples] : []),
  ].join('\n')}\n`
}

const optionLines = (command: Command): readonly string[] => {
  const heads = Object.entries(command.options).map(([name, option]) => ({
    head: `${option.short ? `-${option.short}, ` : '    '}--${name}${option.value ? ` ${option.value}` : ''}`,
    about: option.about,
  }))
  const width = Math.max(...heads.map(({ head }) => head.length))
  return heads.map(({ head, about }) => `  ${head.padEnd(width)}  ${about}`)
}

/** What `minutebook --help` prints. */
export const overview = (
  terminal: Terminal,
  commands: readonly Command[],
  version: string,
): string => {
  const { paint } = terminal
  const width = Math.max(...commands.map((command) => command.name.length))
  return `${[
    `${paint('bold', 'minutebook')} ${version}: the record a community keeps of how it meets, decides and follows up`,
    '',
    paint('bold', 'Usage'),
    '  minutebook COMMAND [arguments] [options]',
    '',
    paint('bold', 'Commands'),
    ...commands.map(({ name, about }) => `  ${name.padEnd(width)}  ${about}`),
    '',
    'minutebook COMMAND --help tells more of one command; minutebook --version prints the version.',
  ].join('\n')}\n`
}
