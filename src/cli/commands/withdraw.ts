import { type Command, UsageError } from '../command.ts'
import { sayEach } from '../say.ts'
import { DATA_OPTIONS } from '../with-house.ts'

export const withdraw: Command = {
  name: 'withdraw',
  about: 'Take back what an earlier fact says about a finding, a person or an item',
  takes: 'FACT',
  least: 1,
  most: 1,
  options: DATA_OPTIONS,
  examples: [['minutebook withdraw 42', 'What was read counts again']],
  run: (call) => {
    const [written = ''] = call.args
    if (!/^[1-9]\d{0,14}$/.test(written))
      throw new UsageError(`withdraw takes the number of a fact, not “${written}”`)
    return sayEach(call, [{ say: 'withdraw', fact: Number(written) }])
  },
}
