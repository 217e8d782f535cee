import type { VNode } from 'preact'
import { clausesOf, isUnsourced, type Rule } from '#rules'
import { to } from '../addresses.ts'
import { Frame } from '../components/frame.tsx'
import { PageHead } from '../components/page-head.tsx'
import { WideTable } from '../deciding/wide-table.tsx'
import type { Place } from '../place.ts'

/** The rules that are at hand, each with how much of it rests on a sentence that was read. */
export const RulesPage = ({ at, rules }: { at: Place; rules: readonly Rule[] }): VNode => (
  <Frame at={at} title="Rules">
    <PageHead title="Rules">
      How communities decide, written as data: to read, to try and to begin from. A clause is
      unsourced where nobody has read a sentence that says so.
    </PageHead>
    {!at.files && (
      <p>
        <a href={to.tryARule(at)}>Try a rule</a> on acts of your own, or{' '}
        <a href={to.tryACount(at)}>count an election</a>.
      </p>
    )}
    <WideTable name="All rules">
      <table class="plain-table">
        <thead>
          <tr>
            <th scope="col">Rule</th>
            <th scope="col">What it is used for</th>
            <th scope="col">Clauses</th>
            <th scope="col">Unsourced</th>
          </tr>
        </thead>
        <tbody>
          {[...rules].sort(byTitle).map((rule) => {
            const clauses = clausesOf(rule)
            return (
              <tr>
                <th scope="row">
                  <a href={to.rule(at, rule.id)}>{rule.title}</a>
                </th>
                <td>{rule.about}</td>
                <td class="number">{clauses.length}</td>
                <td class="number">{clauses.filter(({ source }) => isUnsourced(source)).length}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </WideTable>
  </Frame>
)

const byTitle = (a: Rule, b: Rule): number => a.title.localeCompare(b.title, 'en')
