import type { ComponentChildren, VNode } from 'preact'
import type { SearchHit } from '#api'
import { to } from '../addresses.ts'
import type { Place } from '../place.ts'
import { FromMeeting } from './entries.tsx'
import { ItemFacts } from './item-facts.tsx'
import { Doubt, Kind } from './kind.tsx'
import { Day } from './when.tsx'

/** Something found: what it is, the words around it, and where it stands. */
export const Hit = ({ at, hit }: { at: Place; hit: SearchHit }): VNode => (
  <li class="hit">
    <p class="hit-head">
      <Kind kind={hit.kind} />
      <a class="words" href={addressOf(at, hit)}>
        {saysAll(hit) ? highlighted(hit) : hit.title}
      </a>
    </p>
    {!saysAll(hit) && hit.snippet !== '' && <p class="snippet">{highlighted(hit)}</p>}
    <p class="entry-facts">
      {hit.item && <ItemFacts at={at} item={hit.item} />}
      {hit.meeting && hit.kind !== 'meeting' ? (
        <FromMeeting at={at} item={{ meeting: hit.meeting }} />
      ) : (
        hit.date !== null && <Day date={hit.date} />
      )}
      {hit.document !== null && hit.span && (
        <a href={to.document(at, hit.document, hit.span.line)}>line {hit.span.line}</a>
      )}
      {hit.item && <Doubt item={hit.item} />}
    </p>
  </li>
)

/** The words found are the thing itself, or its title: no need to say both. */
const saysAll = (hit: SearchHit): boolean =>
  hit.title === '' || hit.title === hit.snippet || !(hit.kind in TITLED)

/** What has a title beside the words found in it. */
const TITLED: Partial<Record<SearchHit['kind'], true>> = {
  meeting: true,
  topic: true,
  text: true,
  person: true,
}

const addressOf = (at: Place, hit: SearchHit): string => {
  switch (hit.kind) {
    case 'meeting':
      return to.meeting(at, hit)
    case 'person':
      return to.person(at, hit.id)
    case 'topic':
      return hit.meeting
        ? to.meeting(at, hit.meeting, hit.id.split('/').at(-1))
        : to.document(at, hit.document ?? '')
    case 'text':
      return to.document(at, hit.document ?? hit.id, hit.span?.line)
    default:
      return hit.meeting ? to.meeting(at, hit.meeting, hit.id) : to.item(at, hit.id)
  }
}

const highlighted = ({ snippet, hits }: SearchHit): ComponentChildren => {
  const parts: ComponentChildren[] = []
  let at = 0
  for (const [from, end] of hits) {
    if (from < at || end <= from) continue
    parts.push(snippet.slice(at, from), <mark>{snippet.slice(from, end)}</mark>)
    at = end
  }
  parts.push(snippet.slice(at))
  return parts
}
