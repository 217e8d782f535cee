import type { VNode } from 'preact'
import type { Comparison, TieWays } from '#api'
import { COUNT_SETTINGS, type Count, type Election, formats, type Method, methods } from '#rules'
import type { Problem } from '#terms'
import { to } from '../addresses.ts'
import { Frame } from '../components/frame.tsx'
import { PageHead } from '../components/page-head.tsx'
import { BeginWith } from '../deciding/begin-with.tsx'
import { CountResult } from '../deciding/count-result.tsx'
import { Findings } from '../deciding/findings.tsx'
import { Share } from '../deciding/share.tsx'
import type { Place } from '../place.ts'

interface TryACountProps {
  readonly at: Place
  /** Elections to begin from, and the one at hand; null where the ballots are somebody's own. */
  readonly examples: readonly { readonly name: string; readonly title: string }[]
  readonly example: string | null
  readonly written: WrittenCount
  readonly tried: Tried
  /** See `Share`. */
  readonly share: string | null
}

/** What stands in the fields. */
interface WrittenCount {
  readonly ballots: string
  readonly method: string
  readonly compare: string
  readonly settings: string
  readonly ladder: string
}

/** What came of it. */
interface Tried {
  readonly election: Election | null
  readonly method: Method | null
  readonly count: Count | null
  readonly comparison: Comparison | null
  readonly ways: TieWays | null
  readonly problems: readonly Problem[]
}

/** Ballots to edit and ways to count them: rounds, flows, tables, ties, and why two methods differ. */
export const TryACountPage = ({
  at,
  examples,
  example,
  written,
  tried,
  share,
}: TryACountProps): VNode => (
  <Frame at={at} title="Try a count" islands={['live']}>
    <PageHead title="Try a count">
      Paste ballots, choose how to count them: see every round, every tie, and where another way of
      counting would differ. Numbers are exact; nothing is kept. To decide a motion,{' '}
      <a href={to.tryARule(at)}>try a rule</a>.
    </PageHead>
    <BeginWith
      action={to.tryACount(at)}
      name="example"
      label="Begin with"
      button="Take these ballots"
      choices={examples.map(({ name, title }) => ({ value: name, title }))}
      chosen={example}
    />
    <form
      class="trial trial-count"
      method="post"
      action={`${to.tryACount(at)}#result`}
      data-live="result"
    >
      <label class="field" for="trial-ballots">
        The ballots: {formats.map(({ title }) => title).join(', ')}
      </label>
      <textarea id="trial-ballots" name="ballots" rows={12} spellcheck={false}>
        {`\n${written.ballots}`}
      </textarea>
      <div class="trial-choices">
        <Choice
          name="method"
          label="Count by"
          chosen={written.method}
          none="what the file says"
          election={tried.election}
        />
        <Choice
          name="compare"
          label="Compare with"
          chosen={written.compare}
          none="nothing"
          election={tried.election}
        />
        <label class="field">
          Ties are broken by
          <input
            type="text"
            name="ladder"
            value={written.ladder}
            placeholder="look-back,drawn-order=Ada/Bo"
          />
        </label>
        <label class="field" for="trial-settings">
          Settings, one a line: seats=2
        </label>
        <textarea id="trial-settings" name="settings" rows={3} spellcheck={false}>
          {`\n${written.settings}`}
        </textarea>
        {tried.method && tried.method.reads.length > 0 && (
          <details class="told">
            <summary>What {tried.method.title} can be told</summary>
            <dl>
              {tried.method.reads.map((name) => (
                <div>
                  <dt>
                    <code>{name}</code>
                  </dt>
                  <dd>{COUNT_SETTINGS[name].replaceAll('`', '')}</dd>
                </div>
              ))}
            </dl>
          </details>
        )}
        <button type="submit">Count</button>
      </div>
    </form>
    <div id="result" class="result">
      <Result tried={tried} share={<Share at={at} share={share} what="count" />} />
    </div>
  </Frame>
)

interface ChoiceProps {
  readonly name: string
  readonly label: string
  readonly chosen: string
  /** What it means to choose none. */
  readonly none: string
  readonly election: Election | null
}

/** A method to choose; those that take such ballots stand first. */
const Choice = ({ name, label, chosen, none, election }: ChoiceProps): VNode => {
  const kinds = new Set(election?.ballots.map(({ kind }) => kind))
  const fitting = methods.filter(({ takes }) => [...kinds].every((kind) => takes.includes(kind)))
  const others = methods.filter((method) => !fitting.includes(method))
  return (
    <label class="field">
      {label}
      <select name={name}>
        <option value="">{none}</option>
        <MethodGroup label="For these ballots" methods={fitting} chosen={chosen} />
        {others.length > 0 && (
          <MethodGroup label="For other ballots" methods={others} chosen={chosen} />
        )}
      </select>
    </label>
  )
}

interface MethodGroupProps {
  readonly label: string
  readonly methods: readonly Method[]
  readonly chosen: string
}

const MethodGroup = ({ label, methods: group, chosen }: MethodGroupProps): VNode => (
  <optgroup label={label}>
    {group.map(({ name, title }) => (
      <option value={name} selected={name === chosen}>
        {title}
      </option>
    ))}
  </optgroup>
)

const Result = ({ tried, share }: { tried: Tried; share: VNode }): VNode => {
  const { count, method, comparison, ways, problems } = tried
  return (
    <>
      {problems.length > 0 && (
        <section aria-labelledby="wrong-ballots">
          <h2 id="wrong-ballots">What is odd about it</h2>
          <Findings problems={problems} />
        </section>
      )}
      {count && method && (
        <CountResult count={count} method={method} comparison={comparison} ways={ways}>
          {share}
        </CountResult>
      )}
      {!count && share}
    </>
  )
}
