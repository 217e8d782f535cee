import { verifyDerivation } from '#verify-derivation'
import { type Command, EXIT } from '../command.ts'
import { inputText } from '../input-text.ts'
import { counted } from '../output/counted.ts'

export const verifyDerivationFile: Command = {
  name: 'verify-derivation',
  about: 'Check a derivation without the engine that made it; exit 1 if anything in it is wrong',
  takes: 'FILE',
  least: 1,
  most: 1,
  options: {},
  examples: [
    ['minutebook verify-derivation derivation.json', 'Every step, every ballot, every clause'],
  ],
  run: async (call) => {
    const { out, paint } = call.terminal
    const { path, text } = inputText(call.args[0]!)
    const { wrong, onTrust } = verifyDerivation(text)
    for (const fault of wrong) out(`${paint('red', 'wrong')} ${fault}\n`)
    for (const word of onTrust) out(`${paint('yellow', 'on trust')} ${word}\n`)
    if (wrong.length === 0) out(`${path}: ${paint('green', 'the derivation holds')}\n`)
    else out(`${path}: ${paint('red', `${counted(wrong.length, 'fault')}`)}\n`)
    return wrong.length === 0 ? EXIT.done : EXIT.found
  },
}
