import type { ComponentChildren, VNode } from 'preact'
import type { Comparison, TieWays } from '#api'
import type { Count, Method } from '#rules'
import { Flows } from '../charts/flows.tsx'
import { RoundBars } from '../charts/round-bars.tsx'
import { plural } from '../plural.ts'
import { ComparisonOf } from './comparison.tsx'
import { MethodTable } from './pairwise.tsx'
import { Ties } from './ties.tsx'
import { numberWords, titled } from './words.ts'

interface CountResultProps {
  readonly count: Count
  readonly method: Method
  readonly comparison: Comparison | null
  readonly ways: TieWays | null
  /** What stands below the outcome. */
  readonly children: ComponentChildren
}

/** A count: who wins, where another method parts, what is tied and whether it matters, then round by round. */
export const CountResult = ({
  count,
  method,
  comparison,
  ways,
  children,
}: CountResultProps): VNode => (
  <>
    <Winners count={count} method={method} />
    {children}
    {comparison && <ComparisonOf comparison={comparison} />}
    {count.ties.length > 0 && <Ties ties={count.ties} ways={ways} />}
    {count.refused && count.refused.length > 0 && (
      <section aria-labelledby="refused">
        <h2 id="refused">Ballots not counted</h2>
        <ul>
          {count.refused.map(({ id, line, why }) => (
            <li>
              Ballot {id ?? line + 1}: {why}
            </li>
          ))}
        </ul>
      </section>
    )}
    {count.rounds.length > 0 && (
      <section aria-labelledby="rounds">
        <h2 id="rounds">Round by round</h2>
        <RoundBars count={count} />
        <Flows count={count} />
      </section>
    )}
    {count.tables.length > 0 && (
      <section aria-labelledby="tables">
        <h2 id="tables">What it was reckoned with</h2>
        {count.tables.map((table) => (
          <MethodTable table={table} />
        ))}
      </section>
    )}
  </>
)

const Winners = ({ count, method }: { count: Count; method: Method }): VNode => {
  const { winners, outcomes, ballots, options, seats, ranking, groups } = count
  const isSettled = outcomes.sets.length === 1 && outcomes.complete
  return (
    <div class={`verdict verdict-${isSettled ? 'accepted' : 'tied'}`}>
      <p class="verdict-word">
        {isSettled
          ? winners.length > 0
            ? `✓ Elected: ${winners.join(', ')}`
            : '∅ Nobody is elected'
          : `= Tied${winners.length > 0 ? `; elected in any case: ${winners.join(', ')}` : ''}`}
      </p>
      {!isSettled && (
        <>
          <p>
            {outcomes.complete
              ? 'These outcomes are possible, however the ties are broken:'
              : 'These outcomes were found, and there may be more:'}
          </p>
          <ul>
            {outcomes.sets.map((set) => (
              <li>{set.join(', ') || 'nobody'}</li>
            ))}
          </ul>
        </>
      )}
      <p>
        {method.title}: {method.about} {numberWords(ballots.cast)} ballots
        {ballots.blank !== '0' && `, ${numberWords(ballots.blank)} of them blank`},{' '}
        {plural(options.length, 'option')}, {plural(seats, 'seat')}.
      </p>
      {ranking.length > 0 && (
        <p>Ranking: {ranking.map((level) => level.join(' = ')).join(' > ')}</p>
      )}
      {Object.entries(groups).map(([name, members]) => (
        <p>
          {titled(name)}: {members.join(', ') || 'nobody'}
        </p>
      ))}
    </div>
  )
}
