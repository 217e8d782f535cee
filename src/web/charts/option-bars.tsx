import type { VNode } from 'preact'
import { numberWords, sizeOf } from '../deciding/words.ts'
import { round as px } from './axis.tsx'
import { briefly, shortened } from './bar-words.ts'

const WIDTH = 360
const NAMES = 118
const ROOM = 96
const ROW = 24
const BAR = 14

/** An option with its votes, and those it had before. */
export interface BarRow {
  readonly option: string
  readonly votes: string
  /** Null: there is no before. */
  readonly before: string | null
  readonly fate: 'standing' | 'elected' | 'out'
}

interface OptionBarsProps {
  readonly title: string
  readonly rows: readonly BarRow[]
  readonly quota: string | undefined
  /** The most that a bar of this scale shows. */
  readonly most: number
}

/**
 * A bar for each option: solid is what stays with it, hatched what it gained, an empty dashed frame what it
 * lost since before; the quota is a dashed line.
 */
export const OptionBars = ({ title, rows, quota, most }: OptionBarsProps): VNode => {
  const long = (votes: string | undefined): number =>
    most > 0 ? px((Math.max(0, sizeOf(votes)) / most) * (WIDTH - NAMES - ROOM)) : 0
  const height = rows.length * ROW + (quota ? 16 : 2)
  return (
    <svg role="img" viewBox={`0 0 ${WIDTH} ${height}`} width={WIDTH} height={height}>
      <title>{`${title}. ${rows
        .map(
          (row) => `${row.option} ${numberWords(row.votes)}${changeWords(row)}${FATES[row.fate]}`,
        )
        .join(', ')}`}</title>
      {rows.map((row, at) => (
        <Bar row={row} y={at * ROW} long={long} />
      ))}
      {quota && (
        <>
          <line
            class="quota"
            x1={NAMES + long(quota)}
            x2={NAMES + long(quota)}
            y1={0}
            y2={rows.length * ROW}
          />
          <text class="row-most" x={NAMES + long(quota)} y={height - 4} text-anchor="middle">
            quota {briefly(quota)}
          </text>
        </>
      )}
      {rows.map((row, at) => (
        <text
          class="bar-votes"
          x={NAMES + Math.max(long(row.votes), long(row.before ?? '0')) + 5}
          y={at * ROW + 15}
        >
          {briefly(row.votes)}
          {changeWords(row)}
          {FATES[row.fate]}
        </text>
      ))}
    </svg>
  )
}

const FATES: Readonly<Record<BarRow['fate'], string>> = {
  standing: '',
  elected: ' ✓',
  out: ' ✕ out',
}

interface BarProps {
  readonly row: BarRow
  readonly y: number
  readonly long: (votes: string | undefined) => number
}

const Bar = ({ row: { option, votes, before, fate }, y, long }: BarProps): VNode => {
  const now = long(votes)
  const then = before === null ? now : long(before)
  const place = { y: y + (ROW - BAR) / 2, height: BAR }
  return (
    <>
      <text x={NAMES - 8} y={y + 15} text-anchor="end">
        {shortened(option)}
      </text>
      <rect
        class={fate === 'elected' ? 'bar-elected' : 'bar-standing'}
        x={NAMES}
        width={Math.max(1, Math.min(now, then))}
        {...place}
      />
      {now > then && (
        <rect
          class="bar-gained"
          fill="url(#stripes)"
          x={NAMES + then}
          width={px(now - then)}
          {...place}
        />
      )}
      {now < then && <rect class="bar-lost" x={NAMES + now} width={px(then - now)} {...place} />}
    </>
  )
}

/** ` (+3.60)`, ` (−6)`, or nothing where nothing changed. */
const changeWords = ({ votes, before }: BarRow): string => {
  if (before === null || before === votes) return ''
  const change = sizeOf(votes) - sizeOf(before)
  return ` (${change < 0 ? '−' : '+'}${briefly(String(Math.abs(change)))})`
}
