import assert from 'node:assert/strict'
import { test } from 'node:test'
import { charter } from '../../../test/rules/charter.ts'
import { at, given, open, roll, told, vote } from '../../../test/rules/given.ts'
import { verifyDerivation } from '../../verify-derivation.ts'
import type { Verdict } from './index.ts'

const own = { unsourced: 'made up for a test' }
const stage = charter().stages[0]!
const chamber = stage.chambers[0]!
const guild = at('2026-03-01', roll('ada', 'bo', 'cy'))
const opened = at('2026-03-01T01', open)
const yes = at('2026-03-02', vote('ada', 'yes'), vote('bo', 'yes'))

const verified = (verdict: Verdict): string => {
  assert.deepEqual(verifyDerivation(JSON.stringify(verdict.derivation)).wrong, [])
  return told(verdict)
}
const code = (verdict: Verdict, id: string): string | undefined =>
  verdict.acts.find((ruling) => ruling.id === id)?.code

test('a vote that waits for a seconder opens when there is one, and never by the mover', () => {
  const duties = {
    ...stage.duties,
    mover: ['members'],
    seconders: { needs: '1', from: ['members'] },
    neglected: 'waits' as const,
  }
  const window = { ...stage.window, starts: 'seconded' as const }
  const story = given(
    charter({ stage: { duties, window } }),
    guild,
    at('2026-03-01T02', { type: 'move', by: 'ada' }),
    at('2026-03-01T03', { type: 'second', by: 'ada' }),
    at('2026-03-01T04', { type: 'second', by: 'zed' }),
    at('2026-03-01T05', { type: 'second', by: 'bo' }),
  )
  const before = story.on('2026-03-01T04')
  assert.equal(verified(before), 'pending: not-opened')
  assert.deepEqual(
    before.procedure.map(({ duty, kept, cure }) => `${duty} ${kept} ${cure}`),
    [
      'mover true null',
      'seconders null Find 1 more seconders from members.',
      'electorate true null',
    ],
  )
  const after = story.on('2026-03-01T06')
  assert.equal(verified(after), 'open: voting')
  assert.deepEqual(
    ['act-3', 'act-4', 'act-5'].map((id) => code(after, id)),
    ['own-motion', 'not-a-supporter', 'accepted'],
  )
})

test('late notice makes a decision void where the rule says so, with the shortest cure', () => {
  const notice = { before: 'P7D', neglected: 'void' as const, source: own }
  const story = given(
    charter({ stage: { notice } }),
    guild,
    at('2026-03-01T00', { type: 'notice' }),
    at('2026-03-05', open),
    at('2026-03-06', vote('ada', 'yes')),
  )
  const verdict = story.on('2026-03-20')
  assert.equal(verified(verdict), 'void: notice-neglected')
  const check = verdict.procedure.find(({ duty }) => duty === 'notice')
  assert.equal(check?.kept, false)
  assert.equal(check?.cure, 'Open the vote again not before 2026-03-08T00:00:00Z.')
})

test('a decision under another rule lays a block to rest, another rule does not', () => {
  const positions = [
    { name: 'yes', stance: 'for' },
    { name: 'block', stance: 'blocking' },
  ]
  const rule = charter({
    stage: {
      override: { by: 'voting-consensus', overcomes: ['objections'], source: own },
      objections: { ...stage.objections, resolvedBy: ['raiser', 'override'] },
    },
    chamber: { ballot: { ...chamber.ballot, positions } },
  })
  const story = given(
    rule,
    guild,
    opened,
    yes,
    at('2026-03-03', vote('cy', 'block', 'It leaks.')),
    at('2026-03-09', { type: 'override', rule: 'show-of-hands', outcome: 'accepted' }),
    at('2026-03-10', { type: 'override', rule: 'voting-consensus', outcome: 'accepted' }),
  )
  assert.equal(verified(story.on('2026-03-08T02')), 'rejected: objection')
  assert.equal(verified(story.on('2026-03-09')), 'rejected: objection')
  const verdict = story.on('2026-03-11')
  assert.equal(code(verdict, 'act-6'), 'wrong-rule')
  assert.equal(verified(verdict), 'accepted: threshold-met')
  assert.equal(verdict.concerns[0]?.state, 'overruled')
  assert.deepEqual(
    verdict.dissent.map(({ by, reason }) => [by, reason]),
    [['cy', 'It leaks.']],
  )
})

test('another rule may turn a rejection over', () => {
  const override = { by: 'members-vote', overcomes: ['rejection'], source: own }
  const story = given(
    charter({ stage: { override } }),
    guild,
    opened,
    at('2026-03-02', vote('ada', 'no')),
    at('2026-03-12', { type: 'override', rule: 'members-vote', outcome: 'accepted' }),
  )
  assert.equal(verified(story.on('2026-03-11')), 'rejected: threshold-missed')
  assert.equal(verified(story.on('2026-03-13')), 'accepted: overridden')
})

test('an objection may undo an accepted decision while the rule lets it', () => {
  const objections = {
    ...stage.objections,
    who: ['members'],
    retroactive: 'P14D',
  }
  const story = given(
    charter({ stage: { objections } }),
    guild,
    opened,
    yes,
    at('2026-03-10', { type: 'raise-concern', by: 'cy', text: 'The pier is not ours.' }),
    at('2026-03-16', { type: 'raise-concern', by: 'bo', text: 'Nor the quay.' }),
  )
  const accepted = story.on('2026-03-09')
  assert.equal(verified(accepted), 'accepted: threshold-met')
  assert.equal(
    accepted.reachable.says,
    'It is accepted; an objection before 2026-03-15T01:00:00Z would still undo it.',
  )
  const undone = story.on('2026-03-20')
  assert.equal(verified(undone), 'rejected: objection')
  assert.equal(code(undone, 'act-6'), 'late')
})

test('once closed, stepping back or resolving changes nothing', () => {
  const objections = { ...stage.objections, who: ['members'] }
  const story = given(
    charter({ stage: { objections } }),
    guild,
    opened,
    yes,
    at('2026-03-03', { type: 'raise-concern', by: 'cy', text: 'Wait.' }),
    at('2026-03-09', { type: 'resolve-concern', by: 'cy', concern: 'act-5' }),
    at('2026-03-09', { type: 'recuse', by: 'ada' }, { type: 'break-tie', for: 'yes' }),
  )
  const verdict = story.on('2026-03-10')
  assert.equal(verified(verdict), 'rejected: objection')
  assert.deepEqual(
    ['act-6', 'act-7', 'act-8'].map((id) => code(verdict, id)),
    ['late', 'late', 'no-tie'],
  )
})

test('who has stepped back leaves the count or stays in it, as the rule says', () => {
  const threshold = {
    needs: { equal: [{ count: 'for' }, { count: 'eligible' }] },
    source: own,
  }
  const decide = (recused: string): string =>
    verified(
      given(
        charter({ chamber: { threshold, electorate: { ...chamber.electorate, recused } } }),
        guild,
        opened,
        yes,
        at('2026-03-03', { type: 'recuse', by: 'cy' }),
      ).on('2026-03-09'),
    )
  assert.equal(decide('leave-the-count'), 'accepted: threshold-met')
  assert.equal(decide('stay-in-the-count'), 'rejected: threshold-missed')
})

test('a ballot handed on counts along the chain, and a circle counts for nobody', () => {
  const delegation = { allowed: 'transitive' as const, own: 'overrides' as const, source: own }
  const hand = (by: string, to: string) => ({ type: 'delegate' as const, by, to })
  const rule = charter({ chamber: { delegation } })
  const chain = given(
    rule,
    guild,
    opened,
    at('2026-03-02', hand('bo', 'ada'), hand('cy', 'bo'), vote('ada', 'no')),
  ).on('2026-03-09')
  assert.equal(verified(chain), 'rejected: threshold-missed')
  assert.equal(chain.derivation.ballots.filter(({ position }) => position === 'no').length, 3)
  const circle = given(
    rule,
    guild,
    opened,
    at('2026-03-02', hand('bo', 'cy'), hand('cy', 'bo')),
  ).on('2026-03-09')
  assert.equal(circle.derivation.ballots.length, 0)
})

test('a quorum reached at the last moment keeps the vote open', () => {
  const window = { ...stage.window, lateQuorum: { within: 'P1D', extendsTo: 'P2D' } }
  const quorum = {
    needs: { 'at-least': [{ count: 'cast' }, '2'] },
    otherwise: 'void' as const,
    source: own,
  }
  const story = given(
    charter({ stage: { window }, chamber: { quorum } }),
    guild,
    opened,
    at('2026-03-02', vote('ada', 'yes')),
    at('2026-03-07T20', vote('bo', 'no')),
    at('2026-03-09', vote('cy', 'yes')),
  )
  assert.equal(story.on('2026-03-08').reachable.until, '2026-03-09T20:00:00Z')
  assert.equal(verified(story.on('2026-03-10')), 'accepted: threshold-met')
})

test('a one-off deviation sets what the rule lets it, by the rule that it names', () => {
  const deviations = { may: ['/stages/0/window/length'], by: 'simple-majority', source: own }
  const set = (sets: string, to: unknown, rule?: string) => ({
    type: 'deviate' as const,
    sets,
    to,
    ...(rule ? { rule } : {}),
  })
  const story = given(
    charter({ rule: { deviations } }),
    guild,
    at(
      '2026-03-01T00',
      set('/stages/0/window/length', 'P14D'),
      set('/stages/0/early/accepts', 'when-reached', 'simple-majority'),
      set('/stages/0/window/length', 'two weeks', 'simple-majority'),
      set('/stages/0/window/length', 'P14D', 'simple-majority'),
    ),
    opened,
    yes,
  )
  const verdict = story.on('2026-03-09')
  assert.deepEqual(
    ['act-2', 'act-3', 'act-4', 'act-5'].map((id) => code(verdict, id)),
    ['wrong-rule', 'not-to-be-set', 'no-such-value', 'accepted'],
  )
  assert.equal(verified(verdict), 'open: voting')
  assert.equal(verified(story.on('2026-03-15T02')), 'accepted: threshold-met')
})

test('hidden ballots stay hidden until the vote closes', () => {
  const visibility = { whileOpen: 'nothing' as const, source: own }
  const story = given(charter({ stage: { visibility } }), guild, opened, yes)
  const verdict = story.on('2026-03-05')
  assert.equal(verified(verdict), 'open: voting')
  assert.equal(verdict.standing, null)
  assert.deepEqual(
    [verdict.derivation.ballots, verdict.derivation.voters, verdict.pivotal, verdict.dissent],
    [[], [], [], []],
  )
  assert.deepEqual(verdict.reachable.needs, [])
  assert.equal(verified(story.on('2026-03-09')), 'accepted: threshold-met')
})

test('two chambers decide side by side, and a second stage follows the first', () => {
  const [first] = charter().stages
  const body = (name: string) => ({
    ...chamber,
    name,
    electorate: { ...chamber.electorate, binding: [name] },
  })
  const group = (name: string, ...ids: readonly string[]) => ({
    type: 'roll' as const,
    group: name,
    members: ids.map((id) => ({ id })),
  })
  const rule = {
    ...charter(),
    stages: [
      { ...first!, name: 'guides', chambers: [body('guides'), body('pilots')] },
      {
        ...first!,
        name: 'parties',
        window: { ...first!.window, starts: 'previous-stage' as const },
        chambers: [body('parties')],
      },
    ],
  }
  const story = given(
    rule,
    at(
      '2026-03-01',
      group('guides', 'g1', 'g2'),
      group('pilots', 'p1'),
      group('parties', 'x', 'y'),
    ),
    opened,
    at('2026-03-02', vote('g1', 'yes'), vote('p1', 'yes')),
    at('2026-03-09', vote('x', 'yes'), vote('g1', 'no')),
  )
  const halfway = story.on('2026-03-09')
  assert.equal(verified(halfway), 'open: voting')
  assert.equal(halfway.stage, 'parties')
  assert.equal(code(halfway, 'act-8'), 'not-a-member')
  assert.equal(verified(story.on('2026-03-16')), 'accepted: threshold-met')
})

test('a proposal that nothing happens to becomes stagnant, and every sign of life counts', () => {
  const lifecycle = {
    initial: 'draft',
    states: ['draft', 'stagnant', 'final'].map((name) => ({ name, means: name })),
    moves: [
      { from: ['draft'], to: 'stagnant', on: 'idle', after: 'P14D', source: own },
      { from: ['draft'], to: 'final', on: 'accepted', source: own },
      { from: ['stagnant'], to: 'draft', on: 'act', by: ['members'], source: own },
    ],
    source: own,
  }
  const story = given(
    charter({ rule: { lifecycle } }),
    guild,
    at('2026-03-10', { type: 'comment', by: 'ada' }),
    at('2026-03-20', { type: 'comment', by: 'ada' }),
    at('2026-04-10', { type: 'state', by: 'zed', to: 'draft' }),
    at('2026-04-11', { type: 'state', by: 'ada', to: 'draft' }),
  )
  assert.equal(story.on('2026-04-02').state, 'draft')
  assert.equal(story.on('2026-04-03').state, 'stagnant')
  const revived = story.on('2026-04-12')
  assert.equal(revived.state, 'draft')
  assert.equal(code(revived, 'act-4'), 'no-such-move')
})
