import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { test } from 'node:test'
import type { Saying } from '#api'
import { createApp, type Served } from '#server'
import { madeServed } from '../made/served.ts'

/** A house that takes words and remembers them. */
const house = (answers: Awaited<ReturnType<NonNullable<Served['judge']>>>) => {
  const said: Saying[] = []
  const judge: NonNullable<Served['judge']> = async (_, saying) => {
    said.push(saying)
    return answers
  }
  const app = createApp(madeServed({ judge }))
  const post = (path: string, body: string, headers: Record<string, string>) =>
    app.request(`http://localhost:7070${path}`, { method: 'POST', body, headers })
  return { app, said, post }
}

const TAKEN = { fact: 7, judgement: { say: 'withdraw', fact: 1 } } as const
const JSON_TYPE = { 'Content-Type': 'application/json' }
const FORM = {
  'Content-Type': 'application/x-www-form-urlencoded',
  Origin: 'http://localhost:7070',
  'Sec-Fetch-Site': 'same-origin',
}
const CONFIRM = JSON.stringify({ say: 'confirm', item: 'a-lamp0001' })

test('a program says something as JSON and is told the fact', async () => {
  const { post, said } = house(TAKEN)
  const response = await post('/api/lanterns/words', CONFIRM, JSON_TYPE)
  equal(response.status, 200)
  deepEqual(await response.json(), { fact: 7 })
  deepEqual(said, [{ say: 'confirm', item: 'a-lamp0001' }])
})

test('a page of this site says something by a plain form and comes back', async () => {
  const { post, said } = house(TAKEN)
  const form = 'say=same-item&one=a-1&other=a-2&back=/lanterns/doubts?state=link'
  const response = await post('/lanterns/words', form, FORM)
  equal(response.status, 303)
  equal(response.headers.get('location'), '/lanterns/doubts?state=link&said=7')
  deepEqual(said, [{ say: 'same-item', one: 'a-1', other: 'a-2' }])
})

test('what is taken back is not offered to be taken back', async () => {
  const { post } = house(TAKEN)
  const form = 'say=withdraw&fact=7&back=/lanterns/doubts?said=7'
  const { headers } = await post('/lanterns/words', form, FORM)
  equal(headers.get('location'), '/lanterns/doubts')
})

test('a form of a correction says only what was changed', async () => {
  const { post, said } = house(TAKEN)
  const form = new URLSearchParams({
    say: 'correct',
    item: 'a-lamp0001',
    'was-text': 'write',
    text: 'write',
    'was-owners': 'Ada',
    owners: 'Ada Quay, Tom Buoy',
    'was-due': 'soon',
    due: '',
  })
  equal((await post('/lanterns/words', form.toString(), FORM)).status, 303)
  const correction = { owners: ['Ada Quay', 'Tom Buoy'], due: '' }
  deepEqual(said, [{ say: 'correct', item: 'a-lamp0001', correction }])
})

for (const [who, headers] of [
  ['a page of another site', { ...FORM, Origin: 'https://evil.example' }],
  ['a page of another port', { ...FORM, Origin: 'http://localhost:9999' }],
  ['a page without an origin of its own', { ...FORM, Origin: 'null' }],
  ['a browser that tells of another site', { ...FORM, 'Sec-Fetch-Site': 'cross-site' }],
  ['a form that does not say where it comes from', { 'Content-Type': FORM['Content-Type'] }],
  ['plain text that looks like JSON', { 'Content-Type': 'text/plain' }],
] as const)
  test(`${who} says nothing here`, async () => {
    const { post, said } = house(TAKEN)
    for (const path of ['/lanterns/words', '/api/lanterns/words'])
      equal((await post(path, CONFIRM, headers)).status, 403)
    deepEqual(said, [])
  })

test('a page is never sent back to another site', async () => {
  const { post } = house(TAKEN)
  for (const back of ['https://evil.example/', '//evil.example/', '/lanterns\\evil', '/other/']) {
    const form = new URLSearchParams({ say: 'confirm', item: 'a-1', back }).toString()
    const { headers } = await post('/lanterns/words', form, FORM)
    equal(headers.get('location'), '/lanterns/doubts?said=7')
  }
})

test('words that cannot be read are refused with the place', async () => {
  const { post, said } = house(TAKEN)
  for (const [body, place] of [
    ['{', '/'],
    ['{"say":"shout"}', '/say'],
    ['{"say":"confirm"}', '/item'],
    ['{"say":"correct","item":"a-1","correction":{"state":"half"}}', '/correction/state'],
    ['{"say":"withdraw","fact":0}', '/fact'],
    [JSON.stringify({ say: 'confirm', item: 'x'.repeat(30_000) }), '/'],
  ] as const) {
    const response = await post('/api/lanterns/words', body, JSON_TYPE)
    equal(response.status, 400, body.slice(0, 60))
    const { error } = (await response.json()) as { error: { message: string } }
    ok(error.message.includes(` at ${place}:`), error.message)
  }
  deepEqual(said, [])
})

test('what is refused says why, as JSON and on a page', async () => {
  const { post } = house({ refused: { why: 'contradicts', facts: [3, 5] } })
  const asJson = await post('/api/lanterns/words', CONFIRM, JSON_TYPE)
  equal(asJson.status, 409)
  match(await asJson.text(), /facts 3, 5/)
  const asPage = await post('/lanterns/words', 'say=confirm&item=a-1', FORM)
  equal(asPage.status, 409)
  match(await asPage.text(), /<h1>[\s\S]*facts 3, 5/)
  equal((await post('/api/nowhere/words', CONFIRM, JSON_TYPE)).status, 404)
})

test('a house that takes no words shows no form and refuses every POST', async () => {
  const app = createApp(madeServed())
  const url = 'http://localhost:7070/lanterns/'
  const refused = await app.request(`${url}words`, { method: 'POST', body: 'x', headers: FORM })
  equal(refused.status, 405)
  for (const path of ['doubts', 'items/a-lamp0001', 'people/ada-quay'])
    equal((await (await app.request(`${url}${path}`)).text()).includes('method="post"'), false)
})

test('where words are taken, doubts, items and people have forms', async () => {
  const { app } = house(TAKEN)
  for (const [path, say] of [
    ['doubts', 'same-person'],
    ['doubts', 'other-person'],
    ['items/a-lamp0001', 'dismiss'],
    ['items/a-lamp0001', 'correct'],
    ['people/ada-quay', 'other-person'],
  ] as const) {
    const html = await (await app.request(`http://localhost:7070/lanterns/${path}`)).text()
    match(html, new RegExp(`name="say" value="${say}"`))
  }
})
