import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { parseMarkdown } from '#markdown'
import { readNotes } from '#notes'
import { wrappingOf } from '#record'
import { unwrap } from '#unwrap'
import { docxOf } from '../made/docx.ts'
import { zipOf } from '../made/zip.ts'

const textIn = async (bytes: Uint8Array): Promise<string> => {
  const wrapping = wrappingOf(bytes)
  ok(wrapping !== null, 'no format is recognised')
  const unwrapped = await unwrap(bytes, wrapping)
  ok('text' in unwrapped, JSON.stringify(unwrapped))
  return unwrapped.text
}

const troubleIn = async (bytes: Uint8Array): Promise<string> => {
  const unwrapped = await unwrap(bytes, wrappingOf(bytes)!)
  ok('trouble' in unwrapped, JSON.stringify(unwrapped))
  return unwrapped.trouble
}

/** What a text says of its one meeting, each item with its line. */
const recordOf = (text: string) => {
  const [meeting] = readNotes(text, parseMarkdown).meetings
  return {
    title: meeting!.title,
    date: meeting!.dates[0],
    people: meeting!.people.map(({ names }) => names[0]),
    topics: meeting!.topics.map(({ title }) => title),
    items: meeting!.items.map(({ kind, text, spans }) => `${spans[0]!.line} ${kind}: ${text}`),
  }
}

const board = readFileSync(join(import.meta.dirname, 'board.pdf'))

const minutes = docxOf([
  { words: 'Kelp Guild, call of 7 May 2024', style: 'Title' },
  { words: 'Present: Ada Brandt, Kofi Mensah, Lene Skov' },
  { words: 'Lantern oil', style: 'Heading1' },
  { words: 'The oil is low_and_dark, 2 * 3 cans are left.' },
  { words: 'DECISION: buy **green** oil from now on', bullet: 0 },
  { words: 'the blue one smokes', bullet: 1 },
  { words: 'Action items', style: 'Heading1' },
  [
    [[{ words: '**Task**' }], [{ words: '**Owner**' }], [{ words: '**Due**' }]],
    [[{ words: 'Order ten cans' }], [{ words: 'Kofi Mensah' }], [{ words: '2024-05-14' }]],
    [[{ words: 'Return the empty ones' }], [{ words: 'Lene Skov' }], [{ words: '' }]],
  ],
])

test('a Word document keeps headings, lists, bold words and tables', async () => {
  const text = await textIn(minutes)
  equal(
    text.split('<table>')[0],
    [
      '# Kelp Guild, call of 7 May 2024',
      '',
      'Present: Ada Brandt, Kofi Mensah, Lene Skov',
      '',
      '# Lantern oil',
      '',
      'The oil is low_and_dark, 2 \\* 3 cans are left.',
      '',
      '- DECISION: buy **green** oil from now on',
      '    - the blue one smokes',
      '',
      '# Action items',
      '',
      '',
    ].join('\n'),
  )
  match(text, /\n<td><p>Order ten cans<\/p><\/td>\n/)
})

test('the minutes in a Word document are read like any others', async () => {
  deepEqual(recordOf(await textIn(minutes)), {
    title: 'Kelp Guild, call of 7 May 2024',
    date: '2024-05-07',
    people: ['Ada Brandt', 'Kofi Mensah', 'Lene Skov'],
    topics: ['Lantern oil'],
    items: [
      '9 decision: buy green oil from now on',
      '21 action: Order ten cans',
      '26 action: Return the empty ones',
    ],
  })
})

test('the text of a PDF lies as on its pages, and each page opens with a form feed', async () => {
  const text = await textIn(board)
  const lines = text.split('\n')
  equal(text.split('\f').length, 2)
  match(lines[0]!, /^ {20,}Saltern Reef Foundation$/)
  const head = lines.findIndex((line) => line.includes('Owner'))
  const [first, second] = [lines[head]!.indexOf('Owner'), lines[head]!.indexOf('Due')]
  equal(lines[head + 1]!.indexOf('Ravi Menon'), first)
  equal(lines[head + 1]!.indexOf('31 May'), second)
})

test('the minutes in a PDF are read across the ends of its lines and pages', async () => {
  const { title, date, topics, items } = recordOf(await textIn(board))
  equal(title, 'Saltern Reef Foundation')
  equal(date, '2024-05-14')
  deepEqual(topics, [
    'Approval of the minutes',
    "Treasurer's report",
    'Resolution on the trademark',
    'Working groups',
  ])
  const words = items.join('\n')
  for (const expected of [
    /motion: Tomas Okoro moved to approve the minutes/,
    /motion: RESOLVED, that the foundation registers its name/,
    /decision: The Board agreed by consensus to extend the term .* until December 2024\./,
    /action: Send the forecast for the second half of the year to all directors/,
    /action: Ask the registry for the cost of the trademark/,
    /next: Next meeting: The next regular meeting is scheduled for 11 June 2024/,
  ])
    match(words, expected)
})

test('a coded mail is decoded: names, subject, words; of two versions the plain one', async () => {
  const mail = [
    'From: =?UTF-8?Q?Lene_Sk=C3=B8v?= <lene@kelp.example>',
    'To: guild@kelp.example',
    'Subject: =?UTF-8?B?TWludXRlcyBvZiA3IE1heSAyMDI0?=',
    'Date: Wed, 8 May 2024 09:00:00 +0000',
    'MIME-Version: 1.0',
    'Content-Type: multipart/alternative; boundary="rope"',
    '',
    '--rope',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    'ACTION: Kofi to order ten cans of the green oil that Lene sp=C3=B8ke of, befor=',
    'e Friday',
    '',
    '--rope',
    'Content-Type: text/html',
    '',
    '<p>ACTION: nobody</p>',
    '--rope--',
    '',
  ].join('\r\n')
  const text = await textIn(Buffer.from(mail))
  match(text, /^From: Lene Skøv <lene@kelp\.example>$/m)
  match(text, /^Subject: Minutes of 7 May 2024$/m)
  match(
    text,
    /^ACTION: Kofi to order ten cans of the green oil that Lene spøke of, before Friday$/m,
  )
})

test('a box of mails gives one after the other', async () => {
  const mail = (subject: string, words: string): string =>
    `From ada@kelp.example Wed May  8 09:00:00 2024\nFrom: Ada <ada@kelp.example>\nSubject: ${subject}\nDate: Wed, 8 May 2024 09:00:00 +0000\nContent-Transfer-Encoding: base64\nContent-Type: text/plain; charset=utf-8\n\n${Buffer.from(words).toString('base64')}\n\n`
  const text = await textIn(Buffer.from(mail('One', 'Erste Wörter') + mail('Two', 'more words')))
  match(text, /Subject: One\n\nErste Wörter\n+From: Ada[\s\S]*Subject: Two\n\nmore words\n$/)
})

test('a file that is cut off is told as damaged', async () => {
  match(await troubleIn(minutes.subarray(0, minutes.length - 200)), /^the file is damaged: /)
  match(await troubleIn(board.subarray(0, 3000)), /^the file is damaged: |hold no text/)
})

test('an encrypted PDF is told as such', async () => {
  const key = '0'.repeat(64)
  const pdf = `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n3 0 obj<</Filter/Standard/V 1/R 2/O<${key}>/U<${key}>/P -4>>endobj\ntrailer<</Root 1 0 R/Encrypt 3 0 R/ID[<00><00>]>>\n%%EOF\n`
  match(await troubleIn(Buffer.from(pdf)), /^it is encrypted; /)
})

test('a Word document without words is told', async () => {
  equal(await troubleIn(docxOf([{ words: '' }])), 'the document holds no text')
})

test('formats are told by their bytes', () => {
  const cases: readonly (readonly [string | Uint8Array, ReturnType<typeof wrappingOf>])[] = [
    [minutes, 'docx'],
    [zipOf({ 'a.txt': 'word' }), null],
    [board, 'pdf'],
    ['# Notes\n\nthe %PDF- mark stands below', null],
    ['From: ada\nTo: kofi\nSubject: oil\nContent-Transfer-Encoding: base64\n\nYQ==', 'mail'],
    ['From: ada\nTo: kofi\nSubject: oil\n\nplain words need no decoding', null],
    ['Date: 2024-05-07\nPlace: pier\nScribe: Ada\n\nContent-Type: what is it?', null],
  ]
  deepEqual(
    cases.map(([bytes]) => wrappingOf(typeof bytes === 'string' ? Buffer.from(bytes) : bytes)),
    cases.map(([, wrapping]) => wrapping),
  )
})
