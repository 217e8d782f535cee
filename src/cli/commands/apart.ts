import { type Command, UsageError } from '../command.ts'
import { isItemId } from '../item-id.ts'
import { sayEach } from '../say.ts'
import { DATA_OPTIONS } from '../with-house.ts'

export const apart: Command = {
  name: 'apart',
  about: 'Say that two names are not one person, or two items not one',
  takes: 'ONE OTHER',
  least: 2,
  most: 2,
  options: DATA_OPTIONS,
  examples: [
    ['minutebook apart ada-quay adaq', 'Two people, by the ids in their addresses'],
    ['minutebook apart a-7f3k2qxm a-9m2x4rtw', 'Two actions that were taken for one'],
  ],
  run: (call) => {
    const [one, other] = call.args as [string, string]
    if (isItemId(one) !== isItemId(other))
      throw new UsageError('apart takes two people or two items, not one of each')
    return sayEach(call, [{ say: isItemId(one) ? 'other-item' : 'other-person', one, other }])
  },
}
