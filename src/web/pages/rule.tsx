import type { VNode } from 'preact'
import type { PointedProblem, Rule, TruthTable } from '#rules'
import { to } from '../addresses.ts'
import { Frame } from '../components/frame.tsx'
import { PageHead } from '../components/page-head.tsx'
import { Clauses } from '../deciding/clauses.tsx'
import { Findings } from '../deciding/findings.tsx'
import { Truth } from '../deciding/truth.tsx'
import type { Place } from '../place.ts'

interface RuleProps {
  readonly at: Place
  readonly rule: Rule
  readonly problems: readonly PointedProblem[]
  readonly truth: readonly TruthTable[]
}

/** A rule to read: its clauses with their sources, what is odd about it, what it does for few voters. */
export const RulePage = ({ at, rule, problems, truth }: RuleProps): VNode => (
  <Frame at={at} title={rule.title}>
    <PageHead title={rule.title}>{rule.about}</PageHead>
    <p>
      <a href={to.rules(at)}>All rules</a>
      {!at.files && (
        <>
          {' · '}
          <a href={to.tryARule(at, { preset: rule.id })}>Try this rule</a>
        </>
      )}
    </p>
    <section aria-labelledby="lint">
      <h2 id="lint">What it does oddly</h2>
      {problems.length === 0 ? <p>✓ Nothing was found.</p> : <Findings problems={problems} />}
    </section>
    <Truth rule={rule} tables={truth} />
    <Clauses rule={rule} />
  </Frame>
)
