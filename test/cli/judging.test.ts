import { deepEqual, equal, match } from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { called } from './called.ts'

const folder = mkdtempSync(join(tmpdir(), 'minutebook-cli-'))
const data = join(folder, 'record.sqlite')
after(() => rmSync(folder, { recursive: true }))

before(async () => {
  mkdirSync(join(folder, 'tide'))
  for (const [day, name, deed] of [
    ['2019-03-06', 'Dora Brook', 'light the lamp on the pier'],
    ['2019-03-20', 'Dora Brock', 'paint every boat shed green'],
  ])
    writeFileSync(
      join(folder, 'tide', `${day}.md`),
      `# Tide call, ${day}\n\nPresent: Ada Quay, ${name}\n\n- ACTION: Ada to ${deed}\n`,
    )
  equal((await called('import', join(folder, 'tide'), '--data', data)).code, 0)
})

const say = (...words: readonly string[]) => called(...words, '--data', data)
const json = async (...words: readonly string[]) => JSON.parse((await say(...words, '--json')).out)

test('an action is corrected, and the correction taken back', async () => {
  const [{ id }] = await json('actions')
  const shown = async () => (await json('actions')).find((row: { id: string }) => row.id === id)
  const kept = await say('correct', id, '--owner', 'Dora Brook', '--state', 'done')
  match(kept.out, /^Kept as fact \d+\. To take it back: minutebook withdraw (\d+)\n$/)
  const corrected = await shown()
  deepEqual([corrected.owners[0].name, corrected.state], ['Dora Brook', 'done'])
  const fact = /withdraw (\d+)/.exec(kept.out)![1]!
  equal((await say('withdraw', fact)).code, 0)
  equal((await shown()).state, 'open')
})

test('a doubt is settled by the command that the list prints', async () => {
  const [doubt] = await json('doubts', '--state', 'merge')
  deepEqual(doubt.yes, {
    say: 'same-person',
    one: 'full:dora brock',
    other: 'full:dora brook',
  })
  match((await say('doubts')).out, /same "full:dora brock" "full:dora brook"/)
  equal((await say('same', doubt.yes.one, doubt.yes.other)).code, 0)
  equal((await json('people')).length, 2)
  equal((await say('doubts', '--state', 'merge')).code, 1)
})

test('a person is shown with other names, presence and why the names are theirs', async () => {
  const { code, out } = await say('person', 'dora-brock')
  equal(code, 0)
  match(out, /^Dora Bro/)
  match(out, /2019-Q1 +2 +0 +2 +■■/)
  match(out, /a member says so/)
  equal((await json('person', 'dora-brook')).person.attended, 2)
  equal((await say('person', 'nobody')).code, 3)
})

test('a finding is confirmed and another dismissed', async () => {
  const [one, other] = await json('actions')
  equal((await say('confirm', one.id)).code, 0)
  equal((await say('dismiss', other.id)).code, 0)
  deepEqual(
    (await json('actions')).map(({ id, judged }: { id: string; judged: { say: string } }) => [
      id,
      judged.say,
    ]),
    [[one.id, 'confirm']],
  )
})

for (const [words, code, why] of [
  [['confirm', 'a-nothing2'], 3, /there is no item or person “a-nothing2”/],
  [['same', 'ada-quay', 'ada-quay'], 3, /both are one and the same/],
  [['same', 'ada-quay', 'a-7f3k2qxm'], 2, /two people or two items/],
  [['withdraw', 'two'], 2, /the number of a fact/],
  [['withdraw', '9999'], 3, /says nothing that stands/],
  [['correct', 'a-7f3k2qxm', '--state', 'half'], 2, /one of open, done, dropped, carried/],
] as const)
  test(`${words.join(' ')} is refused with its reason`, async () => {
    const answer = await say(...words)
    equal(answer.code, code)
    match(answer.err, why)
  })
