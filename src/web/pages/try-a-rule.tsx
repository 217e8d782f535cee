import type { VNode } from 'preact'
import type { Act, PointedProblem, Rule, TruthTable, Verdict } from '#rules'
import { to } from '../addresses.ts'
import { Frame } from '../components/frame.tsx'
import { PageHead } from '../components/page-head.tsx'
import { BeginWith, rulesAsChoices } from '../deciding/begin-with.tsx'
import { Clauses } from '../deciding/clauses.tsx'
import { DerivationTree } from '../deciding/derivation-tree.tsx'
import { Findings } from '../deciding/findings.tsx'
import { Noted, type NotedMotion, NotedOutcome } from '../deciding/noted.tsx'
import { Outlook } from '../deciding/outlook.tsx'
import { ActRegister, Objections, Procedure } from '../deciding/proceedings.tsx'
import { Share } from '../deciding/share.tsx'
import { Truth } from '../deciding/truth.tsx'
import { VerdictHead } from '../deciding/verdict-head.tsx'
import type { Place } from '../place.ts'

interface TryARuleProps {
  readonly at: Place
  /** The presets to begin from, and the one at hand; null where the text is somebody's own. */
  readonly presets: readonly { readonly id: string; readonly title: string }[]
  readonly preset: string | null
  readonly written: WrittenTrial
  readonly tried: Tried
  /** The motion in notes that the acts were taken from; null where they were not. */
  readonly noted: NotedMotion | null
  /** See `Share`. */
  readonly share: string | null
}

/** What stands in the fields. */
interface WrittenTrial {
  readonly rule: string
  readonly acts: string
  readonly now: string
}

/** What came of it. */
interface Tried {
  readonly rule: Rule | null
  readonly problems: readonly PointedProblem[]
  readonly truth: readonly TruthTable[]
  readonly acts: readonly Act[]
  readonly actProblems: readonly PointedProblem[]
  readonly verdict: Verdict | null
  readonly trouble: string | null
}

/** A rule and acts to edit, and what comes of them: verdict, reasons, what is missing, truth table, findings. */
export const TryARulePage = ({
  at,
  presets,
  preset,
  written,
  tried,
  share,
  noted,
}: TryARuleProps): VNode => (
  <Frame at={at} title="Try a rule" islands={['live']}>
    <PageHead title="Try a rule">
      Write down how you decide, and what was done: see what comes of it and why. Nothing is kept.
      To count an election instead, <a href={to.tryACount(at)}>try a count</a>.
    </PageHead>
    {noted && <Noted at={at} noted={noted} />}
    <BeginWith
      action={to.tryARule(at)}
      name="preset"
      label={noted ? 'Decide it by' : 'Begin with'}
      button="Take this rule"
      choices={rulesAsChoices(presets)}
      chosen={preset}
    >
      {noted && <input type="hidden" name="motion" value={noted.motion} />}
      {preset && (
        <a class="reset" href={to.rule(at, preset)}>
          Its clauses and sources
        </a>
      )}
    </BeginWith>
    <form class="trial" method="post" action={`${to.tryARule(at)}#result`} data-live="result">
      {noted && <input type="hidden" name="motion" value={noted.motion} />}
      <label class="field" for="trial-rule">
        The rule
      </label>
      <textarea id="trial-rule" name="rule" rows={16} spellcheck={false}>
        {`\n${written.rule}`}
      </textarea>
      <label class="field" for="trial-acts">
        What was done
      </label>
      <textarea id="trial-acts" name="acts" rows={12} spellcheck={false}>
        {`\n${written.acts}`}
      </textarea>
      <div class="trial-foot">
        <label class="field">
          As of (the last act unless said)
          <input type="text" name="now" value={written.now} placeholder="2026-01-31T12:00:00Z" />
        </label>
        <button type="submit">Decide</button>
      </div>
    </form>
    <div id="result" class="result">
      <Result tried={tried} noted={noted} share={<Share at={at} share={share} what="verdict" />} />
    </div>
  </Frame>
)

interface ResultProps {
  readonly tried: Tried
  readonly noted: NotedMotion | null
  readonly share: VNode
}

const Result = ({ tried, noted, share }: ResultProps): VNode => {
  const { rule, problems, truth, acts, actProblems, verdict, trouble } = tried
  const errors = problems.filter(({ severity }) => severity === 'error')
  return (
    <>
      {rule && verdict && <VerdictHead rule={rule} verdict={verdict} />}
      {verdict && noted && <NotedOutcome noted={noted} outcome={verdict.outcome} />}
      {share}
      {errors.length > 0 && (
        <div class="verdict verdict-void">
          <p class="verdict-word">The rule cannot be used yet</p>
          <p>Each place below says what to write.</p>
        </div>
      )}
      {trouble && <p class="notice">{trouble}</p>}
      {actProblems.length > 0 && (
        <section aria-labelledby="wrong-acts">
          <h2 id="wrong-acts">What is wrong with the acts</h2>
          <Findings problems={actProblems} />
        </section>
      )}
      {verdict && <Outlook verdict={verdict} />}
      {verdict && <Procedure verdict={verdict} />}
      {verdict && <Objections verdict={verdict} />}
      {verdict && <DerivationTree verdict={verdict} />}
      {verdict && <ActRegister verdict={verdict} acts={acts} />}
      <section aria-labelledby="lint">
        <h2 id="lint">What the rule leaves open or does oddly</h2>
        {problems.length === 0 ? <p>✓ Nothing was found.</p> : <Findings problems={problems} />}
      </section>
      {rule && <Truth rule={rule} tables={truth} />}
      {rule && (
        <details class="clauses-fold">
          <summary>The clauses in plain words</summary>
          <Clauses rule={rule} />
        </details>
      )}
    </>
  )
}
