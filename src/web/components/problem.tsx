import type { VNode } from 'preact'
import type { ProblemRow } from '#api'
import { to } from '../addresses.ts'
import type { Place } from '../place.ts'

const SEVERITIES: Record<ProblemRow['severity'], string> = {
  error: '✕ error',
  warning: '! warning',
  note: 'i note',
}

/** Something odd in a text: what, where, and what to do about it. */
export const ProblemEntry = ({ at, problem }: { at: Place; problem: ProblemRow }): VNode => (
  <li class={`problem problem-${problem.severity}`}>
    <p class="problem-message">
      <span class="severity">{SEVERITIES[problem.severity]}</span> {problem.message}
    </p>
    <p class="problem-hint">{problem.hint}</p>
    <p class="entry-facts">
      <a href={to.document(at, problem.document, problem.span?.line)}>
        {problem.path}
        {problem.span && `, line ${problem.span.line}`}
      </a>
      {problem.meeting && <a href={to.meeting(at, problem.meeting)}>{problem.meeting.title}</a>}
      <code>{problem.code}</code>
    </p>
  </li>
)
