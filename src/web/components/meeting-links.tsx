import type { VNode } from 'preact'
import type { LinkRow, MeetingView } from '#api'
import { to } from '../addresses.ts'
import { safeUrl } from '../links.ts'
import type { Place } from '../place.ts'

const TARGETS: readonly (readonly [LinkRow['target'], string])[] = [
  ['recording', 'Recordings'],
  ['issue', 'Issues'],
  ['pull-request', 'Pull requests'],
  ['document', 'Documents'],
  ['other', 'Elsewhere'],
]

/** What the notes link to, each address once; and the original text. */
export const MeetingLinks = ({ at, view }: { at: Place; view: MeetingView }): VNode => {
  const byTarget = Map.groupBy(distinct(view.links), (link) => link.target)
  return (
    <section aria-labelledby="h-links">
      <h2 id="h-links">Links and source</h2>
      <dl class="link-groups">
        {TARGETS.map(([target, name]) => {
          const links = byTarget.get(target)
          return (
            links && (
              <div>
                <dt>{name}</dt>
                <dd>
                  <ul>
                    {links.map((link) => (
                      <li>
                        <OutwardLink link={link} />
                      </li>
                    ))}
                  </ul>
                </dd>
              </div>
            )
          )
        })}
        <div>
          <dt>Original</dt>
          <dd>
            <a href={to.document(at, view.meeting.document, view.meeting.lines[0])}>
              {view.meeting.path}, lines {view.meeting.lines[0]} to {view.meeting.lines[1]}
            </a>
          </dd>
        </div>
      </dl>
    </section>
  )
}

const OutwardLink = ({ link }: { link: LinkRow }): VNode => {
  const href = safeUrl(link.url)
  const words = link.text === '' ? link.url : link.text
  return href === null ? (
    <span>{words}</span>
  ) : (
    <a href={href} rel="noopener noreferrer nofollow">
      {words}
    </a>
  )
}

const distinct = (links: readonly LinkRow[]): readonly LinkRow[] => [
  ...new Map(links.map((link) => [link.url, link])).values(),
]
