import type { VNode } from 'preact'
import type { MethodDiff } from '#rules'
import { Duels } from '../charts/duels.tsx'
import { WideTable } from './wide-table.tsx'

/** What two methods make of the same ballots. */
export interface Compared {
  readonly sides: MethodDiff['sides']
  readonly agree: boolean
  readonly says: readonly string[]
  readonly duels: readonly Duel[]
}

/** Votes that put one option above another, below it, or level. */
export interface Duel {
  readonly first: string
  readonly second: string
  readonly ahead: string
  readonly behind: string
  readonly level: string
}

/** Whom each of two methods elects, and on which numbers they part. */
export const Comparison = ({ comparison }: { comparison: Compared }): VNode => {
  const { sides, agree, says, duels } = comparison
  return (
    <section aria-labelledby="comparison">
      <h2 id="comparison">
        {sides.map(({ title }) => title).join(' and ')}:{' '}
        {agree ? '= the same outcome' : '≠ they part'}
      </h2>
      <WideTable name="Whom each method elects">
        <table class="plain-table">
          <thead>
            <tr>
              <th scope="col">Counted by</th>
              <th scope="col">Elected in any case</th>
              <th scope="col">Left to a tie</th>
            </tr>
          </thead>
          <tbody>
            {sides.map(({ title, winners, open }) => (
              <tr>
                <th scope="row">{title}</th>
                <td>{winners.join(', ') || '–'}</td>
                <td>{open.join(', ') || '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
      <ul>
        {says.map((sentence) => (
          <li>{sentence}</li>
        ))}
      </ul>
      {duels.length > 0 && <Duels duels={duels} />}
    </section>
  )
}
