import assert from 'node:assert/strict'
import { test } from 'node:test'
import { charter } from '../../../test/rules/charter.ts'
import { clausesOf, readRule } from './index.ts'

const written = (rule: unknown): string => JSON.stringify(rule, null, 1)
const told = (text: string): readonly string[] =>
  readRule(text).problems.map(
    ({ code, pointer, span }) => `${code} ${pointer} ${span?.line}:${span?.column}`,
  )

test('a rule that states everything is read without a problem', () => {
  const reading = readRule(written(charter()))
  assert.deepEqual(reading.problems, [])
  assert.deepEqual(reading.rule, charter())
})

test('what is left open is named, with the place where it belongs', () => {
  const { window: _, ...stage } = charter().stages[0]!
  assert.deepEqual(told(written({ ...charter(), stages: [stage] })), [
    'no-closing-time /stages/0 9:3',
  ])
  const { source: __, ...silence } = charter().stages[0]!.chambers[0]!.silence
  assert.deepEqual(told(written(charter({ chamber: { silence } }))), [
    'left-open /stages/0/chambers/0/silence 153:17',
  ])
})

test('a misspelt word is answered with the one that was meant', () => {
  const silence = { means: 'acepted', source: { unsourced: 'none' } }
  const [problem] = readRule(written(charter({ chamber: { silence } }))).problems
  assert.equal(problem?.code, 'unknown-word')
  assert.equal(problem?.hint, 'Did you mean "accepted"?')
})

test('a count that nothing answers to is refused where it stands', () => {
  const threshold = {
    needs: { 'more-than': [{ count: 'yess' }, '1/2'] },
    source: { unsourced: 'none' },
  }
  const [problem] = readRule(written(charter({ chamber: { threshold } }))).problems
  assert.equal(problem?.pointer, '/stages/0/chambers/0/threshold/needs/more-than/0/count')
  assert.equal(problem?.hint, 'Did you mean "yes"?')
})

test('a square root stands only where squaring can compare it', () => {
  const needs = (side: unknown) =>
    told(
      written(
        charter({
          chamber: {
            quorum: {
              needs: { 'at-least': [{ count: 'cast' }, side] },
              otherwise: 'void',
              source: { unsourced: 'none' },
            },
          },
        }),
      ),
    ).map((line) => line.split(' ')[0])
  const root = { sqrt: { count: 'eligible' } }
  assert.deepEqual(needs({ quotient: [{ product: ['3', root] }, '2'] }), [])
  assert.deepEqual(needs({ sum: [root, '1'] }), ['root-out-of-place'])
})

test('broken JSON gives line and column', () => {
  assert.deepEqual(told('{\n  "format": minutebook\n}'), ['not-json  2:13'])
  assert.deepEqual(told('{"a": 1, "a": 2}'), ['not-json  1:10'])
  assert.deepEqual(told(''), ['not-json  1:1'])
})

test('a clause is told by its pointer and by the hash of what it says', () => {
  const clauses = clausesOf(charter())
  assert.ok(clauses.some(({ pointer }) => pointer === '/stages/0/chambers/0/quorum'))
  const changed = clausesOf(
    charter({ chamber: { silence: { means: 'accepted', source: { unsourced: 'x' } } } }),
  )
  const differing = clauses.filter(({ hash }, at) => hash !== changed[at]?.hash)
  assert.deepEqual(
    differing.map(({ pointer }) => pointer),
    ['/stages/0/chambers/0/silence'],
  )
})

test('states that lead in a ring while nothing happens are refused', () => {
  const own = { unsourced: 'none' }
  const lifecycle = {
    initial: 'asleep',
    states: ['asleep', 'awake'].map((name) => ({ name, means: name })),
    moves: [
      { from: ['asleep'], to: 'awake', on: 'idle', after: 'P1D', source: own },
      { from: ['awake'], to: 'asleep', on: 'idle', after: 'P1D', source: own },
    ],
    source: own,
  }
  const { rule, problems } = readRule(written(charter({ rule: { lifecycle } })))
  assert.equal(rule, null)
  assert.deepEqual(
    problems.map(({ code, pointer }) => `${code} ${pointer}`),
    ['idle-ring /lifecycle/moves/0'],
  )
})
