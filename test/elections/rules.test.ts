import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  fractionToDecimal,
  parseFraction,
  type Rule,
  readRule,
  type Step,
  type Test,
  truthTable,
  type Verdict,
} from '#rules'
import { verifyDerivation } from '#verify-derivation'
import { at, given, open, roll } from '../rules/given.ts'
import {
  apache,
  applications,
  consensus,
  count,
  disagreement,
  finalCommentPeriod,
  iesg,
  percentage,
  ruleOf,
  steeringVote,
} from './rules-as-data.ts'
import { absent, readPublished } from './tables.ts'

// biome-ignore lint/suspicious/noExplicitAny: every table has cases of its own shape
type Case = any

const overCases = (table: string, number: number, check: (row: Case) => void): void => {
  test(`every row of ${table} comes out as expected`, { skip: absent }, () => {
    const { cases } = readPublished('rules', `${table}.json`)
    for (const row of cases) {
      try {
        check(row)
      } catch (error) {
        throw new Error(`${row.id}: ${(error as Error).message}`, { cause: error })
      }
    }
    assert.equal(cases.length, number)
  })
}

const members = (size: number): readonly string[] =>
  Array.from({ length: size }, (_, n) => `m${String(n + 1).padStart(3, '0')}`)

const day = '2026-01-01'
const close = { type: 'close' as const }

/** The members of a rule vote so, in the order of the numbers, and the chair closes if asked. */
const votesOf = (numbers: Readonly<Record<string, number>>, reason?: string) => {
  let next = 0
  return Object.entries(numbers).flatMap(([position, number]) =>
    members(next + number)
      .slice(next)
      .map((by) => {
        next++
        return { type: 'vote' as const, by, position, ...(reason ? { reason } : {}) }
      }),
  )
}

/** The verdict, whose derivation must hold before the program that shares nothing with the engine. */
const decided = (
  rule: Rule,
  now: string,
  ...story: Parameters<typeof given> extends [Rule, ...infer S] ? S : never
): Verdict => {
  const verdict = given(rule, ...story).on(now)
  assert.deepEqual(verifyDerivation(JSON.stringify(verdict.derivation)).wrong, [])
  return verdict
}

const voted = (
  rule: Rule,
  size: number,
  numbers: Readonly<Record<string, number>>,
  ...then: readonly { type: 'close' }[]
): Verdict =>
  decided(rule, '2026-01-02', at(day, roll(...members(size)), open, ...votesOf(numbers), ...then))

/** The least number for that is enough among so many, when nobody else votes. */
const leastFor = (rule: Rule, size: number): number | null =>
  truthTable(rule)[0]!.fewest.find(({ voters }) => voters === size)!.restAbsent

overCases('group-income', 14, ({ rule, electorate, votes, expected }) => {
  const removes = electorate.proposalRemovesAMember
  const data =
    rule.kind === 'percentage' ? percentage(rule.threshold) : disagreement(rule.threshold)
  const numbers = { yes: votes.for, no: votes.against, abstain: votes.indifferent }
  const [first, ...rest] = [roll(...members(electorate.members)), open]
  const subject = members(electorate.members).at(-1)!
  const motion = { type: 'move' as const, by: 'mover', ...(removes ? { subject } : {}) }
  const verdict = decided(data, '2026-01-02', at(day, first!, motion, ...rest, ...votesOf(numbers)))
  const outcome = { for: 'accepted', against: 'rejected', undecided: 'open' }[expected as 'for']
  assert.equal(verdict.outcome, outcome)
})

overCases('commonhaus', 12, ({ rule, electorate, votes, expected }) => {
  const needed = {
    all: count('eligible'),
    majority: { floor: { quotient: [{ sum: [count('eligible'), '1'] }, '2'] } },
    '2/3': { ceil: { product: ['2/3', count('eligible')] } },
    '4/5': { ceil: { product: ['4/5', count('eligible')] } },
  }[rule.threshold as 'all']
  const data = ruleOf({ quorum: { 'at-least': [count('cast'), needed] } })
  if (expected.requiredVotes !== undefined)
    assert.equal(leastFor(data, electorate.size), expected.requiredVotes)
  else {
    const { because } = voted(data, electorate.size, { abstain: votes.participated }, close)
    assert.equal(because !== 'quorum-missed', expected.hasQuorum)
  }
})

/** Rows in which a tool's binary numbers miss what its own formula says. */
const BINARY_FAULTS: Readonly<Record<string, string>> = {
  'gv-f64-29of50':
    '29 of 50 are exactly 58 %, which is enough; in 64-bit numbers 57.99999999999999',
}

overCases('gitvote', 8, ({ id, rule, electorate, votes, expected }) => {
  const data = ruleOf({
    threshold: {
      'at-least': [
        { quotient: [{ product: ['100', count('for')] }, count('eligible')] },
        String(rule.threshold),
      ],
    },
  })
  const { inFavorBinding: yes, againstBinding: no, abstainBinding: abstain } = votes
  const { outcome } = voted(data, electorate.allowedVoters, { yes, no, abstain }, close)
  const passes = outcome === 'accepted'
  assert.equal(passes !== expected.passed, id in BINARY_FAULTS, BINARY_FAULTS[id])
  const share = parseFraction(`${yes * 100}/${electorate.allowedVoters}`)!
  assert.equal(fractionToDecimal(share, 10), Number(expected.inFavorPercentage).toFixed(10))
  if (expected.notVoted !== undefined)
    assert.equal(electorate.allowedVoters - yes - no - abstain, expected.notVoted)
})

overCases('eip-review-bot', 14, ({ rule, electorate, expected }) => {
  const editors = count('eligible')
  const needed = rule.kind.startsWith('max')
    ? { max: [{ difference: [editors, '1'] }, { min: [editors, '2'] }] }
    : { floor: { quotient: [editors, '2'] } }
  const data = ruleOf({ threshold: { 'at-least': [count('for'), needed] } })
  assert.equal(leastFor(data, electorate.governanceEditors), expected.minApprovals)
})

overCases('rfcbot', 16, ({ electorate, votes, acts, now, expected }) => {
  const rule = finalCommentPeriod()
  if (expected.minimumReviewed !== undefined) {
    assert.equal(leastFor(rule, electorate.reviewers), expected.minimumReviewed)
    return
  }
  if (expected.starts !== undefined) {
    const reviewers = members(electorate.reviewers)
    const concerns = reviewers.slice(reviewers.length - votes.activeConcerns)
    const { stage } = decided(
      rule,
      '2026-01-02',
      at(
        day,
        roll(...reviewers),
        open,
        ...votesOf({ reviewed: votes.reviewed }),
        ...concerns.map((by) => ({ type: 'raise-concern' as const, by, text: 'Not yet.' })),
      ),
    )
    assert.equal(stage === 'final-comment-period', expected.starts)
    return
  }
  const [[start], [concern] = []] = acts
  const all = members(3)
  const begun = at(start, roll(...all), open, ...votesOf({ reviewed: 3 }))
  const raised = concern ? at(concern, { type: 'raise-concern', by: all[0]!, text: 'Wait.' }) : []
  const verdict = decided(rule, now, begun, raised)
  assert.equal(verdict.stage, 'final-comment-period')
  assert.equal(verdict.outcome === 'accepted', expected.finished)
})

overCases('iesg', 10, ({ rule, electorate, votes, expected }) => {
  const verdict = voted(iesg(rule.standardsTrackOrBcp), electorate.activeAreaDirectors, {
    yes: votes.yes,
    'no-objection': votes.noObjection,
    discuss: votes.discuss,
    abstain: votes.abstain,
  })
  assert.equal(sayAsDatatracker(verdict, rule.standardsTrackOrBcp), expected.missing)
  const needed = stepsOf(verdict.standing!.step).findLast(
    ({ clause, op }) => clause?.pointer.endsWith('/threshold') && op === 'all',
  )
  const last = stepsOf(needed ?? verdict.standing!.step).findLast(({ op }) =>
    rule.standardsTrackOrBcp ? op === 'ceil' : op === 'number',
  )
  if (needed) assert.equal(Number(last!.output), expected.positionsNeeded)
  else assert.equal(votes.discuss, 1)
})

const stepsOf = (step: Step): readonly Step[] => [
  step,
  ...('inputs' in step ? step.inputs : []).flatMap(stepsOf),
  ...(step.op === 'choose'
    ? [...step.cases.map(({ when }) => when), ...(step.otherwise ? [step.otherwise] : [])].flatMap(
        stepsOf,
      )
    : []),
]

/** The needs of a verdict in the sentences of the tool that the table is about. */
const sayAsDatatracker = ({ reachable, concerns }: Verdict, standard: boolean): string => {
  const yes = reachable.needs.find(({ pointer }) => pointer.endsWith('/all/0'))
  const positions = reachable.needs.find(({ pointer }) => pointer.endsWith('/all/1'))
  const held = concerns.length > 0
  const said = [...(yes ? ['Needs a YES.'] : []), ...(held ? ['Has a DISCUSS.'] : [])]
  if (yes && !standard) return said.join(' ')
  if (positions)
    said.push(
      positions.more === 1
        ? 'Needs one more YES or NO OBJECTION position to pass.'
        : `Needs ${positions.more} more YES or NO OBJECTION positions to pass.`,
    )
  else
    said.push(`Has enough positions to pass${held ? ' once DISCUSS positions are resolved' : ''}.`)
  return said.join(' ')
}

overCases('dat', 10, ({ electorate, votes, acts, now, rule, expected }) => {
  if (votes) {
    const all = count('eligible')
    const unanimousLessOne = { difference: [all, '1'] }
    const asRule = (needed: Parameters<typeof count>[0] | object): Rule =>
      ruleOf({ threshold: { 'at-least': [count('for'), needed] } as Test })
    const literal = asRule(unanimousLessOne)
    const clamped = asRule({ max: [unanimousLessOne, { min: [all, '2'] }] })
    const numbers = { yes: votes.yes, no: votes.no }
    for (const [data, needed, passes] of [
      [literal, expected.neededLiterally, expected.passesLiterally],
      [clamped, expected.neededWithClampOfEipBot, expected.passesWithClamp],
    ] as const) {
      assert.equal(leastFor(data, electorate.members), needed)
      const { outcome } = voted(data, electorate.members, numbers, close)
      assert.equal(outcome === 'accepted', passes)
    }
    return
  }
  const story = acts.map(([time, what]: readonly [string, string]) => {
    const by = /^member (\d+)/.exec(what)?.[1]
    if (!by)
      return at(time, what === 'submitted' ? { type: 'move' } : { type: 'assign', to: ['m001'] })
    const position = /block/.test(what) ? 'block' : 'approve'
    return at(time, { type: 'vote', by: `m00${by}`, position })
  })
  const kind = rule.kind.startsWith('loose') ? 'loose' : 'complete'
  const begun = at('2018-01-01', roll(...members(electorate.members)))
  const verdict = decided(consensus(kind), now, begun, ...story)
  const told = `${verdict.outcome}: ${verdict.because}`
  const expectedTold = {
    closed: 'rejected: silence',
    'draft accepted': 'accepted: threshold-met',
    blocked: 'rejected: objection',
    'stays draft': 'rejected: quorum-missed',
    active: 'accepted: threshold-met',
  }[expected.status as 'closed']
  assert.equal(told, expectedTold)
})

overCases('apache', 10, ({ rule, votes, expected }) => {
  const binding = members(8)
  const community = {
    type: 'roll' as const,
    group: 'community',
    members: ['x1', 'x2', 'x3', 'x4', 'x5'].map((id) => ({ id })),
  }
  const reason = votes.minusHasTechnicalJustification ? 'It breaks the build.' : undefined
  const numbers = {
    plus: votes.plusBinding ?? votes.plus,
    minus: votes.minusBinding ?? votes.minus,
  }
  const others = community.members
    .slice(0, votes.plusNonBinding ?? 0)
    .map(({ id }) => ({ type: 'vote' as const, by: id, position: 'plus' }))
  const verdict = decided(
    apache(rule.kind),
    '2026-01-04',
    at(day, roll(...binding), community, open, ...votesOf(numbers, reason), ...others),
  )
  const told = verdict.because === 'objection' ? 'vetoed' : verdict.outcome
  assert.equal(
    told,
    { passes: 'accepted', fails: 'rejected', vetoed: 'vetoed' }[expected as 'passes'],
  )
})

overCases('tsc-charter', 5, ({ electorate, votes, expected, source }) => {
  const { options, ballots } = readPublished('tsc', source.ballots.replace('votes/', ''))
  const acts = ballots.map(({ scores }: Case, n: number) => ({
    type: 'vote' as const,
    by: members(ballots.length)[n],
    ranking: rankingOf(options, scores),
  }))
  const story = at(day, roll(...members(electorate.recordedVoters)), open, ...acts, close)
  const winner = decided(steeringVote(options, false), '2026-01-02', story).elected
  assert.deepEqual(winner, [expected.publishedWinner])
  const strict = decided(steeringVote(options, true), '2026-01-02', story)
  assert.equal(strict.outcome === 'accepted', expected.charterLiterallySatisfied)
  const pairs = stepsOf(strict.derivation.steps).flatMap((step) =>
    step.op === 'count' && step.of === 'ahead' && step.about?.[0] === votes.winner
      ? [Number(step.output)]
      : [],
  )
  for (const [ahead] of votes.pairs) assert.ok(pairs.includes(ahead), `${ahead} ahead`)
})

/** Options with equal scores together, the highest first; what has no score counts as nought. */
const rankingOf = (options: readonly string[], scores: readonly unknown[]) => {
  const byScore = new Map<bigint, string[]>()
  options.forEach((option, n) => {
    const score = BigInt((scores[n] ?? 0) as string)
    byScore.set(score, [...(byScore.get(score) ?? []), option])
  })
  return [...byScore].sort(([a], [b]) => (a > b ? -1 : 1)).map(([, group]) => group)
}

overCases('factom-doc154', 3, ({ id, workedExample }) => {
  if (id === 'factom-5') {
    const rule = ruleOf({}) as unknown as { stages: { window: { closes?: unknown } }[] }
    delete rule.stages[0]!.window.closes
    assert.deepEqual(
      readRule(JSON.stringify(rule)).problems.map(({ code }) => code),
      ['no-closing-time'],
    )
    return
  }
  const names: string[] = workedExample.candidates.map(([name]: [string]) => name)
  const paper = {
    type: 'vote' as const,
    by: 'm001',
    scores: workedExample.candidates.map(([option, score]: [string, number]) => ({
      option,
      score,
    })),
  }
  const elected = (mode: string, minimum: string): readonly string[] =>
    decided(
      applications(names, 4, mode, minimum),
      '2026-01-02',
      at(day, roll('m001'), open, paper, close),
    ).elected
  assert.deepEqual([...elected('exactly', 'none')].sort(), workedExample.asWritten)
  const intended = workedExample.intendedMinimum ?? 60
  assert.deepEqual(
    [...elected('at-most', String(intended))].sort(),
    workedExample.candidates
      .filter(([, score]: [string, number]) => score >= intended)
      .map(([name]: [string]) => name),
  )
})
