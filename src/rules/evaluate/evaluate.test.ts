import assert from 'node:assert/strict'
import { test } from 'node:test'
import { charter } from '../../../test/rules/charter.ts'
import { at, given, open, roll, told, vote } from '../../../test/rules/given.ts'

const own = { unsourced: 'made up for a test' }
const stage = charter().stages[0]!
const guild = at('2026-03-01', roll('ada', 'bo', 'cy'), open)

test('a motion with more for than against is accepted when its window has ended', () => {
  const story = given(
    charter(),
    guild,
    at('2026-03-02', vote('ada', 'yes'), vote('bo', 'no'), vote('cy', 'yes')),
  )
  assert.equal(told(story.on('2026-02-01')), 'pending: not-opened')
  assert.equal(told(story.on('2026-03-07')), 'open: voting')
  assert.equal(told(story.on('2026-03-08')), 'accepted: threshold-met')
  assert.equal(story.on('2026-03-09').settledAt, '2026-03-08T00:00:00Z')
})

test('as many for as against is a tie, and stays one where nothing breaks it', () => {
  const votes = at('2026-03-02', vote('ada', 'yes'), vote('bo', 'no'))
  assert.equal(told(given(charter(), guild, votes).on('2026-03-08')), 'tied: tie')
  const ties = { ...stage.chambers[0]!.ties, ladder: ['chair' as const, 'rejected' as const] }
  const chaired = charter({ chamber: { ties } })
  assert.equal(told(given(chaired, guild, votes).on('2026-03-08')), 'rejected: tie-broken')
  const broken = at('2026-03-09', { type: 'break-tie', for: 'yes' })
  assert.equal(told(given(chaired, guild, votes, broken).on('2026-03-10')), 'accepted: tie-broken')
})

test('every act that does not count says why', () => {
  const story = given(
    charter(),
    at('2026-03-01', roll('ada', 'bo'), vote('ada', 'yes')),
    at('2026-03-02', open),
    at('2026-03-03', vote('zed', 'yes'), vote('bo', 'yess'), vote('bo', 'yes')),
    at('2026-03-09', vote('ada', 'no')),
    at('2026-03-20', vote('ada', 'no')),
  )
  assert.deepEqual(
    story.on('2026-03-10').acts.map(({ id, code, why }) => `${id} ${code}: ${why}`),
    [
      'act-1 accepted: Accepted',
      'act-2 not-open: The vote is not open yet',
      'act-3 accepted: Accepted',
      'act-4 not-a-member: zed is in none of the groups that vote here',
      'act-5 unknown-position: "yess" is none of yes, no, abstain; did you mean "yes"?',
      'act-6 accepted: Accepted',
      'act-7 late: The vote has closed',
      'act-8 not-yet: It is done later than 2026-03-10T00:00:00Z',
    ],
  )
})

test('what is still needed is told with the time until when', () => {
  const story = given(charter(), guild, at('2026-03-02', vote('ada', 'no')))
  const { reachable } = story.on('2026-03-03')
  assert.equal(reachable.until, '2026-03-08T00:00:00Z')
  assert.equal(reachable.says, 'To be accepted it needs 2 more yes before 2026-03-08T00:00:00Z.')
  assert.deepEqual(
    reachable.prospects.map(({ outcome, state }) => `${outcome} ${state}`),
    ['accepted open', 'rejected open', 'tied open', 'void impossible'],
  )
})

test('a vote that can no longer be changed is inevitable before it closes', () => {
  const fixed = charter({
    chamber: { ballot: { ...stage.chambers[0]!.ballot, changes: 'refused' } },
  })
  const story = given(fixed, guild, at('2026-03-02', vote('ada', 'yes'), vote('bo', 'yes')))
  const verdict = story.on('2026-03-03')
  assert.equal(verdict.outcome, 'open')
  assert.equal(
    verdict.reachable.says,
    'Whatever is still voted, it will be accepted; the vote closes at 2026-03-08T00:00:00Z.',
  )
  const early = { ...stage.early, accepts: 'when-certain' as const }
  const settled = given(
    { ...fixed, stages: [{ ...fixed.stages[0]!, early }] },
    guild,
    at('2026-03-02', vote('ada', 'yes'), vote('bo', 'yes')),
    at('2026-03-04', vote('cy', 'no')),
  )
  assert.equal(told(settled.on('2026-03-03')), 'accepted: threshold-met')
  assert.equal(settled.on('2026-03-05').acts.at(-1)?.code, 'late')
})

test('a veto needs a reason, stops the motion, and can be taken back by whoever raised it', () => {
  const veto = charter({
    chamber: {
      ballot: {
        ...stage.chambers[0]!.ballot,
        positions: [
          { name: 'yes', stance: 'for' },
          { name: 'no', stance: 'blocking' },
        ],
      },
    },
  })
  const yes = at('2026-03-02', vote('ada', 'yes'), vote('bo', 'yes'))
  assert.equal(
    told(given(veto, guild, yes, at('2026-03-03', vote('cy', 'no'))).on('2026-03-08')),
    'accepted: threshold-met',
  )
  const blocked = given(veto, guild, yes, at('2026-03-03', vote('cy', 'no', 'It leaks.')))
  assert.equal(told(blocked.on('2026-03-08')), 'rejected: objection')
  assert.equal(blocked.on('2026-03-08').concerns[0]?.text, 'It leaks.')
  const taken = given(
    veto,
    guild,
    yes,
    at('2026-03-03', vote('cy', 'no', 'It leaks.')),
    at('2026-03-04', { type: 'resolve-concern', by: 'cy', concern: 'act-5' }),
  )
  assert.equal(told(taken.on('2026-03-08')), 'accepted: threshold-met')
})

test('acts of one instant give the same bytes in any order', () => {
  const story = given(
    charter(),
    guild,
    at('2026-03-02', vote('ada', 'yes'), vote('bo', 'no'), vote('cy', 'yes')),
  )
  const bytes = JSON.stringify(story.on('2026-03-08'))
  const turned = given(charter())
  assert.equal(turned.acts.length, 0)
  const again = given({ ...charter() }, story.acts.toReversed() as never)
  assert.equal(JSON.stringify(again.on('2026-03-08')), bytes)
})

test('a window of business days passes over weekends and holidays, by the clocks of its zone', () => {
  const window = {
    ...stage.window,
    length: 'P3D',
    calendar: 'business-days' as const,
    zone: 'Europe/Berlin',
    holidays: ['2026-03-30'],
  }
  const story = given(charter({ stage: { window } }), [...at('2026-03-26T12', roll('ada'), open)])
  assert.equal(story.on('2026-03-27').reachable.until, '2026-04-01T11:00:00Z')
})

test('the window may be paused and extended, and says so in the derivation', () => {
  const story = given(
    charter(),
    guild,
    at('2026-03-03', { type: 'pause' }),
    at('2026-03-05', { type: 'resume' }),
    at('2026-03-06', { type: 'extend', for: 'P1D' }, { type: 'extend', for: 'P1D' }),
  )
  const verdict = story.on('2026-03-07')
  assert.equal(verdict.reachable.until, '2026-03-11T00:00:00Z')
  assert.equal(verdict.acts.at(-1)?.code, 'no-more-extensions')
})

test('weights, organisations and caps decide how much a ballot counts', () => {
  const electorate = { ...stage.chambers[0]!.electorate }
  const count = (change: Record<string, unknown>): string => {
    const rule = charter({ chamber: { electorate: { ...electorate, ...change } } })
    const acts = at(
      '2026-03-01',
      roll(
        { id: 'ada', affiliation: 'pier', weight: '5' },
        { id: 'bo', affiliation: 'pier', weight: '1' },
        { id: 'cy', affiliation: 'pier', weight: '1' },
        { id: 'dee', affiliation: 'quay', weight: '3/2' },
      ),
      open,
      vote('ada', 'yes'),
      vote('bo', 'yes'),
      vote('cy', 'no'),
      vote('dee', 'no'),
    )
    return given(rule, acts).on('2026-03-08').outcome
  }
  assert.equal(count({}), 'tied')
  assert.equal(count({ unit: 'weight' }), 'accepted')
  assert.equal(count({ unit: 'organisation' }), 'rejected')
  assert.equal(count({ cap: { per: 'affiliation', atMost: '1' } }), 'rejected')
})

test('an option is elected by a counting method, and a tie says so', () => {
  const ballot = {
    form: 'options',
    shape: 'ranking',
    options: ['Amber', 'Birch', 'Cedar'],
    method: 'schulze-winning',
    seats: { count: 1, mode: 'exactly' },
    minimumMean: 'none',
    defaultOption: 'none',
    confirm: 'none',
    blankAllowed: false,
    absent: 'not-counted',
    late: 'refused',
    duplicate: 'last-counts',
    changes: 'until-closing',
    source: own,
  }
  const ties = { when: 'in-the-count', ladder: ['stays-tied'], source: own }
  const threshold = { needs: 'always', source: own }
  const rule = charter({ chamber: { ballot, ties, threshold } })
  const rank = (by: string, ...ranking: readonly string[]) => ({
    type: 'vote' as const,
    by,
    ranking,
  })
  const first = given(
    rule,
    guild,
    at('2026-03-02', rank('ada', 'Birch', 'Amber'), rank('bo', 'Birch'), rank('cy', 'Cedar')),
  )
  assert.equal(told(first.on('2026-03-08')), 'accepted: counted')
  assert.deepEqual(first.on('2026-03-08').elected, ['Birch'])
  const second = given(rule, guild, at('2026-03-02', rank('ada', 'Birch'), rank('bo', 'Cedar')))
  assert.equal(told(second.on('2026-03-08')), 'tied: tie')
})
