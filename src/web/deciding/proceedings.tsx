import type { VNode } from 'preact'
import type { Act, Verdict } from '#rules'
import { When } from './moment.tsx'
import { WideTable } from './wide-table.tsx'

/** Whether the duties of procedure were kept, and the shortest cure. */
export const Procedure = ({ verdict }: { verdict: Verdict }): VNode | null =>
  verdict.procedure.length === 0 ? null : (
    <section aria-labelledby="procedure">
      <h2 id="procedure">Procedure</h2>
      <ul class="marked-list">
        {verdict.procedure.map(({ duty, kept, why, cure }) => (
          <li>
            <b>
              {kept === null ? '? open' : kept ? '✓ kept' : '✕ neglected'}: {duty}
            </b>{' '}
            {cure ? `${why}. ${cure}` : why}
          </li>
        ))}
      </ul>
    </section>
  )

/** Objections with what became of them, and who decided otherwise. */
export const Objections = ({ verdict }: { verdict: Verdict }): VNode | null =>
  verdict.concerns.length + verdict.dissent.length === 0 ? null : (
    <section aria-labelledby="objections">
      <h2 id="objections">Objections and dissent</h2>
      <ul class="marked-list">
        {verdict.concerns.map(({ raiser, state, text, asks }) => (
          <li>
            <b>Objection of {raiser}</b>, {state}
            {text && `: ${text}`}
            {asks && ` It would be resolved by: ${asks}`}
          </li>
        ))}
        {verdict.dissent.map(({ by, position, reason }) => (
          <li>
            <b>{by}</b> dissents: {position}
            {reason && `, ${reason}`}
          </li>
        ))}
      </ul>
    </section>
  )

/** Every act and whether it counts. */
export const ActRegister = ({ verdict, acts }: ActRegisterProps): VNode => {
  const byId = new Map(acts.map((act) => [act.id, act]))
  const refused = verdict.acts.filter(({ accepted }) => !accepted).length
  return (
    <section aria-labelledby="acts-done">
      <h2 id="acts-done">Acts</h2>
      <details open={refused > 0}>
        <summary>
          {verdict.acts.length} acts,{' '}
          {refused === 0
            ? 'all of them count'
            : `${refused} of them ${refused === 1 ? 'does' : 'do'} not count`}
        </summary>
        <WideTable name="Acts">
          <table class="plain-table">
            <thead>
              <tr>
                <th scope="col">Act</th>
                <th scope="col">What was done</th>
                <th scope="col">Counts</th>
              </tr>
            </thead>
            <tbody>
              {verdict.acts.map(({ id, accepted, why }) => (
                <tr>
                  <th scope="row">{id}</th>
                  <td>
                    <Deed act={byId.get(id)} />
                  </td>
                  <td>{accepted ? '✓ yes' : `✕ no: ${why}`}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </WideTable>
      </details>
    </section>
  )
}

interface ActRegisterProps {
  readonly verdict: Verdict
  readonly acts: readonly Act[]
}

const Deed = ({ act }: { act: Act | undefined }): VNode | null =>
  act === undefined ? null : (
    <>
      {act.by}: {act.type.replaceAll('-', ' ')}
      {act.type === 'vote' && act.position && ` ${act.position}`}, <When instant={act.at} />
    </>
  )
