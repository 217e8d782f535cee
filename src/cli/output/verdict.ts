import { explainAsText, type Outcome, type Rule, type Verdict } from '#rules'
import type { Style, Terminal } from './terminal.ts'

/** How a decision stands, why, and what can still change it. */
export const verdictLines = (terminal: Terminal, rule: Rule, verdict: Verdict): string => {
  const { paint } = terminal
  const block = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ['', paint('bold', title), ...lines.map((line) => `  ${line}`)]
  const refused = verdict.acts.filter(({ accepted }) => !accepted)
  return `${[
    `${paint('bold', rule.title)} (${rule.id}, version ${rule.version})`,
    `${paint(STYLES[verdict.outcome], `${MARKS[verdict.outcome]} ${verdict.outcome}`)}: ${verdict.because.replaceAll('-', ' ')}`,
    `As of ${verdict.now}${verdict.settledAt ? `; settled ${verdict.settledAt}` : ''}; stage ${verdict.stage}`,
    ...(verdict.elected.length > 0 ? [`Elected: ${verdict.elected.join(', ')}`] : []),
    ...(verdict.state ? [`State: ${verdict.state}`] : []),
    ...(verdict.standing
      ? [
          `If it closed now: ${verdict.standing.outcome} (${verdict.standing.because.replaceAll('-', ' ')})`,
        ]
      : []),
    ...block('What can still happen', [verdict.reachable.says]),
    ...block(
      'What is missing',
      verdict.reachable.needs.map(({ why }) => why),
    ),
    ...block(
      'Ballots that decide',
      verdict.pivotal.map(({ act, without }) => `without ${act} it would be ${without}`),
    ),
    ...block(
      'Procedure',
      verdict.procedure.map(
        ({ duty, kept, why, cure }) =>
          `${kept === null ? '?' : kept ? '✓' : '✗'} ${duty}: ${why}${cure ? `. ${cure}` : ''}`,
      ),
    ),
    ...block(
      'Objections',
      verdict.concerns.map(
        ({ raiser, state, text }) => `${raiser}, ${state}${text ? `: ${text}` : ''}`,
      ),
    ),
    ...block(
      'Dissent',
      verdict.dissent.map(
        ({ by, position, reason }) => `${by}: ${position}${reason ? `, ${reason}` : ''}`,
      ),
    ),
    ...block(
      'Acts that do not count',
      refused.map(({ id, why }) => `${id}: ${why}`),
    ),
    ...block('Derivation', explainAsText(verdict.derivation.steps).split('\n')),
    `  SHA-256 ${verdict.derivation.hash}`,
  ].join('\n')}\n`
}

const STYLES: Readonly<Record<Outcome, Style>> = {
  accepted: 'green',
  rejected: 'red',
  tied: 'yellow',
  void: 'red',
  open: 'blue',
  pending: 'blue',
  superseded: 'dim',
}

const MARKS: Readonly<Record<Outcome, string>> = {
  accepted: '✓',
  rejected: '✗',
  tied: '=',
  void: '∅',
  open: '…',
  pending: '…',
  superseded: '→',
}
