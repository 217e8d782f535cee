import { type Command, EXIT } from '../command.ts'
import { counted } from '../output/counted.ts'
import { drawProgress, endProgress } from '../output/progress.ts'
import { DATA_OPTIONS, withRecord } from '../with-house.ts'

export const rebuild: Command = {
  name: 'rebuild',
  about: 'Throw away all that is derived and make it again from facts and texts',
  takes: '',
  least: 0,
  most: 0,
  options: { data: DATA_OPTIONS.data! },
  examples: [
    ['minutebook rebuild', 'After an update of the reader, or in doubt: nothing can be lost'],
  ],
  run: (call) =>
    withRecord(call, async (house) => {
      const { terminal } = call
      await house.rebuild((progress) => drawProgress(terminal, progress))
      endProgress(terminal)
      for (const community of await house.views.communities())
        terminal.out(
          `${community.name}: ${counted(community.documents, 'text')}, ${counted(community.meetings, 'meeting')}\n`,
        )
      return EXIT.done
    }),
}
