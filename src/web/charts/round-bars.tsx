import type { VNode } from 'preact'
import type { Count, Round } from '#rules'
import { WideTable } from '../deciding/wide-table.tsx'
import { numberWords, sizeOf, titled } from '../deciding/words.ts'
import { type BarRow, OptionBars } from './option-bars.tsx'

/** More bars than these say nothing to anybody. */
const MOST_BARS = 1500

/** A picture for each round with a bar for each option; the same numbers stand in a table below. */
export const RoundBars = ({ count }: { count: Count }): VNode | null => {
  const rounds = count.rounds.filter(({ votes }) => votes.some((one) => one !== null))
  if (rounds.length === 0) return null
  if (rounds.length * count.options.length > MOST_BARS)
    return (
      <p class="told">These rounds are too many to be shown here: the command line prints them.</p>
    )
  const flowing = rounds.some(({ transfers, numbers }) => transfers || numbers.quota)
  return (
    <figure class="chart rounds">
      <figcaption>
        Votes round by round: ✓ elected, ✕ out
        {flowing && '; hatched: gained in this round, dashed frame: lost in it'}
        {rounds.some(({ numbers }) => numbers.quota) && '; dashed line: quota'}
      </figcaption>
      <ol class="round-list">
        {rounds.map((round, at) => (
          <li>
            <h3 class="round-name">{nameOf(round)}</h3>
            <OptionBars
              title={nameOf(round)}
              rows={rowsOf(count, rounds, at, flowing)}
              quota={round.numbers.quota}
              most={mostOf(
                flowing ? rounds : rounds.filter(({ action }) => action === round.action),
              )}
            />
          </li>
        ))}
      </ol>
      <details>
        <summary>The numbers</summary>
        <RoundTable count={count} rounds={rounds} />
      </details>
    </figure>
  )
}

/** `Round 2, exclude: Bram`. */
const nameOf = ({ round, action, on }: Round): string =>
  `Round ${round}, ${titled(action).toLowerCase()}${on.length > 0 ? `: ${on.join(', ')}` : ''}`

/** Rounds that votes flow through share a scale; others only with those that count the same. */
const mostOf = (rounds: readonly Round[]): number =>
  Math.max(...rounds.flatMap(({ votes, numbers }) => [...votes.map(sizeOf), sizeOf(numbers.quota)]))

/** Who is still in the count after a round, and who just left it. */
const rowsOf = (
  count: Count,
  rounds: readonly Round[],
  now: number,
  flowing: boolean,
): readonly BarRow[] => {
  const round = rounds[now]!
  const elected = new Set(rounds.slice(0, now + 1).flatMap((one) => one.elected))
  const past = new Set(rounds.slice(0, now).flatMap((one) => one.excluded))
  return count.options.flatMap((option, at): BarRow[] => {
    const before = flowing && now > 0 ? (rounds[now - 1]!.votes[at] ?? null) : null
    const isOut = round.excluded.includes(option)
    const votes = round.votes[at] ?? (isOut ? '0' : null)
    if (votes === null || past.has(option)) return []
    return [
      { option, votes, before, fate: isOut ? 'out' : elected.has(option) ? 'elected' : 'standing' },
    ]
  })
}

const RoundTable = ({ count, rounds }: { count: Count; rounds: readonly Round[] }): VNode => (
  <WideTable name="Votes round by round, as numbers">
    <table class="numbers">
      <thead>
        <tr>
          <th scope="col">Option</th>
          {rounds.map((round) => (
            <th scope="col">{nameOf(round)}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {count.options.map((option, at) => (
          <tr>
            <th scope="row">{option}</th>
            {rounds.map((round) => (
              <td>
                {numberWords(round.votes[at])}
                {round.elected.includes(option) && ' ✓ elected'}
                {round.excluded.includes(option) && ' ✕ out'}
              </td>
            ))}
          </tr>
        ))}
        {[...new Set(rounds.flatMap(({ numbers }) => Object.keys(numbers)))].map((name) => (
          <tr>
            <th scope="row">({titled(name).toLowerCase()})</th>
            {rounds.map(({ numbers }) => (
              <td>{numberWords(numbers[name])}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </WideTable>
)
