import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { parseMarkdown } from '../../markdown.ts'
import { parseNote } from '../parse/index.ts'
import { formText } from './index.ts'

/** The passages of a text as `line kind level: text`. */
const passagesOf = (text: string): readonly string[] => {
  const note = parseNote(text, formText(text), parseMarkdown)
  return note.passages.map(({ start, kind, level, nick, time, text }) => {
    const who = nick === null ? '' : ` <${nick}${time === null ? '' : ` ${time}`}>`
    return `${note.lines.lineAt(start)} ${kind}${level > 0 ? ` ${level}` : ''}${who}: ${text}`
  })
}

const shows = (name: string, text: string, passages: readonly string[]): void => {
  test(name, () => deepEqual(passagesOf(text), passages))
}

shows(
  'windows line ends, a byte order mark, hard and zero-width spaces',
  '\ufeff# Kelp\u00a0WG\r\n\r\n- a\u200bda\r\n- kofi\r\n',
  ['1 heading 1: Kelp WG', '3 item 1: ada', '4 item 1: kofi'],
)

shows('front matter is a passage a line', '---\ntitle: Kelp\ndate: 2019-01-02\n---\n\nHello\n', [
  '2 meta: title: Kelp',
  '3 meta: date: 2019-01-02',
  '6 paragraph: Hello',
])

shows(
  'bullets without a blank, drawn bullets, and numbers',
  'Present:\n*Ada\n*Kofi\n\n• one\n  • two\n',
  ['1 paragraph: Present:', '2 item 1: Ada', '3 item 1: Kofi', '5 item 1: one', '6 item 2: two'],
)

shows('bullets that their indent made code are bullets', 'The nets\n\n    - blue\n    - red\n', [
  '1 paragraph: The nets',
  '3 item 1: blue',
  '4 item 1: red',
])

shows(
  'prose that dashes made a heading is prose',
  'We looked at the nets, all of them.\n---\nNext\n',
  ['1 paragraph: We looked at the nets, all of them.', '2 rule: ', '3 paragraph: Next'],
)

shows('breaks and tags within a line', 'a <b>b</b><br>c &amp; d <!-- no --> <nick> x\n', [
  '1 paragraph: a b',
  '1 paragraph: c & d  <nick> x',
])

shows(
  'nested lists in HTML',
  '<ul>\n<li>a\n<ul><li>b</li></ul></li>\n<li><p>c</p><p>d</p></li>\n</ul>\n\nend\n',
  ['2 item 1: a', '3 item 2: b', '4 item 1: c', '4 paragraph: d', '7 paragraph: end'],
)

shows(
  'a table in HTML with a header',
  '<table><tr><th>Who</th><th>What</th></tr>\n<tr><td>Ada</td><td>nets | oil</td></tr></table>\n',
  ['1 row: Who\tWhat', '2 row: Ada\tnets | oil'],
)

shows('an open paragraph ends with its lines', '<p>a\nb\n\n# Kelp\n\n- c\n', [
  '1 paragraph: a b',
  '4 heading 1: Kelp',
  '6 item 1: c',
])

shows('rows with tabs', 'When\tWho\tWhat\n1\tAda\tnets\n2\tKofi\toil\n', [
  '1 row: When\tWho\tWhat',
  '2 row: 1\tAda\tnets',
  '3 row: 2\tKofi\toil',
])

shows(
  'a log with times, and what only happened',
  '12:03 <@ada> hi\n12:04 <kofi> hello\n12:05 -!- eel [~e@host] has joined #kelp\n12:06 <ada> *nets*\nand oil\n12:07 * kofi nods\n',
  [
    '1 turn <ada 12:03>: hi',
    '2 turn <kofi 12:04>: hello',
    '4 turn <ada 12:06>: *nets*',
    '5 turn <ada 12:06>: and oil',
    '6 turn <kofi 12:07>: nods',
  ],
)

shows(
  'a log without angles, by its times and its nicks',
  '[12:03] ada: hi\n[12:04] kofi: hello\n[12:05] ada: nets\n[12:06] kofi: oil\n[12:07] ada: yes\n',
  [
    '1 turn <ada 12:03>: hi',
    '2 turn <kofi 12:04>: hello',
    '3 turn <ada 12:05>: nets',
    '4 turn <kofi 12:06>: oil',
    '5 turn <ada 12:07>: yes',
  ],
)

shows('a timetable is no log', '- 10:00 Opening: Ada\n- 10:30 Nets: Kofi\n- 11:00 Oil: Mila\n', [
  '1 item 1: 10:00 Opening: Ada',
  '2 item 1: 10:30 Nets: Kofi',
  '3 item 1: 11:00 Oil: Mila',
])

shows(
  'code in a fence stays code, notes in a fence are notes',
  '```js\nconst a = 1\n```\n\n```\n- Ada: nets\n- Kofi: oil\n- Mila: both\n```\n',
  ['1 code: const a = 1', '6 item 1: Ada: nets', '7 item 1: Kofi: oil', '8 item 1: Mila: both'],
)

shows('links whose addresses are kept elsewhere', 'with [Ada Brandt][] and [Kofi][k]\n', [
  '1 paragraph: with Ada Brandt and Kofi',
])

shows(
  'a page cut in the middle of a sentence',
  'Guild of lanterns\n\nTHE OIL\n\nThe council spoke at length about the price of\n\nPage 1 of 2\n\nthe oil. It is low.\n\nPage 2 of 2\n',
  [
    '1 heading 1: Guild of lanterns',
    '3 heading 2: THE OIL',
    '5 paragraph: The council spoke at length about the price of the oil. It is low.',
  ],
)

test('a fenced log leaves no open fence behind', () => {
  const note = passagesOf('```\n12:03 <ada> a\n12:04 <bo> b\n12:05 <ada> c\n```\n\n# After\n')
  equal(note.at(-1), '7 heading 1: After')
})
