import type { VNode } from 'preact'
import type { CommunityRow } from '#api'
import { to } from '../addresses.ts'
import { Empty } from '../components/empty.tsx'
import { Frame } from '../components/frame.tsx'
import { PageHead } from '../components/page-head.tsx'
import type { Place } from '../place.ts'
import { plural } from '../plural.ts'

interface CommunitiesProps {
  readonly at: Place
  readonly communities: readonly CommunityRow[]
}

/** Every community whose record is kept here. */
export const CommunitiesPage = ({ at, communities }: CommunitiesProps): VNode => (
  <Frame at={at} title="Communities">
    <PageHead title="Communities">
      {communities.length > 0 && `${plural(communities.length, 'record')} kept here.`}
    </PageHead>
    {communities.length === 0 ? (
      <Empty title="No record is kept here yet.">
        Point Minutebook at a folder of notes: <kbd>minutebook import PATH</kbd>, or start it with{' '}
        <kbd>npm start -- PATH</kbd>.
      </Empty>
    ) : (
      <ul class="communities">
        {communities.map((community) => (
          <li>
            <a href={to.home(at, encodeURIComponent(community.id))}>{community.name}</a>
            <span class="entry-facts">
              <span>{plural(community.meetings, 'meeting')}</span>
              <span>{plural(community.documents, 'document')}</span>
            </span>
          </li>
        ))}
      </ul>
    )}
  </Frame>
)
