import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { countElection, diffMethods, explainDiff, methodNamed, sniffFormat } from '#rules'

const guide = readFileSync(join(import.meta.dirname, '../../docs/guide/counting.md'), 'utf8')
const [cef, blt, json, csv, difference] = [
  ...guide.matchAll(/^```(?:json)?\n([\s\S]*?)^```/gm),
].map(([, text]) => text!)

for (const [format, text] of Object.entries({ cef, blt, json }))
  test(`the guide's ${format} ballots count as the guide says`, () => {
    assert.equal(sniffFormat(text!)?.name, format)
    const { election, problems } = sniffFormat(text!)!.read(text!)
    assert.deepEqual(problems, [])
    const winnersBy = (name: string): readonly string[] => {
      const counted = countElection(methodNamed(name)!, election!)
      return counted.kind === 'counted' ? counted.count.winners : []
    }
    assert.deepEqual(winnersBy('first-past-the-post'), ['Harbour'])
    assert.deepEqual(winnersBy('instant-runoff'), ['Island'])
    assert.deepEqual(winnersBy('condorcet'), ['Island'])
    assert.deepEqual(winnersBy('schulze-winning'), ['Island'])
  })

test("the guide's table of scores is read as it says", () => {
  assert.equal(sniffFormat(csv!)?.name, 'csv')
  const { election, problems } = sniffFormat(csv!)!.read(csv!)
  assert.deepEqual(problems, [])
  assert.deepEqual([election!.seats, election!.top, election!.ballots.length], [2, 5, 3])
})

test('the guide tells why two methods disagree, word by word', () => {
  const { election } = sniffFormat(cef!)!.read(cef!)
  const methods = ['first-past-the-post', 'instant-runoff'] as const
  const result = diffMethods(election!, [methodNamed(methods[0])!, methodNamed(methods[1])!])
  assert.equal(result.kind, 'compared')
  if (result.kind === 'compared')
    assert.equal(`${explainDiff(result.diff).join('\n')}\n`, difference)
})
