import type { Problem } from '#terms'
import { type Command, EXIT, isOn, Trouble } from '../command.ts'
import { counted } from '../output/counted.ts'
import { pointAt } from '../output/pointer.ts'
import { textBytes, toldName } from '../text-files.ts'
import { withHouse } from '../with-house.ts'

export const check: Command = {
  name: 'check',
  about: 'Print what is wrong in notes, with line, column and a pointer; exit 1 if any is an error',
  takes: 'FILE…',
  least: 1,
  most: 10_000,
  options: {
    json: { type: 'boolean', about: 'Print JSON: one entry for each problem, with its file' },
    strict: { type: 'boolean', about: 'Exit 1 for warnings too' },
  },
  examples: [
    ['minutebook check minutes/*.md', 'Before a commit, or in CI'],
    ['minutebook check --strict minutes/2019-02-12.md', 'Nothing may be left to look at'],
  ],
  run: (call) =>
    withHouse(
      call,
      async (house) => {
        const { terminal } = call
        const entries: { path: string; original: string; problem: Problem }[] = []
        let unread = 0
        for (const path of call.args) {
          try {
            const bytes = textBytes(path)
            const original = await house.textOf(bytes)
            const name = toldName(path)
            for (const problem of (await house.read(bytes, name)).problems)
              entries.push({ path: name, original, problem })
          } catch (error) {
            if (!(error instanceof Trouble)) throw error
            unread++
            terminal.err(`${error.message}\n${error.hint ? `  ${error.hint}\n` : ''}`)
          }
        }
        if (isOn(call, 'json'))
          terminal.out(
            `${JSON.stringify(
              entries.map(({ path, problem }) => ({ path, ...problem })),
              null,
              2,
            )}\n`,
          )
        else
          for (const { path, original, problem } of entries)
            terminal.out(pointAt(terminal, path, original, problem))
        const counts = (['error', 'warning', 'note'] as const).map(
          (severity) => entries.filter(({ problem }) => problem.severity === severity).length,
        )
        terminal.err(
          `${counted(call.args.length - unread, 'file')} checked: ${counted(counts[0]!, 'error')}, ${counted(counts[1]!, 'warning')}, ${counted(counts[2]!, 'note')}\n`,
        )
        if (unread > 0) return EXIT.failed
        return counts[0]! > 0 || (isOn(call, 'strict') && counts[1]! > 0) ? EXIT.found : EXIT.done
      },
      null,
    ),
}
