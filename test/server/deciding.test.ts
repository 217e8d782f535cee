import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict'
import { hash } from 'node:crypto'
import { test } from 'node:test'
import { deflateRawSync } from 'node:zlib'
import { presets, sampleActs, sampleElections, tryRule } from '#clerk'
import { createApp } from '#server'
import { verifyDerivation } from '#verify-derivation'
import { madeServed } from '../made/served.ts'
import { anchorsOf, idsOf } from '../web/html.ts'

const app = createApp(madeServed())
const FORM = {
  'Content-Type': 'application/x-www-form-urlencoded',
  Origin: 'http://localhost:7070',
  'Sec-Fetch-Site': 'same-origin',
}
const get = async (path: string): Promise<string> =>
  (await app.request(`http://localhost:7070${path}`)).text()
const post = (path: string, fields: Readonly<Record<string, string>>, headers = FORM) =>
  app.request(`http://localhost:7070${path}`, {
    method: 'POST',
    body: new URLSearchParams(fields).toString(),
    headers,
  })
const majority = presets.find(({ id }) => id === 'simple-majority')!
const asTried = (html: string): string => html.slice(html.indexOf('id="result"'))

test('every rule at hand has a page to read, and anchors that lead to its clauses', async () => {
  const list = await get('/rules/')
  for (const { id, title } of presets) {
    ok(list.includes(`href="/rules/${id}"`), title)
    const html = await get(`/rules/${id}`)
    match(html, /How few votes|The clauses/)
    deepEqual(
      anchorsOf(html).filter((anchor) => !idsOf(html).includes(anchor)),
      [],
    )
  }
})

test('acts made up for a rule can be read, and none of them by a stranger', () => {
  for (const rule of presets) {
    const tried = tryRule(JSON.stringify(rule), JSON.stringify(sampleActs(rule)), null)
    deepEqual(tried.actProblems, [])
    equal(
      tried.verdict?.acts.some(({ code }) => code === 'not-a-member'),
      false,
      rule.id,
    )
  }
})

test('a preset is tried under an address that can be shared', async () => {
  const html = await get('/try-a-rule?preset=dat-membership')
  match(asTried(html), /open/)
  match(html, /<option value="dat-membership" selected/)
  equal((await app.request('http://localhost:7070/try-a-rule?preset=none')).status, 404)
})

test('a plain form shows the verdict, the ballots behind it and what is missing', async () => {
  const acts = sampleActs(majority)
  const response = await post('/try-a-rule', {
    rule: JSON.stringify(majority),
    acts: JSON.stringify(acts).replaceAll(',', ',\r\n'),
    now: '2026-03-01T00:00:00Z',
  })
  equal(response.status, 200)
  const html = asTried(await response.text())
  match(html, /accepted<span class="verdict-because">: threshold met/)
  match(html, /cy: no/)
  match(html, /dissents/)
})

test('the derivation that is taken along from the page verifies', async () => {
  const html = await get('/try-a-rule?preset=simple-majority')
  const [, file = ''] = /href="data:application\/json;charset=utf-8,([^"]+)"/.exec(html) ?? []
  deepEqual(verifyDerivation(decodeURIComponent(file)).wrong, [])
})

test('a rule with a slip is told with line, column and pointer, and what was typed stays', async () => {
  const { closing: _, ...open } = majority
  const rule = JSON.stringify(open, null, 2)
  const html = await (await post('/try-a-rule', { rule, acts: '[]', now: '' })).text()
  match(asTried(html), /The rule cannot be used yet/)
  match(asTried(html), /closing/)
  ok(html.includes('&quot;simple-majority&quot;') || html.includes('"simple-majority"'))
  const bad = asTried(await (await post('/try-a-rule', { rule: '{\n  "a": }', acts: '[]' })).text())
  match(bad, /line 2, column \d/)
})

test('what is typed is shown as it is, never run', async () => {
  const rule = '</textarea><script>alert(1)</script>'
  doesNotMatch(await (await post('/try-a-rule', { rule, acts: rule })).text(), /<script>alert/)
})

test('an instant that is none is told', async () => {
  const fields = { rule: JSON.stringify(majority), acts: '[]', now: 'tomorrow' }
  match(await (await post('/try-a-rule', fields)).text(), /2026-01-31T12:00:00Z/)
})

test('an election is counted under an address, with a bar for each option of each round and flows', async () => {
  const html = await get('/try-a-count?example=stewards')
  const shown = asTried(html)
  match(shown, /Elected: Ada Okonkwo, Bram Verhoeven, Dora Lind/)
  match(shown, /Round 2, transfer surplus: Ada Okonkwo/)
  match(shown, /Bram Verhoeven 9.40000 \(\+2.40\)/)
  match(shown, /Round 4: 4 from Elif Kaya to Dora Lind/)
  equal((shown.match(/class="ribbon-moved"/g) ?? []).length, 5)
})

test('every example is counted by each method that takes its ballots, and each picture has its numbers', async () => {
  for (const { name } of sampleElections) {
    const choice = await get(`/try-a-count?example=${name}`)
    const [, fitting = ''] = /For these ballots">(.*?)<\/optgroup>/s.exec(choice) ?? []
    const methods = [...fitting.matchAll(/value="([^"]+)"/g)].map(([, method]) => method!)
    ok(methods.length > 2, name)
    for (const method of methods) {
      const shown = asTried(await get(`/try-a-count?example=${name}&method=${method}`))
      if (method === 'funding-list') match(shown, /No budget/)
      else match(shown, /class="verdict-word"/, `${name} ${method}`)
      const figures = shown.split('<figure').slice(1)
      for (const figure of figures) match(figure, /<table class="numbers">/)
      doesNotMatch(shown, /NaN|undefined|\[object/)
    }
  }
})

test('a tie shows what each way to break it leads to, and two methods the numbers on which they part', async () => {
  const shown = asTried(await get('/try-a-count?example=lamps&method=instant-runoff&compare=borda'))
  match(shown, /Instant run-off and Borda: ≠ they part/)
  match(shown, /Oil above Gas on 2 ballots, below on 4/)
  match(shown, /<b>Oil<\/b> picked to go out: Arc elected/)
  match(shown, /<b>Arc<\/b> picked to go out: Oil elected/)
  match(shown, /Round 1<\/th><td>Gas, Candles<\/td>.*?No: the same winners/)
  const broken = asTried(
    await get(
      '/try-a-count?example=lamps&method=instant-runoff&ladder=drawn-order%3DOil/Gas/Arc/Candles',
    ),
  )
  match(broken, /Elected: Oil/)
  match(broken, /by drawn order, for Arc/)
  doesNotMatch(broken, /what each way/)
})

test('a form counts ballots of one’s own, and says what is wrong with them', async () => {
  const fields = { ballots: 'Ada > Bo * 3\r\nBo > Ada * 2', method: 'instant-runoff', compare: '' }
  const told = { ...fields, settings: '', ladder: '' }
  match(asTried(await (await post('/try-a-count', told)).text()), /Elected: Ada/)
  const wrong = { ...told, settings: 'seat=2', ladder: 'dice' }
  const shown = asTried(await (await post('/try-a-count', wrong)).text())
  match(shown, /cannot be told “seat”/)
  match(shown, /no way to break ties is called “dice”/)
  const none = asTried(await (await post('/try-a-count', { ...told, method: 'irv' })).text())
  match(none, /There is no method “irv”/)
  equal((await app.request('http://localhost:7070/try-a-count?example=none')).status, 404)
})

const shareOf = (html: string): string => {
  const [, address = ''] = /href="([^"]+)" data-share/.exec(html) ?? []
  return address.replaceAll('&amp;', '&')
}
/** What comes of it, but for the addresses that differ by how it was asked. */
const outcomeOf = (html: string): string => asTried(html).replace(/href="[^"]*" data-share/, '')

test('what was typed stands again under an address of at most 4 kB', async () => {
  const rule = JSON.stringify({ ...majority, title: 'Our own' }, null, 2)
  const acts = JSON.stringify(sampleActs(majority), null, 1)
  const now = '2026-03-01T00:00:00Z'
  for (const fields of [
    { rule, acts, now },
    { rule: JSON.stringify(majority, null, 2), acts, now },
    { rule: '{', acts: '', now: '' },
  ]) {
    const posted = await (await post('/try-a-rule', fields)).text()
    const address = shareOf(posted)
    ok(address.length > 0 && address.length <= 4096, `${address.length}`)
    equal(outcomeOf(await get(address)), outcomeOf(posted))
  }
  const told = { method: 'schulze-margins', compare: 'borda', settings: '', ladder: 'chair=Bo/Ada' }
  for (const ballots of ['Ada > Bo', 'Ada > Bo & Co\nBo = Ada ü\n'.repeat(60)]) {
    const posted = await (await post('/try-a-count', { ballots, ...told })).text()
    equal(outcomeOf(await get(shareOf(posted))), outcomeOf(posted))
  }
})

test('a short count has an address to read, a preset only its name; what is too long has none', async () => {
  const count = await get('/try-a-count?ballots=Ada+%3E+Bo&method=borda')
  equal(shareOf(count), '/try-a-count?ballots=Ada+%3E+Bo&method=borda')
  match(asTried(count), /Elected: Ada/)
  equal(shareOf(await get('/try-a-rule?preset=consent')), '/try-a-rule?preset=consent')
  const noise = Array.from({ length: 200 }, (_, n) => `# ${hash('sha256', `${n}`)}`).join('\n')
  const long = await (
    await post('/try-a-count', { ballots: `${noise}\nAda > Bo`, method: 'borda' })
  ).text()
  match(asTried(long), /too long for an address/)
})

test('an election with hundreds of options is counted without drawing what nobody can read', async () => {
  const names = Array.from({ length: 150 }, (_, n) => `Lamp ${n}`)
  const ballots = names
    .map((name, n) => `${name} > ${names[(n * 7 + 1) % 150]} * ${n + 1}`)
    .join('\n')
  for (const method of ['instant-runoff', 'schulze-winning']) {
    const html = await (await post('/try-a-count', { ballots, method })).text()
    match(asTried(html), /Elected: Lamp/)
    ok(html.length < 1_500_000, `${method}: ${html.length}`)
    match(asTried(html), /too (?:many|large) to be shown here/)
  }
  const more = await (
    await post('/try-a-count', { ballots: `${ballots}\nOne > More`, method: 'borda' })
  ).text()
  match(asTried(more), /152 options are more than are counted here/)
})

test('an address that was cut off, or holds a bomb, is refused', async () => {
  const address = shareOf(
    await (await post('/try-a-rule', { rule: JSON.stringify(majority), acts: '[]' })).text(),
  )
  const bomb = deflateRawSync(JSON.stringify({ ballots: ' '.repeat(3_000_000) })).toString(
    'base64url',
  )
  for (const path of [address.slice(0, -20), `/try-a-count?z=${bomb}`, '/try-a-count?z=W10']) {
    const response = await app.request(`http://localhost:7070${path}`)
    equal(response.status, 400, path)
    match(await response.text(), /cut off or changed/)
  }
})

test('a motion of the record is put to a rule, beside what the notes say', async () => {
  const page = await get('/lanterns/items/v-lamp0001')
  match(page, /How a rule would decide it/)
  const [, link = ''] = /href="(\/try-a-rule\?motion=[^"]+)"/.exec(page) ?? []
  const html = await get(decodeURIComponent(link))
  match(html, /A motion from the notes/)
  match(asTried(html), /class="compared">[=≠]? ?The notes/)
  match(asTried(html), /may vote, and nobody else/)
  equal(outcomeOf(await get(shareOf(html))), outcomeOf(html))
  const missing = '/try-a-rule?motion=lanterns/m-none'
  equal((await app.request(`http://localhost:7070${missing}`)).status, 404)
  const options = `${decodeURIComponent(link)}&preset=debian-general-resolution`
  equal((await app.request(`http://localhost:7070${options}`)).status, 404)
})

test('what a community voted on is put to a rule, and each vote says why', async () => {
  match(await get('/lanterns/motions'), /href="\/lanterns\/motions-by-rule"/)
  const html = await get('/lanterns/motions-by-rule?preset=unanimity')
  match(html, /2 votes: 1 as the notes say, 0 otherwise, 1 of which the notes draw no conclusion/)
  match(html, /To paint the pier.*?✕ rejected.*?✕ rejected: .*?= the same.*?1–1–0/s)
  const [, why = ''] = /href="([^"]+)" aria-label="Why: To paint the pier"/.exec(html) ?? []
  const reason = await get(why.replaceAll('&amp;', '&'))
  match(asTried(reason), /The notes say rejected, and so does this rule/)
  const missing = ['/nowhere/motions-by-rule', '/lanterns/motions-by-rule?preset=none']
  for (const path of [...missing, '/lanterns/motions-by-rule?preset=debian-general-resolution'])
    equal((await app.request(`http://localhost:7070${path}`)).status, 404, path)
})

test('forms of other sites and forms without end are refused', async () => {
  const elsewhere = { ...FORM, Origin: 'http://elsewhere.example', 'Sec-Fetch-Site': 'cross-site' }
  equal((await post('/try-a-rule', { rule: '{}', acts: '[]' }, elsewhere)).status, 403)
  equal((await post('/try-a-rule', { rule: ' '.repeat(500_000), acts: '[]' })).status, 413)
})
