import type { VNode } from 'preact'
import type { Comparison } from '#api'
import { Duels } from '../charts/duels.tsx'
import { WideTable } from './wide-table.tsx'

/** Whom each of two methods elects, and on which numbers they part. */
export const ComparisonOf = ({ comparison }: { comparison: Comparison }): VNode => {
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
