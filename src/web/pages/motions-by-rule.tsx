import type { VNode } from 'preact'
import type { MotionRow, PollRow } from '#api'
import type { Because, Outcome } from '#rules'
import { to } from '../addresses.ts'
import { Frame } from '../components/frame.tsx'
import { PageHead } from '../components/page-head.tsx'
import { Day } from '../components/when.tsx'
import { BeginWith, rulesAsChoices } from '../deciding/begin-with.tsx'
import { WideTable } from '../deciding/wide-table.tsx'
import { OUTCOME_MARKS, plainly } from '../deciding/words.ts'
import type { Place } from '../place.ts'
import { plural } from '../plural.ts'

interface MotionsByRuleProps {
  readonly at: Place
  /** Rules that decide on yes and no, and the one that is asked. */
  readonly presets: readonly { readonly id: string; readonly title: string }[]
  readonly preset: string
  readonly ruled: readonly Ruled[]
  readonly voteless: number
  readonly more: boolean
}

interface Ruled {
  readonly item: MotionRow | PollRow
  readonly ballots: readonly [number, number, number]
  readonly noted: 'accepted' | 'rejected' | null
  readonly outcome: Outcome
  readonly because: Because
}

/** What a community voted on, put to a rule: which votes would have gone otherwise. */
export const MotionsByRulePage = (props: MotionsByRuleProps): VNode => {
  const { at, presets, preset, ruled } = props
  return (
    <Frame at={at} title="Motions by a rule">
      <PageHead title="Motions by a rule">
        What was voted on, decided again by a rule: where it would have gone otherwise, and why. The
        notes tell of votes, not of everything that a rule asks; what is assumed stands behind each
        “why”.
      </PageHead>
      <BeginWith
        action={to.motionsByRule(at)}
        name="preset"
        label="Decide them by"
        button="Decide"
        choices={rulesAsChoices(presets)}
        chosen={preset}
      >
        <a class="reset" href={to.rule(at, preset)}>
          Its clauses and sources
        </a>
      </BeginWith>
      <Totals {...props} />
      {ruled.length > 0 && (
        <WideTable name="Motions and polls, decided by the rule">
          <table class="plain-table">
            <thead>
              <tr>
                <th scope="col">What was voted on</th>
                <th scope="col">The notes say</th>
                <th scope="col">By this rule</th>
                <th scope="col">Compared</th>
                <th scope="col">For–against–abstaining</th>
                <th scope="col">When</th>
              </tr>
            </thead>
            <tbody>
              {ruled.map((one) => (
                <RuledRow at={at} preset={preset} ruled={one} />
              ))}
            </tbody>
          </table>
        </WideTable>
      )}
    </Frame>
  )
}

const Totals = ({ ruled, voteless, more }: MotionsByRuleProps): VNode => {
  const concluded = ruled.filter(({ noted }) => noted !== null)
  const same = concluded.filter(({ noted, outcome }) => noted === outcome).length
  return (
    <p class="summary">
      {plural(ruled.length, 'vote')}: {same} as the notes say, {concluded.length - same} otherwise,{' '}
      {ruled.length - concluded.length} of which the notes draw no conclusion.
      {voteless > 0 && ` Of ${voteless} more the notes tell no votes.`}
      {more && ' Older ones are not shown.'}
    </p>
  )
}

interface RuledRowProps {
  readonly at: Place
  readonly preset: string
  readonly ruled: Ruled
}

const RuledRow = ({ at, preset, ruled }: RuledRowProps): VNode => {
  const { item, ballots, noted, outcome, because } = ruled
  const motion = `${at.community?.id ?? ''}/${item.id}`
  return (
    <tr>
      <th scope="row">
        <a href={to.itemInNotes(at, item)}>{item.text}</a>
      </th>
      <td>{noted === null ? '–' : `${OUTCOME_MARKS[noted]} ${noted}`}</td>
      <td>
        {OUTCOME_MARKS[outcome]} {outcome}: {plainly(because)}{' '}
        <a href={to.tryARule(at, { motion, preset })} aria-label={`Why: ${item.text}`}>
          why
        </a>
      </td>
      <td>{noted === null ? '' : noted === outcome ? '= the same' : '≠ otherwise'}</td>
      <td>{ballots.join('–')}</td>
      <td>
        <Day date={item.meeting.date} />
      </td>
    </tr>
  )
}
