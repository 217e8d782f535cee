import type { VNode } from 'preact'
import type { Problem } from '#terms'

const SEVERITIES: Readonly<Record<Problem['severity'], string>> = {
  error: '✕ error',
  warning: '! warning',
  note: 'i note',
}

interface FindingsProps {
  readonly problems: readonly (Problem & { readonly pointer?: string })[]
}

/** What is wrong with a text that somebody wrote, each with its place and what to do. */
export const Findings = ({ problems }: FindingsProps): VNode | null =>
  problems.length === 0 ? null : (
    <ul class="problems">
      {problems.map(({ severity, message, hint, span, pointer, code }) => (
        <li class={`problem problem-${severity}`}>
          <p class="problem-message">
            <span class="severity">{SEVERITIES[severity]}</span> {message}
          </p>
          <p class="problem-hint">{hint}</p>
          <p class="entry-facts">
            {span && (
              <span>
                line {span.line}, column {span.column}
              </span>
            )}
            {pointer && <code>{pointer}</code>}
            <code>{code}</code>
          </p>
        </li>
      ))}
    </ul>
  )
