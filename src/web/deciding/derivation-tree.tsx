import type { VNode } from 'preact'
import { type Derivation, type Explained, explain, type Verdict } from '#rules'
import { clauseAnchor, clauseName } from './words.ts'

/** Why it is so: each step with the clause that asks for it and the ballots behind each number. */
export const DerivationTree = ({
  verdict: { derivation, standing },
}: {
  verdict: Verdict
}): VNode => {
  const ballots = new Map(
    derivation.ballots.map(({ id, voter, position, binding }) => [
      id,
      `${voter}${position ? `: ${position}` : ''}${binding ? '' : ' (advisory)'}`,
    ]),
  )
  return (
    <section aria-labelledby="derivation">
      <h2 id="derivation">Why</h2>
      <ul class="tree">
        <Branch step={explain(derivation.steps)} ballots={ballots} depth={0} />
      </ul>
      {standing && (
        <>
          <h3>Why it would be {standing.outcome} if it closed now</h3>
          <ul class="tree">
            <Branch step={explain(standing.step)} ballots={ballots} depth={0} />
          </ul>
        </>
      )}
      <p class="told">
        <a download="derivation.json" href={asFile(derivation)}>
          Take the derivation along
        </a>{' '}
        as JSON: <code>minutebook verify-derivation derivation.json</code> checks every step of it.
        SHA-256 <code class="hash">{derivation.hash}</code>
      </p>
    </section>
  )
}

/** The file itself as an address, so that no server has to keep it. */
const asFile = (derivation: Derivation): string =>
  `data:application/json;charset=utf-8,${encodeURIComponent(JSON.stringify(derivation, null, 2))}`

/** Steps above this depth stand open. */
const OPEN_DEPTH = 3

interface BranchProps {
  readonly step: Explained
  /** What to say of a ballot, by the act that cast it. */
  readonly ballots: ReadonlyMap<string, string>
  readonly depth: number
}

const Branch = ({ step, ballots, depth }: BranchProps): VNode => {
  const { says, counted, below } = step
  if (below.length === 0 && counted.length === 0)
    return (
      <li>
        <Says step={step} />
      </li>
    )
  return (
    <li>
      <details open={depth < OPEN_DEPTH}>
        <summary>{says}</summary>
        <Asked step={step} />
        {counted.length > 0 && (
          <ul class="counted" aria-label={`Counted in ${says}`}>
            {counted.map((id) => (
              <li>
                {ballots.get(id) ?? id}
                {ballots.has(id) && <span class="act-id"> {id}</span>}
              </li>
            ))}
          </ul>
        )}
        {below.length > 0 && (
          <ul>
            {below.map((inner) => (
              <Branch step={inner} ballots={ballots} depth={depth + 1} />
            ))}
          </ul>
        )}
      </details>
    </li>
  )
}

const Says = ({ step }: { step: Explained }): VNode => (
  <>
    {step.says} <Asked step={step} />
  </>
)

/** The clause that asks for a step. */
const Asked = ({ step: { clause } }: { step: Explained }): VNode | null =>
  clause === null ? null : (
    <span class="asked">
      asked by{' '}
      <a href={`#${clauseAnchor(clause)}`}>
        {clauseName(clause)} <code>{clause}</code>
      </a>
    </span>
  )
