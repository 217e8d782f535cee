import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import {
  checkRuleText,
  clausesOf,
  evaluate,
  isUnsourced,
  presetNamed,
  type Rule,
  readActs,
} from '#rules'

const root = join(import.meta.dirname, '../..')
const textOf = (path: string): string => readFileSync(join(root, path), 'utf8')
const guide = textOf('docs/guide/charter.md')
const { rule, problems } = checkRuleText(textOf('examples/deciding/lantern.rule.json'), presetNamed)
const { acts } = readActs(textOf('examples/deciding/lantern.acts.json'))
const clauses = clausesOf(rule)

/** The charter as the guide quotes it, one sentence after the other. */
const charter = guide
  .split('\n')
  .filter((line) => line.startsWith('> '))
  .map((line) => line.slice(2))
  .join(' ')
const amended = charter.replace(
  'Half of the members must vote.',
  'At least a third of the members must say yes.',
)

test("the guild's rule leaves nothing open and nothing to warn of", () => {
  assert.deepEqual(problems, [])
})

test('every sentence of the charter stands in a clause, and no clause has another', () => {
  const cited = clauses.flatMap(({ source }) => (isUnsourced(source) ? [] : [source.sentence]))
  for (const sentence of cited) assert.ok(amended.includes(sentence), sentence)
  assert.equal([...new Set(cited)].sort().join(' ').length, amended.length)
})

test("the guide's clauses are those of the file", () => {
  const shown = [...guide.matchAll(/^```json\n([\s\S]*?)^```/gm)].map(([, text]) => text!)
  assert.equal(shown.length, 3)
  const file = JSON.stringify(rule)
  for (const text of shown) assert.ok(file.includes(JSON.stringify(JSON.parse(text))), text)
})

test('the first quorum brings the warning that the guide shows', () => {
  const [stage] = rule!.stages
  const [chamber] = stage!.chambers
  const half = {
    'at-least': [{ count: 'cast' }, { product: ['1/2', { count: 'eligible' }] }],
  }
  assert.ok(guide.includes(`\`${JSON.stringify(half).replaceAll(/([:,])(?!\d)/g, '$1 ')}\``))
  const before = {
    ...rule,
    stages: [
      {
        ...stage,
        chambers: [{ ...chamber, quorum: { ...chamber!.quorum, needs: half } }],
      },
    ],
  } as unknown as Rule
  const [warning] = checkRuleText(JSON.stringify(before), presetNamed).problems
  assert.ok(guide.includes(`${warning?.message.split('/quorum: ').at(-1)}\n    ${warning?.hint}\n`))
})

test('the story goes as the guide tells it', () => {
  const on = (now: string) => evaluate(rule!, acts!, now)
  const middle = on('2026-06-08T00:00:00Z')
  assert.equal(middle.outcome, 'open')
  assert.deepEqual(
    middle.concerns.map(({ raiser, state }) => `${raiser} ${state}`),
    ['cy open'],
  )
  const end = on('2026-06-13T00:00:00Z')
  assert.equal(end.outcome, 'accepted')
  assert.deepEqual(
    end.pivotal.map(({ act }) => act),
    ['a7', 'a8'],
  )
})
