import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import type { Turn } from '../form.ts'
import { correctTurns } from './corrections.ts'

const turnsOf = (...texts: readonly string[]): readonly Turn[] =>
  texts.map((text, i) => ({
    nick: 'ada',
    time: null,
    text,
    textStart: i * 100,
    start: i * 100,
    end: i * 100 + text.length,
  }))

const wordsOf = (turns: readonly Turn[]): readonly string[] => turns.map(({ text }) => text)

test('a correction changes the nearest line before it that holds the words', () => {
  const turns = correctTurns(turnsOf('grene nets', 'use grene oil', 's/grene/green/', 'grene?'))
  deepEqual(wordsOf(turns), ['grene nets', 'use green oil', 's/grene/green/', 'grene?'])
})

test('behind a correction the way back is that of the words as typed', () => {
  const [turn] = correctTurns(turnsOf('use oil now', 's|oil|green oil|'))
  equal(turn!.text, 'use green oil now')
  deepEqual(turn!.origins, [0, 0, 4, 4, 13, 7])
})

test('what looks like a path or has nothing to correct stays', () => {
  const turns = turnsOf('see docs/', 's/lamp/light/', 's/', 'src/notes')
  deepEqual(wordsOf(correctTurns(turns)), wordsOf(turns))
})

test('a command that is undone says nothing; the one before it stays', () => {
  const turns = correctTurns(turnsOf('#info one', '#action ada to row', 'oh no', '#undo', 'fine'))
  deepEqual(wordsOf(turns), ['#info one', '', 'oh no', '#undo', 'fine'])
})
