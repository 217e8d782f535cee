import { factsOf } from '#api'
import { type Command, EXIT, isOn, text, UsageError } from '../command.ts'
import { DATA_OPTIONS, withCommunity } from '../with-house.ts'

export const search: Command = {
  name: 'search',
  about:
    'Search everything: words, “quoted phrases”, -not, and filters such as kind:action owner:ada',
  takes: 'WORDS…',
  least: 1,
  most: 100,
  options: {
    limit: { type: 'string', value: 'N', about: 'At most so many hits (default: 20)' },
    json: { type: 'boolean', about: 'Print JSON, the same shape as the API' },
    ...DATA_OPTIONS,
  },
  examples: [
    ['minutebook search relay spec', 'Both words, best hits first'],
    ['minutebook search "kind:action owner:ada state:open"', 'What Ada has still to do'],
    ['minutebook search "in:core-devs after:2019-03 outage"', 'In one series, from March 2019 on'],
  ],
  run: (call) =>
    withCommunity(call, async (house, community) => {
      const { out, err, paint } = call.terminal
      const limit = text(call, 'limit') ?? '20'
      if (!/^[1-9]\d{0,3}$/.test(limit))
        throw new UsageError(`--limit takes a whole number from 1 to 9999, not “${limit}”`)
      const result = await house.views.search(community, call.args.join(' '), {
        limit: Number(limit),
      })
      if (isOn(call, 'json')) out(`${JSON.stringify(result, null, 2)}\n`)
      else {
        for (const problem of result.problems) err(`${problem}\n`)
        for (const hit of result.rows) {
          const facts = hit.item === null ? [] : factsOf(hit.item)
          const beside = [hit.kind, hit.date, ...facts, hit.id].filter(Boolean).join('  ')
          out(`${paint('bold', hit.title)}  ${paint('dim', beside)}\n`)
          out(`    ${marked(hit.snippet, hit.hits, (word) => paint('yellow', word))}\n`)
        }
        const shown = result.rows.length
        out(
          result.total === 0
            ? 'Nothing found. Try fewer words, or word* for words that begin so.\n'
            : paint('dim', `${shown} of ${result.total} shown\n`),
        )
      }
      return result.total === 0 ? EXIT.found : EXIT.done
    }),
}

const marked = (
  snippet: string,
  hits: readonly (readonly [number, number])[],
  mark: (word: string) => string,
): string => {
  let at = 0
  let line = ''
  for (const [from, to] of hits) {
    line += snippet.slice(at, from) + mark(snippet.slice(from, to))
    at = to
  }
  return (line + snippet.slice(at)).replace(/\s*\n\s*/g, ' ')
}
