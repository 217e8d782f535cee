import { deepEqual, equal, ok } from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { corpusTexts, hasCorpus } from '../../bench/corpus.ts'
import { HOSTILE_TEXTS } from '../../test/made/hostile-texts.ts'
import { parseMarkdown } from '../markdown.ts'
import type { LineUse, Reading } from './finding.ts'
import { formText } from './forms/index.ts'
import { READER, readNotes } from './index.ts'
import { parseNote } from './parse/index.ts'

const USES: readonly LineUse[] = [
  'finding',
  'topic',
  'person',
  'speech',
  'link',
  'boilerplate',
  'plain',
]

/** Reads a text and checks what holds of every reading. */
const read = (text: string): Reading => {
  const reading = readNotes(text, parseMarkdown)
  equal(reading.reader, READER)
  equal(reading.lineUses.length, text.split('\n').length)
  ok(reading.lineUses.every((use) => USES.includes(use)))
  for (const meeting of reading.meetings) {
    const found = [
      meeting.people,
      meeting.topics,
      meeting.speech,
      meeting.items,
      meeting.links,
    ].flat()
    for (const { spans, confidence } of found) {
      ok(spans.length > 0)
      ok(confidence >= 0 && confidence <= 1)
      for (const { start, end, line, endLine } of spans) {
        ok(start >= 0 && start <= end && end <= text.length, `${start}-${end} of ${text.length}`)
        ok(line >= 1 && line <= endLine && endLine <= reading.lineUses.length)
      }
    }
  }
  return reading
}

const notesOfOurs = join(import.meta.dirname, '../../examples/tidepool')
const ours = readdirSync(notesOfOurs, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(?:md|txt|log)$/.test(path))
  .map((path) => readFileSync(join(notesOfOurs, path), 'utf8'))
const formed = join(import.meta.dirname, '../../test/marked/forms')
const otherMarkups = ['wiki-text', 'wiki-table', 'org', 'rst', 'asciidoc'].map((name) =>
  readFileSync(join(formed, `${name}.md`), 'utf8').replace(/^(?:complete|form|meeting):.*\n/gm, ''),
)

/** What slips into notes: marks left open, tags, odd characters, nicks, labels, dates. */
const SLIPS = [
  '**',
  '__',
  '~~',
  '`',
  '```\n',
  '<table>',
  '</td>',
  '<ul><li>',
  '<!--',
  '-->',
  '| a | b |\n|--|--|\n',
  '\t',
  '\r\n',
  '\r',
  '\f',
  '\u00a0',
  '\u200b',
  '\u202e',
  '\ufeff',
  '\u2028',
  '\u0000',
  '> ',
  '- [ ] ',
  '- [x] ',
  '1) ',
  '• ',
  '\n---\n',
  '\n===\n',
  '# ',
  '[12:03] <nick> ',
  '12:04 -!- a has quit',
  '**\\<ada>** ',
  'ACTION: ',
  'Date: 31/02/2019 25:61 UTC',
  '2019-13-45',
  '@',
  '+1 ',
  '[](',
  '![',
  '&amp;',
  '&#0;',
  '\\',
  '🦀',
  'é',
  '{%',
  '---\n',
  'Page 2 of 3\n',
  '<!doctype html><main>',
  '<nav>',
  'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ada>',
  'From: a\nTo: b\nSubject: c\n\n> ',
  's/a/b/',
  '#undo',
  '   ',
  '-\n',
  '\n\n\n',
  '\n== a ==\n== b ==\n',
  "'''",
  '[[',
  '{|\n|-\n! a || b\n',
  '{{',
  '\n** a\n** b\n- c\n',
  '#+BEGIN_SRC\n',
  ':PROPERTIES:\n',
  '.. note::\n',
  'a\n~~~~\nb\n~~~~\n',
  '\n|===\n|a |b\n',
]

const slip = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  what: fc.oneof(fc.constantFrom(...SLIPS), fc.string({ unit: 'binary', maxLength: 8 })),
  drops: fc.nat(200),
})

/** Reads notes into which something slipped. */
const readSlipped = (notes: readonly string[], numRuns: number): void =>
  fc.assert(
    fc.property(
      fc.constantFrom(...notes),
      fc.array(slip, { minLength: 1, maxLength: 12 }),
      (note, slips) => {
        let text = note.slice(0, 6000)
        for (const { at, what, drops } of slips) {
          const place = Math.floor(at * text.length)
          text = text.slice(0, place) + what + text.slice(place + drops)
        }
        read(text)
      },
    ),
    { numRuns, seed: 2019 },
  )

test('a reading never throws and has a use for every line, whatever slips into a note', () => {
  readSlipped(ours, 80)
})

test('nor whatever slips into other markups', () => {
  readSlipped(otherMarkups, 80)
})

test('nor whatever slips into what communities wrote', (t) => {
  if (!hasCorpus) return t.skip('../shared is absent')
  readSlipped(
    corpusTexts().filter((_, i) => i % 20 === 0),
    80,
  )
})

test('a text of slips alone is read', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...SLIPS, 'word', '\n', ' '), { maxLength: 80 }),
      (slips) => {
        read(slips.join(''))
      },
    ),
    { numRuns: 300, seed: 7 },
  )
})

test('every character of a passage is where its way back says, in notes without escapes', () => {
  for (const note of ours) {
    const { passages, original } = parseNote(note, formText(note), parseMarkdown)
    for (const { text, origins } of passages)
      for (let i = 0; i < origins.length; i += 2) {
        const char = text[origins[i]!]
        if (char !== undefined && /[\p{L}\p{N}]/u.test(char))
          equal(original[origins[i + 1]!], char, text)
      }
  }
})

// A hang shows as the test run's own time limit; how long each takes, `npm run bench -- hostile` tells.
for (const [name, text] of Object.entries(HOSTILE_TEXTS))
  test(`${name} can be read`, () => {
    read(text)
  })

test('an empty text is empty', () => {
  for (const text of ['', '\n', ' \n\t\n', '\ufeff', '---\ntitle: Guild\n---\n']) {
    const reading = read(text)
    equal(reading.kind, 'empty')
    deepEqual(reading.meetings, [])
  }
})
