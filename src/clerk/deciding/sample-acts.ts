import type { Act, Amount, Rule } from '#rules'

/** Made-up members, for a first look at a rule. */
const MEMBERS = ['ada', 'bo', 'cy', 'di', 'eli']
const HOUSES: Readonly<Record<string, string>> = {
  ada: 'Lantern Works',
  bo: 'Lantern Works',
  cy: 'Tide Guild',
  di: 'Harbour Trust',
  eli: 'Quay Press',
  gus: 'Harbour Trust',
}
const OPTIONS = ['Lantern', 'Harbour', 'Tide']
const HOUR = 3_600_000

/** Acts of made-up members that suit a rule: moved, seconded, opened, and most have voted in its first stage. */
export const sampleActs = (rule: Rule): readonly Act[] => {
  const stage = rule.stages[0]!
  const { duties, notice } = stage
  const apart = duties.chair.filter((group) => !groupsOf(rule, false).includes(group))
  const chair = apart.length > 0 ? 'gus' : 'ada'
  const acts: Act[] = []
  let at = Date.parse('2026-01-05T09:00:00Z')
  const put = (act: Omit<Act, 'id' | 'at'>): void => {
    acts.push({ id: `a${acts.length + 1}`, at: instantOf(at), ...act } as Act)
    at += HOUR
  }
  for (const group of groupsOf(rule))
    put({
      type: 'roll',
      by: chair,
      group,
      members: (apart.includes(group) ? ['gus'] : MEMBERS).map((id) => ({
        id,
        ...(asksForWhom(rule) ? { affiliation: HOUSES[id] } : {}),
      })),
    } as Omit<Act, 'id' | 'at'>)
  const { ballot } = stage.chambers[0]!
  const named = ballot.form === 'options' && ballot.options === 'from-the-motion'
  put({
    type: 'move',
    by: 'ada',
    text: 'Light the harbour until midnight',
    ...(named ? { options: OPTIONS } : {}),
  } as Omit<Act, 'id' | 'at'>)
  for (const by of MEMBERS.slice(1, 1 + wholeOf(duties.seconders.needs)))
    put({ type: 'second', by })
  for (const by of MEMBERS.slice(1, 1 + wholeOf(duties.sponsors.needs)))
    put({ type: 'sponsor', by })
  if (stage.window.starts === 'assigned')
    put({ type: 'assign', by: chair, to: ['bo', 'cy'] } as Omit<Act, 'id' | 'at'>)
  if (notice.before !== 'none') {
    put({ type: 'notice', by: chair, text: 'The vote is announced' } as Omit<Act, 'id' | 'at'>)
    at += lengthOf(notice.before)
  }
  if (stage.window.starts === 'opened') put({ type: 'open', by: chair })
  for (const [n, by] of MEMBERS.slice(0, 4).entries())
    put({ type: 'vote', by, ...ballotOf(rule, n) } as Omit<Act, 'id' | 'at'>)
  return acts
}

/** Every group that the rule speaks of; without those that only chair, if so asked. */
const groupsOf = (rule: Rule, withChairs = true): readonly string[] => [
  ...new Set(
    rule.stages.flatMap(({ duties, objections, chambers }) => [
      ...chambers.flatMap(({ electorate }) => [...electorate.binding, ...electorate.advisory]),
      ...duties.mover,
      ...duties.seconders.from,
      ...duties.sponsors.from,
      ...(withChairs ? duties.chair : []),
      ...objections.who,
    ]),
  ),
]

/** Whether it matters for whom members work. */
const asksForWhom = (rule: Rule): boolean =>
  rule.stages.some(({ chambers }) =>
    chambers.some(
      ({ electorate }) => electorate.unit === 'organisation' || electorate.cap !== 'none',
    ),
  )

/** What the nth member votes: most are for it, one is against, one stands aside. */
const ballotOf = (rule: Rule, n: number): Readonly<Record<string, unknown>> => {
  const { ballot } = rule.stages[0]!.chambers[0]!
  if (ballot.form === 'positions') {
    const stance = (['for', 'for', 'against', 'abstaining'] as const)[n]!
    const position =
      ballot.positions.find((one) => one.stance === stance) ??
      ballot.positions.find((one) => one.stance === 'for') ??
      ballot.positions[0]!
    const why = stance === 'against' || position.reason ? { reason: 'The moths would suffer' } : {}
    return { position: position.name, ...why }
  }
  const options = ballot.options === 'from-the-motion' ? OPTIONS : ballot.options
  const turned = options.map((_, at) => options[(at + (n === 2 ? 1 : 0)) % options.length]!)
  const first = turned.slice(0, 1)
  switch (ballot.shape) {
    case 'ranking':
      return { ranking: turned }
    case 'scores': {
      const top = ballot.settings?.top ?? 5
      return { scores: turned.map((option, at) => ({ option, score: Math.max(0, top - 2 * at) })) }
    }
    case 'points':
      return { scores: [{ option: first[0], score: ballot.settings?.points ?? 1 }] }
    case 'approvals':
    case 'choice':
      return { approved: first }
  }
}

/** A number written out; of one that is reckoned, a guess that suits five members. */
const wholeOf = (amount: Amount): number =>
  typeof amount === 'string' ? Math.ceil(Number(amount) || 0) : 2

const lengthOf = (duration: string): number => {
  const [, days = 0, hours = 0] = /^P(?:(\d+)D)?(?:T(\d+)H)?/.exec(duration) ?? []
  return (Number(days) * 24 + Number(hours)) * HOUR
}

/** Dates are reckoned here by hand, for this layer has no clock: `2026-01-05T09:00:00Z` and what follows it. */
const instantOf = (milliseconds: number): string =>
  new Date(milliseconds).toISOString().replace('.000', '')
