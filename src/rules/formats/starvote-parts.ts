/** A `name = value` line of the options, or a name with a list. */
export interface StarvoteOption {
  readonly name: string
  readonly value: string | readonly string[]
  readonly line: number
}

/** Alike ballots, with the line of each score. */
export interface StarvoteBallot {
  readonly count: number
  readonly scores: readonly {
    readonly name: string
    readonly value: string
    readonly line: number
  }[]
}

/** A starvote file taken apart. */
export interface StarvoteParts {
  readonly options: readonly StarvoteOption[]
  readonly ballots: readonly StarvoteBallot[]
}

type Report = (line: number, message: string, hint: string) => void

const KNOWN = ['method', 'seats', 'maximum score', 'tiebreaker', 'verbosity']

/**
 * Cuts a starvote text into its options and ballots. Grammar, line by line, blanks around ignored:
 *   "[" section "]"  |  "#" comment  |  count ("ballots" | "ballot") ":"  |  name "=" value
 *   |  name "=" "[" … one item a line … "]"
 * A blank line or a comment ends a ballot.
 */
export const starvoteParts = (text: string, report: Report): StarvoteParts => {
  const options: StarvoteOption[] = []
  const ballots: StarvoteBallot[] = []
  const seen = new Set<string>()
  let section: string | null = null
  let list: { name: string; line: number; items: string[] } | null = null
  let scores: StarvoteBallot['scores'][number][] = []
  let repeat: { count: number; line: number } | null = null
  const endBallot = (): void => {
    if (scores.length === 0) return
    ballots.push({ count: repeat?.count ?? 1, scores })
    scores = []
    repeat = null
  }
  const addOption = (option: StarvoteOption): void => {
    if (option.name === 'csv_path' || option.name === 'starvote_path')
      report(option.line, 'The ballots are in another file', 'Put them into this one.')
    else if (!KNOWN.includes(option.name.toLowerCase()))
      report(option.line, `There is no option “${option.name}”`, `Known are: ${KNOWN.join(', ')}.`)
    else if (options.some(({ name }) => name === option.name))
      report(option.line, `“${option.name}” stands twice`, 'Write it once.')
    else options.push(option)
  }
  text
    .replace(/^\uFEFF/u, '')
    .split('\n')
    .forEach((raw, at) => {
      const content = raw.trim()
      const line = at + 1
      if (content === '' || content.startsWith('#')) {
        if (!list) endBallot()
        return
      }
      if (list) {
        if (content === ']') {
          addOption({ name: list.name, value: list.items, line: list.line })
          list = null
        } else if (content.startsWith('[') || content.endsWith(':'))
          report(line, 'The list has no end', 'Write “]” on a line of its own.')
        else list.items.push(content)
        return
      }
      if (content.startsWith('[')) {
        endBallot()
        section = content.endsWith(']') ? content.slice(1, -1).trim().toLowerCase() : null
        if (section !== 'options' && section !== 'ballots')
          report(line, `No section: ${content}`, 'Write [options] or [ballots].')
        else if (seen.has(section)) report(line, `[${section}] stands twice`, 'Join the two.')
        else seen.add(section)
        return
      }
      if (section === null) {
        report(line, 'A line before any section', 'Begin with [options] or [ballots].')
        return
      }
      if (content.endsWith(':')) {
        const found = /^(\d+)\s+ballots?\s*:$/u.exec(content)
        const count = Number(found?.[1] ?? 0)
        if (section !== 'ballots' || count < 1)
          report(line, `Not understood: ${content}`, 'Write for example “5 ballots:”.')
        else {
          endBallot()
          repeat = { count, line }
        }
        return
      }
      const equals = content.lastIndexOf('=')
      const name = content.slice(0, Math.max(equals, 0)).trim()
      const value = content.slice(equals + 1).trim()
      if (equals < 0 || name === '')
        report(line, `Not understood: ${content}`, 'Write “name = value”.')
      else if (section === 'ballots') scores.push({ name, value, line })
      else if (/^\[\s*\]$/u.test(value)) addOption({ name, value: [], line })
      else if (value === '[') list = { name, line, items: [] }
      else addOption({ name, value, line })
    })
  endBallot()
  const left = repeat as { count: number; line: number } | null
  if (left) report(left.line, 'No ballot below it', 'Write the ballot that is repeated.')
  const open = list as { line: number } | null
  if (open) report(open.line, 'The list has no end', 'Write “]” on a line of its own.')
  return { options, ballots }
}
