import { type Command, EXIT, UsageError } from '../command.ts'
import { completionFor, SHELLS, type Shell } from '../completion.ts'

export const completionOf = (commands: () => readonly Command[]): Command => ({
  name: 'completion',
  about: 'Print the script that completes commands and options in a shell',
  takes: SHELLS.join('|'),
  least: 1,
  most: 1,
  options: {},
  examples: [
    ['minutebook completion bash >> ~/.bashrc', 'For bash'],
    ['minutebook completion fish > ~/.config/fish/completions/minutebook.fish', 'For fish'],
  ],
  run: async ({ args, terminal }) => {
    const shell = SHELLS.find((known) => known === args[0])
    if (!shell)
      throw new UsageError(`no completion for “${args[0]}”`, `Known: ${SHELLS.join(', ')}`)
    terminal.out(completionFor(shell satisfies Shell, commands()))
    return EXIT.done
  },
})
