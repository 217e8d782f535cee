import type { VNode } from 'preact'
import type { TieWays } from '#api'
import { STAKES, type Tie } from '#rules'
import { plural } from '../plural.ts'
import { WideTable } from './wide-table.tsx'
import { titled } from './words.ts'

/** Every tie that was met: among whom, what for, how it was broken, whether it matters, and each way out. */
export const Ties = ({ ties, ways }: { ties: readonly Tie[]; ways: TieWays | null }): VNode => (
  <section aria-labelledby="ties">
    <h2 id="ties">Ties</h2>
    <WideTable name="Ties">
      <table class="plain-table">
        <thead>
          <tr>
            <th scope="col">Where</th>
            <th scope="col">Who stands equal</th>
            <th scope="col">For what</th>
            <th scope="col">Broken</th>
            <th scope="col">Does it matter who wins?</th>
          </tr>
        </thead>
        <tbody>
          {ties.map((tie) => (
            <tr>
              <th scope="row">{placeOf(tie)}</th>
              <td>{tie.among.join(', ')}</td>
              <td>
                {plural(tie.places, 'place')} {STAKES[tie.over]}
              </td>
              <td>{brokenWords(tie)}</td>
              <td>{WEIGHTS[String(tie.matters)]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
    {ways && <WaysOut ways={ways} />}
  </section>
)

const placeOf = ({ round }: Tie): string => (round > 0 ? `Round ${round}` : 'At the end')

const WEIGHTS: Readonly<Record<string, string>> = {
  true: '! Yes: other winners',
  false: '✓ No: the same winners',
  null: '? Not every way was tried',
}

const brokenWords = ({ broken, shown }: Tie): string =>
  broken
    ? `by ${titled(broken.by).toLowerCase()}, for ${broken.chosen.join(', ') || 'nobody'}: ${broken.because}`
    : `no${shown.length > 0 ? `; shown as if ${shown.join(', ')} were picked` : ''}`

const WaysOut = ({ ways: { tie, ways } }: { ways: TieWays }): VNode => (
  <>
    <h3>{placeOf(tie)}: what each way to break it leads to</h3>
    <ul>
      {ways.map(({ picked, outcomes, complete }) => (
        <li>
          <b>{picked.join(', ')}</b> picked {STAKES[tie.over]}:{' '}
          {outcomes.map((set) => set.join(', ') || 'nobody').join(' or ')}{' '}
          {outcomes.length > 1 ? 'elected, by a later tie' : 'elected'}
          {!complete && ', or others: not every way was tried'}
        </li>
      ))}
    </ul>
  </>
)
