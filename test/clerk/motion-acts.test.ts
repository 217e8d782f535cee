import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { test } from 'node:test'
import { decidesMotions, motionActs, presets, tryRule } from '#clerk'
import type { AttendanceRow, MotionRow, PersonRef } from '#views'
import { motion, poll, span } from '../made/rows.ts'

const named = (id: string): PersonRef => ({ id, name: id })
const preset = (id: string) => presets.find((rule) => rule.id === id)!
const majority = preset('simple-majority')
const present = (...names: readonly string[]): readonly AttendanceRow[] =>
  names.map((name) => ({
    person: named(name),
    meeting: motion.meeting,
    status: 'present',
    roles: [],
    organisation: name === 'ada' ? 'Quay Press' : null,
    written: name,
    span,
  }))
const voted = (over: Partial<MotionRow>): MotionRow => ({
  ...motion,
  mover: [named('ada')],
  seconder: [named('bo')],
  for: [],
  against: [],
  abstain: [],
  tally: null,
  outcome: 'passed',
  ...over,
})
const decided = (
  item: MotionRow | typeof poll,
  attendance: readonly AttendanceRow[],
  rule = majority,
) => {
  const told = motionActs(rule, item, attendance)
  const tried = tryRule(JSON.stringify(rule), JSON.stringify(told.acts), told.now)
  deepEqual([tried.actProblems, tried.trouble], [[], null])
  return { ...told, verdict: tried.verdict! }
}

test('a motion with named votes is decided by them, its mover and seconder kept', () => {
  const item = voted({ for: [named('ada'), named('bo')], against: [named('cy')] })
  const { verdict, noted, assumed } = decided(item, present('ada', 'bo', 'cy', 'di'))
  deepEqual([verdict.outcome, noted], ['accepted', 'accepted'])
  deepEqual(verdict.derivation.voters.map(({ id }) => id).sort(), ['ada', 'bo', 'cy', 'di'])
  ok(verdict.acts.every(({ accepted }) => accepted))
  equal(assumed.length, 1)
})

test('votes told as numbers are cast by members without names, who stand for those present', () => {
  const item = voted({ tally: { for: 2, against: 3, abstain: 1 }, outcome: 'failed' })
  const { verdict, noted, assumed } = decided(item, present('ada', 'bo', 'cy', 'di', 'eli', 'fay'))
  deepEqual([verdict.outcome, noted], ['rejected', 'rejected'])
  equal(verdict.derivation.voters.length, 8, 'the six voters, and ada and bo, of whom more is told')
  match(assumed.join(), /Who cast 6 of the ballots is not told/)
})

test('a vote that was held had its seconder, named or not, and that is told as assumed', () => {
  const item = voted({ seconder: [], mover: [], for: [named('ada'), named('bo'), named('cy')] })
  const { verdict, assumed } = decided(item, [])
  equal(verdict.outcome, 'accepted')
  match(assumed.join(), /names? no mover; ada.*second it; taken for that: bo/)
  equal(decided({ ...poll, for: item.for, tally: null }, []).verdict.outcome, 'accepted')
})

test('a motion without votes is not made to pass', () => {
  const { verdict, noted } = decided(voted({ outcome: 'tabled', seconder: [] }), present('ada'))
  ok(verdict.outcome !== 'accepted')
  equal(noted, null)
})

test('every rule that decides on yes and no takes a motion, and none refuses one of its acts as unknown', () => {
  const item = voted({ tally: { for: 5, against: 1, abstain: 1 } })
  const rules = presets.filter(decidesMotions)
  ok(rules.length > 30)
  for (const rule of rules) {
    const { verdict } = decided(item, present('ada', 'bo'), rule)
    equal(
      verdict.acts.some(({ code }) => code === 'not-a-member'),
      false,
      rule.id,
    )
    ok(verdict.because !== 'voting', rule.id)
  }
})

test('notes without a date have one assumed', () => {
  const item = voted({ for: [named('ada')], meeting: { ...motion.meeting, date: null } })
  match(decided(item, []).assumed.join(), /no date/)
})
