import type { ComponentChildren, VNode } from 'preact'
import type { MeetingView } from '#api'
import { to } from '../addresses.ts'
import { safeUrl } from '../links.ts'
import type { Place } from '../place.ts'
import { Ago, MeetingDay, MeetingTime } from './when.tsx'

/** When and where a meeting was, its series, and where its notes were filed. */
export const MeetingFacts = ({ at, view }: { at: Place; view: MeetingView }): VNode => {
  const { meeting } = view
  const time = MeetingTime({ meeting })
  const facts: readonly (readonly [string, ComponentChildren])[] = [
    [
      'Date',
      <>
        <MeetingDay meeting={meeting} long /> <Ago date={meeting.date} now={at.now} />
      </>,
    ],
    ['Time', time],
    ['Place', meeting.place],
    [
      'Series',
      <a href={to.list(at, 'meetings', { series: meeting.series })}>{meeting.seriesTitle}</a>,
    ],
    ['Number', meeting.number],
    ['Recording', meeting.recordings.length > 0 && meeting.recordings.map(recording)],
    [
      'Text',
      <a href={to.document(at, meeting.document, meeting.lines[0])} class="path">
        {meeting.path}
      </a>,
    ],
  ]
  return (
    <>
      <dl class="facts">
        {facts.map(
          ([name, value]) =>
            value && (
              <div>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      {meeting.retired && (
        <p class="notice">No source holds these notes any more; they stay readable here.</p>
      )}
    </>
  )
}

const recording = (url: string, index: number): ComponentChildren => {
  const href = safeUrl(url)
  return (
    <>
      {index > 0 && ', '}
      {href === null ? (
        url
      ) : (
        <a href={href} rel="noopener noreferrer nofollow">
          {hostOf(href)}
        </a>
      )}
    </>
  )
}

const hostOf = (url: string): string => /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(url)?.[1] ?? url
