import type { Command } from './command.ts'

/** The shells that commands can be completed in. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const
/** One of them. */
export type Shell = (typeof SHELLS)[number]

/** The script that completes commands, options and files in a shell. */
export const completionFor = (shell: Shell, commands: readonly Command[]): string => {
  switch (shell) {
    case 'bash':
      return bash(commands)
    case 'zsh':
      return `autoload -U +X bashcompinit && bashcompinit\n${bash(commands)}`
    case 'fish':
      return fish(commands)
  }
}

const bash = (commands: readonly Command[]): string => `_minutebook() {
  local word="\${COMP_WORDS[COMP_CWORD]}" command="\${COMP_WORDS[1]}" options=""
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${commands.map(({ name }) => name).join(' ')} --help --version" -- "$word"))
    return
  fi
  case "$command" in
${commands.map((command) => `    ${command.name}) options="${optionNames(command).join(' ')}" ;;`).join('\n')}
  esac
  if [[ "$word" == -* ]]; then COMPREPLY=($(compgen -W "$options" -- "$word"))
  else COMPREPLY=($(compgen -f -- "$word")); fi
}
complete -o filenames -F _minutebook minutebook
`

const fish = (commands: readonly Command[]): string =>
  `${commands
    .flatMap((command) => [
      `complete -c minutebook -n __fish_use_subcommand -a ${command.name} -d ${quoted(command.about)}`,
      ...Object.entries(command.options).map(
        ([name, { about, value }]) =>
          `complete -c minutebook -n '__fish_seen_subcommand_from ${command.name}' -l ${name}${value ? ' -r' : ''} -d ${quoted(about)}`,
      ),
    ])
    .join('\n')}\n`

const optionNames = (command: Command): readonly string[] =>
  Object.keys(command.options).map((name) => `--${name}`)

const quoted = (words: string): string => `'${words.replace(/'/g, "\\'")}'`
