import type { VNode } from 'preact'
import type { Prospect, Verdict } from '#rules'
import { When } from './moment.tsx'
import { OUTCOME_MARKS } from './words.ts'

const STATES: Readonly<Record<Prospect['state'], string>> = {
  inevitable: '● inevitable',
  open: '◐ still open',
  impossible: '○ impossible',
}

/** What can still happen, what it needs, and by when. */
export const Outlook = ({ verdict }: { verdict: Verdict }): VNode => {
  const { prospects, options, needs, until, complete, says } = verdict.reachable
  return (
    <section aria-labelledby="outlook">
      <h2 id="outlook">What can still happen</h2>
      <p>
        {says}
        {until && (
          <>
            {' '}
            Until <When instant={until} />.
          </>
        )}
        {!complete && ' Not every way in which it may go on was looked at.'}
      </p>
      {needs.length > 0 && (
        <ul>
          {needs.map(({ why }) => (
            <li>{why}</li>
          ))}
        </ul>
      )}
      <ul class="prospects">
        {prospects.map(({ outcome, state }) => (
          <li class={`prospect prospect-${state}`}>
            <b>
              <span aria-hidden="true">{OUTCOME_MARKS[outcome]}</span> {outcome}
            </b>{' '}
            {STATES[state]}
          </li>
        ))}
        {options.map(({ option, state }) => (
          <li class={`prospect prospect-${state}`}>
            <b>{option} elected</b> {STATES[state]}
          </li>
        ))}
      </ul>
    </section>
  )
}
