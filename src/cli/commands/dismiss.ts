import type { Command } from '../command.ts'
import { sayEach } from '../say.ts'
import { DATA_OPTIONS } from '../with-house.ts'

export const dismiss: Command = {
  name: 'dismiss',
  about: 'Say that a finding is none',
  takes: 'ID…',
  least: 1,
  most: 100,
  options: DATA_OPTIONS,
  examples: [['minutebook dismiss a-7f3k2qxm', 'It leaves all lists; its page says who said so']],
  run: (call) =>
    sayEach(
      call,
      call.args.map((item) => ({ say: 'dismiss', item })),
    ),
}
