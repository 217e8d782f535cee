import { deepEqual } from 'node:assert/strict'
import { test } from 'node:test'
import { factsOf } from '#views'
import { action, decision, motion } from '../made/rows.ts'

test('an action tells its state, its owners and when it is due', () => {
  deepEqual(factsOf(action({ state: 'done', due: 'Friday', dueDate: '2019-03-08' })), [
    'done',
    'Ada Quay',
    'due 2019-03-08',
  ])
  deepEqual(factsOf(action({ state: 'open', owners: [], due: null, dueDate: null })), [
    'open',
    'nobody named',
  ])
})

test('a decision tells how it came about and until when it held, a motion its outcome', () => {
  deepEqual(factsOf(decision({ how: 'vote 5–0–0', until: '2020-01-01' })), [
    'vote 5–0–0',
    'in force until 2020-01-01',
  ])
  deepEqual(factsOf({ ...motion, outcome: 'tabled' }), ['tabled'])
})
