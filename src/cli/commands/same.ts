import { type Command, UsageError } from '../command.ts'
import { isItemId } from '../item-id.ts'
import { sayEach } from '../say.ts'
import { DATA_OPTIONS } from '../with-house.ts'

export const same: Command = {
  name: 'same',
  about: 'Say that two names are one person, or two items one',
  takes: 'ONE OTHER',
  least: 2,
  most: 2,
  options: DATA_OPTIONS,
  examples: [
    ['minutebook same ada-quay adaq', 'Two people, by the ids in their addresses'],
    ['minutebook same a-7f3k2qxm a-9m2x4rtw', 'The action of one meeting is that of the other'],
  ],
  run: (call) => {
    const [one, other] = call.args as [string, string]
    if (isItemId(one) !== isItemId(other))
      throw new UsageError('same takes two people or two items, not one of each')
    return sayEach(call, [{ say: isItemId(one) ? 'same-item' : 'same-person', one, other }])
  },
}
