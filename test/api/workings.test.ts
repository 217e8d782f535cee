import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { test } from 'node:test'
import { openapi, refusalShape, type WorkingName, workings } from '#api'
import { presets, sampleActs, sampleElections } from '#clerk'
import { verifyDerivation } from '#verify-derivation'
import { serveExample } from '../browser/example.ts'

const example = await serveExample()
test.after(() => example.close())

const ask = async (name: WorkingName, body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${example.url}${workings[name].path.slice(1)}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
const get = (path: string) => fetch(`${example.url}${path}`)

/** The answer, which must have the documented shape to the last field. */
const answered = async <Name extends WorkingName>(name: Name, response: Response) => {
  const body = await response.json()
  equal(response.status, 200, JSON.stringify(body))
  const read = workings[name].answer.safeParse(body)
  deepEqual(read.error, undefined)
  return read.data as (typeof workings)[Name]['answer']['_output']
}
const refused = async (response: Response, status: number) => {
  equal(response.status, status)
  return refusalShape.parse(await response.json())
}

const majority = presets.find(({ id }) => id === 'simple-majority')!
const acts = sampleActs(majority)

test('the rules at hand are listed, and each can be read', async () => {
  const list = await answered('rules', await get('api/v1/rules'))
  deepEqual(
    list.map(({ id }) => id),
    presets.map(({ id }) => id),
  )
  const one = await answered('rule', await get('api/v1/rules/dat-membership'))
  equal(one.hash, list.find(({ id }) => id === 'dat-membership')?.hash)
  equal((await refused(await get('api/v1/rules/none'), 404)).error.code, 'not-found')
})

test('a rule is checked: as text with line and column, as JSON with pointers alone', async () => {
  const text = JSON.stringify({ ...majority, closing: undefined }, null, 2)
  const [asText, asJson] = [
    await answered('checkRule', await ask('checkRule', { rule: text })),
    await answered('checkRule', await ask('checkRule', { rule: JSON.parse(text) })),
  ]
  equal(asText.rule, null)
  equal(asText.problems[0]?.code, 'left-open')
  ok((asText.problems[0]?.span?.line ?? 0) > 0)
  equal(asJson.problems[0]?.span, null)
  const whole = await answered('checkRule', await ask('checkRule', { rule: majority }))
  equal(whole.rule?.id, 'simple-majority')
  equal(whole.truth[0]?.upTo, 12)
})

test('acts are decided on under every preset, and each derivation holds', async () => {
  for (const rule of presets) {
    const body = { preset: rule.id, acts: sampleActs(rule) }
    const { verdict, explained } = await answered('decide', await ask('decide', body))
    ok(explained.length > 0)
    deepEqual(verifyDerivation(JSON.stringify(verdict.derivation)).wrong, [])
  }
})

test('a derivation is verified, and a changed number in it is told', async () => {
  const { verdict } = await answered('decide', await ask('decide', { rule: majority, acts }))
  const { derivation } = verdict
  const whole = await answered('verify', await ask('verify', { derivation }))
  deepEqual([whole.holds, whole.wrong], [true, []])
  const [first, ...others] = derivation.ballots
  const forged = { ...derivation, ballots: [{ ...first!, weight: '7' }, ...others] }
  const told = await answered('verify', await ask('verify', { derivation: JSON.stringify(forged) }))
  equal(told.holds, false)
  ok(told.wrong.length > 0)
})

test('what was sent as a rule or as acts and cannot be used is told place by place', async () => {
  const bad = await refused(await ask('decide', { rule: '{ "a": 1,\n }', acts }), 422)
  equal(bad.error.code, 'bad-rule')
  equal(bad.problems?.[0]?.span?.line, 2)
  const odd = await refused(
    await ask('decide', { preset: 'simple-majority', acts: [{ type: 'votes' }] }),
    422,
  )
  equal(odd.error.code, 'bad-acts')
  ok((odd.problems?.length ?? 0) > 0)
  const never = { preset: 'simple-majority', acts, now: 'soon' }
  equal((await refused(await ask('decide', never), 422)).error.code, 'bad-instant')
  const none = await refused(await ask('decide', { preset: 'no-such', acts }), 422)
  equal(none.error.code, 'no-such-rule')
})

test('ballots are counted by each method that takes them, and compared', async () => {
  const methods = await answered('methods', await get('api/v1/methods'))
  for (const { ballots, name, method } of sampleElections)
    for (const other of methods) {
      const body = { ballots, method, compare: other.name }
      const response = await ask('count', body)
      if (response.status === 422) {
        const { error, problems } = refusalShape.parse(await response.json())
        equal(error.code, 'cannot-count')
        match(problems?.map(({ message }) => message).join() ?? '', /cannot count|No budget/)
      } else {
        const { count, comparison } = await answered('count', response)
        equal(
          comparison?.agree,
          comparison?.says.some((line) => / agree/.test(line)),
          name,
        )
        equal(count.method, method)
      }
    }
})

test('settings and ladders reach the count', async () => {
  const ballots = {
    options: ['Ada', 'Bo', 'Cy'],
    ballots: [
      { count: 2, ranking: [['Ada'], ['Bo']] },
      { count: 2, ranking: [['Bo']] },
    ],
  }
  const body = { ballots, method: 'first-past-the-post' }
  const tied = await answered('count', await ask('count', body))
  deepEqual(tied.count.outcomes.sets, [['Ada'], ['Bo']])
  deepEqual(tied.ways?.ways, [
    { picked: ['Ada'], outcomes: [['Ada']], complete: true },
    { picked: ['Bo'], outcomes: [['Bo']], complete: true },
  ])
  const chaired = await answered('count', await ask('count', { ...body, ladder: 'chair=Bo/Ada' }))
  deepEqual(chaired.count.winners, ['Bo'])
  const two = await answered('count', await ask('count', { ...body, settings: { seats: 2 } }))
  deepEqual([...two.count.winners].sort(), ['Ada', 'Bo'])
  const odd = await refused(await ask('count', { ...body, settings: { seat: 2 } }), 422)
  match(odd.problems?.[0]?.message ?? '', /“seat”/)
})

test('bodies that are no JSON, of another shape, too long or from other sites are refused', async () => {
  match((await refused(await ask('count', '{ "ballots": '), 400)).error.message, /cannot be read/)
  match((await refused(await ask('decide', { acts: [] }), 400)).error.message, /`rule` or `preset`/)
  const both = { rule: majority, preset: 'simple-majority', acts }
  equal((await refused(await ask('decide', both), 400)).error.code, 'bad-body')
  match(
    (await refused(await ask('count', { ballots: 'A > B', colour: 1 }), 400)).error.message,
    /colour/,
  )
  const long = { ballots: 'A > B\n'.repeat(100_000) }
  equal((await refused(await ask('count', long), 413)).error.code, 'too-much')
  equal(
    (await ask('count', { ballots: 'A > B' }, { Origin: 'http://elsewhere.example' })).status,
    403,
  )
  equal((await get('api/v1/count')).status, 404)
})

test('what is sent leaves no trace in the record', async () => {
  const before = await (await get(`${example.slug}/record.jsonl`)).text()
  await ask('count', { ballots: 'A > B', method: 'borda' })
  await ask('decide', { preset: 'simple-majority', acts })
  equal(await (await get(`${example.slug}/record.jsonl`)).text(), before)
})

test('every working is described, and what the description points at is there', () => {
  const document = openapi('1') as unknown as {
    paths: Record<string, unknown>
    components: { schemas: Record<string, unknown> }
  }
  for (const { path } of Object.values(workings)) ok(document.paths[path], path)
  const pointed = JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)
  for (const [, name] of pointed) ok(document.components.schemas[name!], name)
})
