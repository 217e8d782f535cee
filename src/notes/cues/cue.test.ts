import { deepEqual, ok, throws } from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { Automaton } from './automaton.ts'
import { Cues, cueOf } from './cue.ts'
import { needlesOf, needlesOfAny } from './needles.ts'

/** Texts beside the cues (`agreed`, `\bto\b`, `i will`, `👍`) that they hold. */
const CASES: readonly (readonly [string, readonly number[]])[] = [
  ['We AGREED.', [0]],
  ['to', [1]],
  ['into the tomb', []],
  ['we disagreed, to wit', [0, 1]],
  ['I  \n will', [2]],
  ['Hawaii will', [2]],
  ['tó', []],
  ['👍 to', [1, 3]],
  ['', []],
]

test('cues are found in one walk, wherever their words stand', () => {
  const patterns = [/agreed/i, /\bto\b/i, /i will/i, /👍/u]
  const automaton = new Automaton(patterns.map((pattern) => needlesOf(pattern)!))
  for (const [text, cues] of CASES) {
    const bits = new Int32Array(1)
    automaton.mark(text, bits, 0)
    deepEqual(
      patterns.flatMap((_, cue) => ((bits[0]! & (1 << cue)) !== 0 ? [cue] : [])),
      cues,
      text,
    )
  }
})

test('a pattern that can do without words has no cue', () => {
  throws(() => needlesOfAny([/agreed/, /\p{Lu}+/u]), /No cue/)
})

test('a note tells the cues of each of its passages', () => {
  const [agreed, postponed] = [cueOf(/\bagreed\b/), cueOf(/\b(?:postponed|put off)\b/)]
  const cues = new Cues([{ text: 'Agreed to wait.' }, { text: 'It was put off, as agreed.' }])
  ok(cues.has(0, agreed) && cues.has(1, agreed))
  ok(!cues.has(0, postponed) && cues.has(1, postponed))
  ok(!cues.of(0).has(postponed))
})

const conventions = join(import.meta.dirname, '../conventions')
const marked = join(import.meta.dirname, '../../../test/marked')
const written = readdirSync(marked, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .map((name) => readFileSync(join(marked, name), 'utf8'))

/** Every pattern in a convention's data. */
const patternsIn = (value: unknown): readonly RegExp[] => {
  if (value instanceof RegExp) return [value]
  if (typeof value !== 'object' || value === null || value instanceof Set) return []
  return Object.values(value).flatMap(patternsIn)
}

test('no cue hides what a pattern of the conventions finds', async () => {
  const files = readdirSync(conventions, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  )
  const modules = await Promise.all(files.map((name) => import(join(conventions, name))))
  const patterns = modules
    .flatMap((module) => patternsIn({ ...module }))
    .filter((pattern) => needlesOf(pattern) !== null)
    .map((pattern) => new RegExp(pattern.source, pattern.flags.replace('g', '')))
  const automaton = new Automaton(patterns.map((pattern) => needlesOf(pattern)!))
  const lines = [...new Set(written.flatMap((text) => text.split('\n')))]
  let found = 0
  for (const line of lines) {
    const bits = new Int32Array(automaton.width)
    automaton.mark(line, bits, 0)
    patterns.forEach((pattern, cue) => {
      if (!pattern.test(line)) return
      found++
      ok((bits[cue >> 5]! & (1 << (cue & 31))) !== 0, `${pattern} in ${line}`)
    })
  }
  ok(patterns.length > 100 && found > 1_000)
})
