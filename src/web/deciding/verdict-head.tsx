import type { VNode } from 'preact'
import type { Rule, Verdict } from '#rules'
import { When } from './moment.tsx'
import { OUTCOME_MARKS, plainly } from './words.ts'

/** How the decision stands, in a line, and what it would come to now. */
export const VerdictHead = ({ rule, verdict }: { rule: Rule; verdict: Verdict }): VNode => {
  const { outcome, because, now, settledAt, stage, elected, state, standing, pivotal } = verdict
  const voters = new Map(verdict.derivation.ballots.map(({ id, voter }) => [id, voter]))
  return (
    <div class={`verdict verdict-${outcome}`}>
      <p class="verdict-word">
        <span aria-hidden="true">{OUTCOME_MARKS[outcome]}</span> {outcome}
        <span class="verdict-because">: {plainly(because)}</span>
      </p>
      <p>
        {rule.title}, version {rule.version}, stage <q>{stage}</q>, as of <When instant={now} />.
        {settledAt && (
          <>
            {' '}
            Settled <When instant={settledAt} />.
          </>
        )}
      </p>
      {elected.length > 0 && <p>Elected: {elected.join(', ')}.</p>}
      {state && <p>State of the proposal: {state}.</p>}
      {standing && (
        <p>
          If it closed now: <b>{standing.outcome}</b>, {plainly(standing.because)}.
        </p>
      )}
      {pivotal.length > 0 && (
        <p>
          Ballots that decide:{' '}
          {pivotal
            .map(
              ({ act, without }) =>
                `without that of ${voters.get(act) ?? act} it would be ${without}`,
            )
            .join('; ')}
          .
        </p>
      )}
    </div>
  )
}
