import type { VNode } from 'preact'
import type { DocumentView } from '#api'
import { to } from '../addresses.ts'
import { Frame } from '../components/frame.tsx'
import { NumberedText } from '../components/numbered-text.tsx'
import { ProblemEntry } from '../components/problem.tsx'
import { Day } from '../components/when.tsx'
import { FORMS, TEXT_KINDS } from '../kinds.ts'
import type { Place } from '../place.ts'
import { grouped, plural } from '../plural.ts'

/** A document as it was filed: every line with its number, each an anchor. */
export const DocumentPage = ({ at, view }: { at: Place; view: DocumentView }): VNode => {
  const { document, meetings, problems, versions } = view
  const others = versions.filter((version) => version.id !== document.id)
  return (
    <Frame at={at} title={document.title ?? document.path}>
      <header class="page-head">
        <h1 class="path">{document.path}</h1>
        <p class="lead">
          {TEXT_KINDS[document.kind]}, {FORMS[document.form]}, {plural(document.lines, 'line')},{' '}
          {grouped(document.bytes)} bytes
        </p>
        {document.retired && (
          <p class="notice">
            No source holds this text any more.{' '}
            {document.replacedBy !== null && (
              <a href={to.document(at, document.replacedBy)}>See what replaced it.</a>
            )}
          </p>
        )}
      </header>
      {meetings.length > 0 && (
        <section aria-labelledby="meetings">
          <h2 id="meetings">{plural(meetings.length, 'meeting')} read from it</h2>
          <ul class="plain-list">
            {meetings.map((meeting) => (
              <li>
                <a href={to.meeting(at, meeting)}>{meeting.title}</a>
                <span class="entry-facts">
                  <Day date={meeting.date} />
                  <span>
                    lines <a href={`#L${meeting.lines[0]}`}>{meeting.lines[0]}</a> to{' '}
                    {meeting.lines[1]}
                  </span>
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {problems.length > 0 && (
        <section aria-labelledby="problems">
          <h2 id="problems">Problems</h2>
          <ul class="problems">
            {problems.map((problem) => (
              <ProblemEntry at={at} problem={problem} />
            ))}
          </ul>
        </section>
      )}
      {others.length > 0 && (
        <section aria-labelledby="versions">
          <h2 id="versions">Other versions</h2>
          <ul class="plain-list">
            {others.map((version) => (
              <li>
                <a href={to.document(at, version.id)}>{version.id}</a>
                <span class="entry-facts">
                  <span>{version.path}</span>
                  <span>{plural(version.lines, 'line')}</span>
                  {version.retired && <span>retired</span>}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="original">
        <h2 id="original">{view.isUnwrapped ? 'The text read from it' : 'As it was filed'}</h2>
        {view.original.trim() === '' ? (
          <p class="none">
            {view.isUnwrapped ? 'No text came out of the file.' : 'The file is empty.'}
          </p>
        ) : (
          <>
            <p>
              <a href={to.original(at, document.id)}>The plain text, without numbers</a>
            </p>
            <NumberedText text={view.original} />
          </>
        )}
      </section>
    </Frame>
  )
}
