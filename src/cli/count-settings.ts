import { type CountOptions, type Method, readSettings } from '#rules'
import { type Call, text, UsageError } from './command.ts'

/** What `--seats`, `--set` and `--ladder` tell a method. */
export const countSettings = (call: Call, method: Method): CountOptions => {
  const set: Record<string, string> = {}
  const seats = text(call, 'seats')
  if (seats !== undefined) set.seats = seats
  const sets = call.options.set
  for (const word of Array.isArray(sets) ? sets : []) {
    const [, name, value] = /^([^=]+)=(.*)$/s.exec(String(word)) ?? []
    if (name === undefined || value === undefined)
      throw new UsageError(
        `--set ${word} sets nothing`,
        'Write a name and a value: --set minimumMean=60',
      )
    set[name] = value
  }
  const ladder = text(call, 'ladder')
  const { options, problems } = readSettings(method, {
    set,
    ...(ladder === undefined ? {} : { ladder }),
  })
  const [wrong] = problems
  if (wrong) throw new UsageError(wrong.message, wrong.hint)
  return options
}
