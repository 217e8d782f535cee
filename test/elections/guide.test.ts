import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { countElection, methodNamed, sniffFormat } from '#rules'

const guide = readFileSync(join(import.meta.dirname, '../../docs/guide/counting.md'), 'utf8')
const [cef, blt, json] = [...guide.matchAll(/^```(?:json)?\n([\s\S]*?)^```/gm)].map(
  ([, text]) => text!,
)

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
