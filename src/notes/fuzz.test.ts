import { deepEqual, equal, ok } from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
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
]

test('a reading never throws and has a use for every line, whatever slips into a note', () => {
  const slip = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    what: fc.oneof(fc.constantFrom(...SLIPS), fc.string({ unit: 'binary', maxLength: 8 })),
    drops: fc.nat(200),
  })
  fc.assert(
    fc.property(
      fc.constantFrom(...ours),
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
    { numRuns: 80, seed: 2019 },
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

/** Reads something huge; a hang shows as the test run's own time limit. */
const survives = (name: string, text: string): void => {
  test(`${name} is read`, () => {
    read(text)
  })
}

const HUGE = 100_000
survives('a line of 100 kB of words', 'we agreed to meet '.repeat(HUGE / 18))
survives('a line of 100 kB of one letter', 'a'.repeat(HUGE))
survives('a line of 100 kB of capitals', 'Ada Lovelace '.repeat(HUGE / 13))
survives('a line of 100 kB of digits', '2019-01-02 10:00 '.repeat(HUGE / 17))
survives('a line of 100 kB of commas', 'a, b and '.repeat(HUGE / 9))
survives('a line of 100 kB of blanks', `a${' '.repeat(HUGE)}b`)
survives('a line of 100 kB of colons', 'Ada: '.repeat(HUGE / 5))
survives('a line of 100 kB of marks', '#+1@-~*_`[('.repeat(HUGE / 11))
survives('a line of 100 kB of addresses', 'https://example.org/a#1 '.repeat(HUGE / 24))
survives('10,000 nested bullets', `${'- '.repeat(10_000)}a`)
survives('33,000 numbers nested on a line', `${'1. '.repeat(33_000)}a`)
survives('10,000 nested quotations', `${'> '.repeat(10_000)}a`)
survives(
  'lists nested line by line',
  Array.from({ length: 400 }, (_, i) => `${'  '.repeat(i)}- a`).join('\n'),
)
survives('unclosed emphasis', '**a '.repeat(20_000))
survives('unclosed brackets', '['.repeat(50_000))
survives('unclosed links', '[a]('.repeat(20_000))
survives('unclosed tags', '<ul><li>'.repeat(10_000))
survives('unclosed tables', '<table><tr><td>'.repeat(5_000))
survives('unclosed comments', '<!-- '.repeat(20_000))
survives('angles', '<'.repeat(HUGE))
survives('10,000 rows with tabs', 'a\tb\t<b>c</b>\n'.repeat(10_000))
survives('10,000 rows of a table', `| a | b |\n|---|---|\n${'| x | y |\n'.repeat(10_000)}`)
survives('10,000 turns of a chat', '12:03 <ada> +1 for #12\n'.repeat(10_000))
survives('almost a chat', '12:03 \n'.repeat(10_000))
survives('10,000 dated headings', '## 2019-01-02\n'.repeat(10_000))
survives('10,000 lines of one paragraph', 'Ada: I will do it\n'.repeat(10_000))
survives('10,000 page numbers', Array.from({ length: 10_000 }, (_, i) => `${i}\n`).join('\n'))
survives('10,000 bullets drawn as dots', '  • a\n'.repeat(10_000))
survives('10,000 lines in columns', 'x\f\n'.concat('aa   bb   cc\n'.repeat(10_000)))
survives('10,000 cut words', 'x\f\n'.concat(`${'word '.repeat(16)}mid-\ndle of it\n`.repeat(5_000)))
survives(
  '10,000 cues',
  'WEBVTT\n\n'.concat('00:01.000 --> 00:02.000\n<v Ada>so\n\n'.repeat(10_000)),
)
survives(
  'a page of open blocks',
  '<!doctype html>'.concat('<div class="content"><p>a'.repeat(9_000)),
)
survives('10,000 quotations', 'From: a\nTo: b\nSubject: c\n\n'.concat('> a\nb\n'.repeat(10_000)))
survives('10,000 corrections', '15:00 <ada> foo\n15:00 <ada> s/foo/bar/\n'.repeat(5_000))
survives('10,000 open fences', '```\n~~~\n'.repeat(5_000))

test('an empty text is empty', () => {
  for (const text of ['', '\n', ' \n\t\n', '\ufeff', '---\ntitle: Guild\n---\n']) {
    const reading = read(text)
    equal(reading.kind, 'empty')
    deepEqual(reading.meetings, [])
  }
})
