/**
 * `node --import ./tools/tsx.ts tools/seeds-under-rules.ts`: what the reader finds decided in the five seeds, put to the presets of
 * their communities; writes docs/reports/seeds-under-rules.md, without words of the notes.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseMarkdown } from '#markdown'
import { type MeetingReading, type MotionFinding, type PollFinding, readNotes } from '#notes'
import { type Act, evaluate, presetNamed, type Rule, type Verdict } from '#rules'

export const SEEDS = join(import.meta.dirname, '../../shared/corpus/seeds')

/** The rules that a community of the seeds decides by, as far as presets have them. */
const RULES: readonly { readonly seed: string; readonly rules: readonly string[] }[] = [
  { seed: '000', rules: ['factom-motion'] },
  { seed: '001', rules: ['factom-motion'] },
  { seed: '002', rules: ['dat-loose-consensus', 'dat-voting-consensus'] },
  { seed: '003', rules: [] },
  { seed: '004', rules: [] },
]

/** One thing decided, voted or polled in a seed, under one rule. */
export interface SeedRow {
  readonly seed: string
  readonly line: number
  readonly kind: 'motion' | 'poll' | 'decision'
  /** For, against, abstaining; null where the notes tell of no ballots. */
  readonly ballots: readonly [number, number, number] | null
  readonly present: number
  readonly rule: string | null
  /** What the notes say came of it; null where they do not say. */
  readonly notes: 'accepted' | 'rejected' | null
  readonly verdict: Verdict | null
  readonly says: string
}

type Item = MeetingReading['items'][number]

/** Every motion, poll and decision of the seeds, under each rule of its community. */
export const seedRows = (): readonly SeedRow[] =>
  readdirSync(SEEDS)
    .sort()
    .flatMap((file) => {
      const seed = file.slice(0, 3)
      const rules = RULES.find((one) => one.seed === seed)?.rules ?? []
      const { meetings } = readNotes(readFileSync(join(SEEDS, file), 'utf8'), parseMarkdown)
      return meetings.flatMap((meeting) => meetingRows(seed, meeting, rules))
    })

const lineOf = ({ spans }: Item): number => spans[0]!.line

const meetingRows = (
  seed: string,
  meeting: MeetingReading,
  rules: readonly string[],
): readonly SeedRow[] => {
  const decided = meeting.items.filter(({ kind }) => kind === 'decision')
  const polled = meeting.items.filter(({ kind }) => kind === 'poll' || kind === 'motion')
  const isPolled = (decision: Item): boolean =>
    polled.some((poll) => lineOf(poll) === lineOf(decision) && poll.text === decision.text)
  const present = meeting.people.filter(({ status }) => status === 'present').length
  return [...polled, ...decided.filter((decision) => !isPolled(decision))]
    .sort((a, b) => lineOf(a) - lineOf(b))
    .flatMap((item): readonly SeedRow[] => {
      const base = {
        seed,
        line: lineOf(item),
        kind: item.kind as SeedRow['kind'],
        present,
        notes: outcomeInNotes(item, decided),
      }
      const ballots = item.kind === 'motion' || item.kind === 'poll' ? ballotsOf(item) : null
      if (!ballots || rules.length === 0)
        return [
          {
            ...base,
            ballots,
            rule: null,
            verdict: null,
            says: ballots
              ? 'no preset has the rule of this community'
              : 'the notes tell the outcome, but no ballots',
          },
        ]
      return rules.map((id) => {
        const verdict = put(presetNamed(id)!, item as MotionFinding | PollFinding, ballots, present)
        return { ...base, ballots, rule: id, verdict, says: compared(base.notes, verdict) }
      })
    })
}

const outcomeInNotes = (item: Item, decided: readonly Item[]): SeedRow['notes'] => {
  if (item.kind === 'decision') return 'accepted'
  if (item.kind === 'motion')
    return item.outcome === 'passed' ? 'accepted' : item.outcome === 'failed' ? 'rejected' : null
  const agreed = decided.some(
    (decision) => lineOf(decision) === lineOf(item) && decision.text === item.text,
  )
  return agreed ? 'accepted' : null
}

const ballotsOf = ({ tally, ...item }: MotionFinding | PollFinding): SeedRow['ballots'] => [
  Math.max(tally?.for ?? 0, item.for.length),
  Math.max(tally?.against ?? 0, item.against.length),
  Math.max(tally?.abstain ?? 0, item.abstain.length),
]

const DAY = '2018-01-01'

/** The ballots put to a rule: members are numbered, for only how many said what matters here. */
const put = (
  rule: Rule,
  item: MotionFinding | PollFinding,
  ballots: readonly number[],
  present: number,
): Verdict => {
  const [stage] = rule.stages
  const { electorate, ballot } = stage!.chambers[0]!
  const size = Math.max(
    present,
    ballots.reduce((a, b) => a + b, 0),
  )
  const members = Array.from({ length: size }, (_, n) => ({ id: `member-${n + 1}` }))
  const positions = ballot.form === 'positions' ? ballot.positions : []
  const named = (...stances: readonly string[]): string =>
    positions.find(({ stance }) => stances.includes(stance))!.name
  const places = [
    named('for'),
    named('against', 'blocking'),
    ...(ballots[2]! > 0 ? [named('abstaining')] : []),
  ]
  const voted = places.flatMap((position, side) =>
    Array.from({ length: ballots[side]! }, () => position),
  )
  const motion = item.kind === 'motion' ? item : null
  const did = [
    ...electorate.binding.map((group) => ({ type: 'roll', by: 'secretary', group, members })),
    ...(!motion || motion.mover.length > 0 ? [{ type: 'move', by: 'member-1' }] : []),
    ...(motion && motion.seconder.length > 0 ? [{ type: 'second', by: 'member-2' }] : []),
    { type: 'assign', by: 'secretary', to: members.map(({ id }) => id) },
    ...(stage!.window.starts === 'opened' ? [{ type: 'open', by: 'member-1' }] : []),
    ...voted.map((position, n) => ({ type: 'vote', by: `member-${n + 1}`, position })),
  ]
  const acts = did.map((act, n) => ({
    id: `a${n + 1}`,
    at: `${DAY}T12:${String(n).padStart(2, '0')}:00Z`,
    ...act,
  })) as unknown as readonly Act[]
  return evaluate(rule, acts, '2018-03-01T00:00:00Z')
}

const compared = (notes: SeedRow['notes'], { outcome, because }: Verdict): string => {
  const why = because.replaceAll('-', ' ')
  if (notes === null) return `the notes draw no conclusion; it would be ${outcome}: ${why}`
  return notes === outcome ? 'the same' : `differs: it would be ${outcome}: ${why}`
}

const report = (rows: readonly SeedRow[]): string => {
  const withBallots = rows.filter(({ verdict }) => verdict)
  const same = withBallots.filter(({ says }) => says === 'the same').length
  const differing = withBallots.filter(({ says }) => says.startsWith('differs')).length
  return `# What the seeds decide, under their rules

Made by \`node --import ./tools/tsx.ts tools/seeds-under-rules.ts\` over \`../shared/corpus/seeds\`. Every motion, poll and decision that the
reader finds is put to the presets of its community; nothing of the notes is quoted. "Present" is how many people the
notes list as present. A "+1" counts as an approval; who says nothing has not voted.

Of ${withBallots.length} cases with ballots, ${same} go as the notes say, ${differing} differ, and of
${withBallots.length - same - differing} the notes draw no conclusion. Under *loose consensus* one approval and no block are
enough. The same ballots do not reach *voting consensus*, which wants all members but one, present or not: the notes adopt
it only as what overrides a block and changes the membership, so that these differences are no contradiction, but show
what would follow if it were used for everything.

| seed | line | kind | for–against–abstaining | present | rule | notes say | compared |
| --- | --- | --- | --- | --- | --- | --- | --- |
${rows
  .map(
    ({ seed, line, kind, ballots, present, rule, notes, says }) =>
      `| ${[seed, line, kind, ballots ? ballots.join('–') : '', present, rule ? `\`${rule}\`` : '', notes ?? '', says].join(' | ')} |`,
  )
  .join('\n')}
`
}

if (import.meta.main)
  writeFileSync(
    join(import.meta.dirname, '../docs/reports/seeds-under-rules.md'),
    report(seedRows()),
  )
