import { type Command, EXIT, isOn, type Option, text } from '../command.ts'
import { accountLines } from '../output/account.ts'
import { drawProgress, endProgress } from '../output/progress.ts'
import { withHouse } from '../with-house.ts'

/** How sources are filed, by `import` and `start` alike. */
export const FILING_OPTIONS: Readonly<Record<string, Option>> = {
  data: { type: 'string', value: 'FILE', about: 'The data file (default: below your data folder)' },
  community: {
    type: 'string',
    value: 'NAME',
    about: 'Name of the community (default: that of the folder)',
  },
  each: { type: 'boolean', about: 'A community for each sub-folder' },
  history: { type: 'boolean', about: 'Of a git repository: file its earlier versions too' },
}

export const filingOptions = (call: Parameters<Command['run']>[0]) => ({
  ...(text(call, 'community') ? { community: text(call, 'community')! } : {}),
  each: isOn(call, 'each'),
  history: isOn(call, 'history'),
})

export const importNotes: Command = {
  name: 'import',
  about: 'File a folder of notes, a file, or a git repository, and account for every file',
  takes: 'PATH…',
  least: 1,
  most: 100,
  options: {
    ...FILING_OPTIONS,
    verbose: { type: 'boolean', short: 'v', about: 'Name every file, also those read' },
    json: { type: 'boolean', about: 'Print the account as JSON' },
  },
  examples: [
    ['minutebook import ~/notes', 'File a folder; again later, only what changed is read'],
    ['minutebook import ~/work/meetings.git --history', 'A repository with its earlier versions'],
    ['minutebook import corpus --each', 'A community for each sub-folder'],
  ],
  run: (call) =>
    withHouse(call, async (house) => {
      const { terminal } = call
      const stop = new AbortController()
      const interrupt = (): void => stop.abort()
      process.once('SIGINT', interrupt)
      process.once('SIGTERM', interrupt)
      const accounts = []
      for (const path of call.args) {
        if (stop.signal.aborted) break
        const account = await house.importPath(
          path,
          filingOptions(call),
          (progress) => drawProgress(terminal, progress),
          stop.signal,
        )
        endProgress(terminal)
        accounts.push(account)
        if (!isOn(call, 'json'))
          terminal.out(accountLines(terminal, account, isOn(call, 'verbose')))
      }
      process.off('SIGINT', interrupt)
      process.off('SIGTERM', interrupt)
      if (isOn(call, 'json')) terminal.out(`${JSON.stringify(accounts, null, 2)}\n`)
      terminal.err(`The record is in ${house.dataFile}\n`)
      const failed = accounts.some(({ communities }) =>
        communities.some(({ lines }) => lines.some(({ outcome }) => outcome === 'failed')),
      )
      return failed || stop.signal.aborted ? EXIT.found : EXIT.done
    }),
}
