import type { VNode } from 'preact'
import type { PersonRef } from '#api'
import { to } from '../addresses.ts'
import type { Place } from '../place.ts'

/** A name, linked where the register knows it. */
export const Party = ({ at, person }: { at: Place; person: PersonRef }): VNode => {
  const href = to.partyOf(at, person)
  return href === null ? (
    <span class="party">{person.name}</span>
  ) : (
    <a class="party" href={href}>
      {person.name}
    </a>
  )
}

/** Names with commas between them. */
export const Parties = ({ at, people }: { at: Place; people: readonly PersonRef[] }): VNode => (
  <>
    {people.map((person, i) => (
      <>
        {i > 0 && ', '}
        <Party at={at} person={person} />
      </>
    ))}
  </>
)
