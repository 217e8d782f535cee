import assert from 'node:assert/strict'
import { test } from 'node:test'
import { charter } from '../../../test/rules/charter.ts'
import { at, given, open, roll, vote } from '../../../test/rules/given.ts'
import { explainAsText } from './index.ts'

test('a derivation is told step by step, each number with the ballots behind it', () => {
  const { derivation } = given(
    charter(),
    at('2026-03-01', roll('ada', 'bo', 'cy'), open),
    at('2026-03-02', vote('ada', 'yes'), vote('bo', 'no'), vote('cy', 'yes')),
  ).on('2026-03-08')
  assert.equal(
    explainAsText(derivation.steps),
    `accepted: threshold-met
  vote: accepted: threshold-met
    pending: not-opened? No [/stages/0/window]
      Opened at 2026-03-01T00:00:00Z
    open: voting? No [/stages/0/window]
      2026-03-08T00:00:00Z is not before 2026-03-08T00:00:00Z
        now: 2026-03-08T00:00:00Z
        P7D after 2026-03-01T00:00:00Z: 2026-03-08T00:00:00Z
    vote comes to accepted: threshold-met
      guild: accepted: threshold-met
        rejected: quorum-missed? No [/stages/0/chambers/0/quorum]
          It always holds
        tied: tie? No [/stages/0/chambers/0/ties]
          Not all of these hold
            for = 2 is not equal to against = 1
              for: 2 (act-3, act-5)
              against: 1 (act-4)
            for = 2 is more than 0
              for: 2 (act-3, act-5)
              0
        accepted: threshold-met? Yes [/stages/0/chambers/0/threshold]
          for = 2 is more than against = 1
            for: 2 (act-3, act-5)
            against: 1 (act-4)`,
  )
})
