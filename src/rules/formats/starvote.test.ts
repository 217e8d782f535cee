import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { starvote } from './starvote.ts'

const text = `# who brews
[options]
method = Bloc STAR Voting
seats=2
maximum score = 7
tiebreaker = [
  Bea
  Ada

  Cy = d
]

[ballots]
Ada = 7
Bea=1
# the next ballot
Ada = 0
Cy = d = 3

12 ballots:

Bea = 2
`

test('reads options, lists, repeated ballots, and names with an equals sign', () => {
  const { election, method, problems } = starvote.read(text)
  deepEqual(problems, [])
  equal(method, 'bloc-star')
  deepEqual(election, {
    options: ['Ada', 'Bea', 'Cy = d'],
    seats: 2,
    top: 7,
    tieOrder: [1, 0, 2],
    ballots: [
      { kind: 'scores', scores: [7, 1, null] },
      { kind: 'scores', scores: [0, null, 3] },
      { kind: 'scores', scores: [null, 2, null], count: 12 },
    ],
  })
})

test('writes what it reads back', () => {
  const { election } = starvote.read(text)
  const written = starvote.write(election!)
  deepEqual(written.problems, [])
  deepEqual(starvote.read(written.text!).election, election)
})

test('says where it does not understand', () => {
  const wrong: readonly (readonly [string, number, RegExp])[] = [
    ['[ballots]\nAda = 6\n', 2, /“6” is no score/],
    ['[ballots]\nAda = 1\nAda = 2\n', 3, /scored twice/],
    ['Ada = 1\n', 1, /before any section/],
    ['[ballots]\nAda\n', 2, /Not understood/],
    ['[ballots]\nAda = 1\n\n3 ballots:\n', 4, /No ballot below/],
    ['[options]\nmethod = dice\n[ballots]\nAda = 1\n', 2, /no method “dice”/],
    ['[options]\nseats = 2\nseats = 3\n[ballots]\nAda = 1\nBea = 2\nCy = 1\n', 3, /stands twice/],
    ['[options]\nstarvote_path = a.starvote\n[ballots]\nAda = 1\n', 2, /another file/],
    ['[options]\ntiebreaker = [\nAda\n]\n[ballots]\nAda = 1\nBea = 1\n', 2, /misses Bea/],
    ['[options]\ntiebreaker = [\nAda\nBo\n]\n[ballots]\nAda = 1\n', 2, /names Bo/],
    ['[options]\ntiebreaker = [\nAda\n', 2, /no end/],
    ['[votes]\n', 1, /No section/],
  ]
  for (const [written, line, message] of wrong) {
    const { election, problems } = starvote.read(written)
    equal(election, null, written)
    equal(problems[0]!.span?.line, line, written)
    match(problems[0]!.message, message)
  }
})

test('refuses to write what is no score', () => {
  const election = { options: ['A'], seats: 1, ballots: [{ kind: 'choice', choice: 0 } as const] }
  equal(starvote.write(election).text, null)
})

test('any text is read without a fault', () => {
  const parts = ['[options]', '[ballots]', 'Ada = 3', 'Bea = [', ']', '2 ballots:', '', '#', '= 1']
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...parts)), (lines) => {
      const { election, problems } = starvote.read(lines.join('\n'))
      ok(election !== null || problems.length > 0)
    }),
  )
})
