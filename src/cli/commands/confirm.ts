import type { Command } from '../command.ts'
import { sayEach } from '../say.ts'
import { DATA_OPTIONS } from '../with-house.ts'

export const confirm: Command = {
  name: 'confirm',
  about: 'Say that a finding was read right',
  takes: 'ID…',
  least: 1,
  most: 100,
  options: DATA_OPTIONS,
  examples: [
    ['minutebook confirm a-7f3k2qxm', 'It stands as it was read, however notes are read later'],
  ],
  run: (call) =>
    sayEach(
      call,
      call.args.map((item) => ({ say: 'confirm', item })),
    ),
}
