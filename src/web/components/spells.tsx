import type { VNode } from 'preact'
import type { EvidenceRow, PersonView, SpellRow } from '#api'
import { to } from '../addresses.ts'
import type { Place } from '../place.ts'
import { plural } from '../plural.ts'
import { Say } from './say.tsx'
import { Day } from './when.tsx'

/** Whom somebody came for and in which roles, from when to when. */
export const Spells = ({ view }: { view: PersonView }): VNode | null => {
  const { organisations, roles } = view
  if (organisations.length + roles.length === 0) return null
  return (
    <section aria-labelledby="spells">
      <h2 id="spells">Roles and organisations</h2>
      <table class="numbers">
        <thead>
          <tr>
            <th scope="col">As</th>
            <th scope="col">From</th>
            <th scope="col">To</th>
            <th scope="col">Meetings</th>
          </tr>
        </thead>
        <tbody>
          {organisations.map((spell) => (
            <Spell spell={spell} words={spell.name} />
          ))}
          {roles.map((role) => (
            <Spell spell={role} words={`${role.name}, ${role.seriesTitle}`} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

const Spell = ({ spell, words }: { spell: SpellRow; words: string }): VNode => (
  <tr>
    <th scope="row">{words}</th>
    <td>
      <Day date={spell.first} />
    </td>
    <td>
      <Day date={spell.last} />
    </td>
    <td>{spell.meetings}</td>
  </tr>
)

/** Why the names of a person are held to be one person's, each with where it was seen. */
export const WhyOne = ({ at, view }: { at: Place; view: PersonView }): VNode | null => {
  const { evidence } = view
  if (evidence.length === 0) return null
  return (
    <section aria-labelledby="why-one">
      <h2 id="why-one">Why these names are one person’s</h2>
      <ul class="plain-list">
        {evidence.map((one) => (
          <li>
            {one.written[0]} and {one.written[1]}
            <span class="entry-facts">
              <span class="why">{one.why}</span>
              <Seen at={at} evidence={one} />
              <span>{Math.round(one.confidence * 100)} % sure</span>
            </span>
            <Say at={at} saying={{ say: 'other-person', one: one.names[0], other: one.names[1] }}>
              Not the same person
            </Say>
          </li>
        ))}
      </ul>
      <p class="summary">{plural(evidence.length, 'reason')}.</p>
    </section>
  )
}

const Seen = ({ at, evidence }: { at: Place; evidence: EvidenceRow }): VNode | null =>
  evidence.meeting && (
    <span>
      <a href={to.meeting(at, evidence.meeting)}>{evidence.meeting.title}</a>,{' '}
      <Day date={evidence.meeting.date} />
    </span>
  )
