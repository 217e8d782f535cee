import type { Act, Rule } from '#rules'
import { beginStory, groupsOf, wholeOf } from './story.ts'

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

/** Acts of made-up members that suit a rule: moved, seconded, opened, and most have voted in its first stage. */
export const sampleActs = (rule: Rule): readonly Act[] => {
  const stage = rule.stages[0]!
  const { duties, notice } = stage
  const apart = duties.chair.filter((group) => !groupsOf(rule, false).includes(group))
  const chair = apart.length > 0 ? 'gus' : 'ada'
  const { acts, tell, wait } = beginStory('2026-01-05T09:00:00Z')
  for (const group of groupsOf(rule))
    tell({
      type: 'roll',
      by: chair,
      group,
      members: (apart.includes(group) ? ['gus'] : MEMBERS).map((id) => ({
        id,
        ...(asksForWhom(rule) ? { affiliation: HOUSES[id] } : {}),
      })),
    })
  const { ballot } = stage.chambers[0]!
  const named = ballot.form === 'options' && ballot.options === 'from-the-motion'
  tell({
    type: 'move',
    by: 'ada',
    text: 'Light the harbour until midnight',
    ...(named ? { options: OPTIONS } : {}),
  })
  for (const by of MEMBERS.slice(1, 1 + wholeOf(duties.seconders.needs)))
    tell({ type: 'second', by })
  for (const by of MEMBERS.slice(1, 1 + wholeOf(duties.sponsors.needs)))
    tell({ type: 'sponsor', by })
  if (stage.window.starts === 'assigned') tell({ type: 'assign', by: chair, to: ['bo', 'cy'] })
  if (notice.before !== 'none') {
    tell({ type: 'notice', by: chair, text: 'The vote is announced' })
    wait(notice.before)
  }
  if (stage.window.starts === 'opened') tell({ type: 'open', by: chair })
  for (const [n, by] of MEMBERS.slice(0, 4).entries())
    tell({ type: 'vote', by, ...ballotOf(rule, n) })
  return acts
}

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
