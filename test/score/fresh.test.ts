import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { FRESH_HALVES, readAnnotations } from '../../score/quoting/annotations.ts'
import { quoteWords, unquoteWords } from '../../score/quoting/quote.ts'

const text = '# Harbour circle\n\nPresent: Annika, Ann\n\nAnn mends the gate before the fair.\n'
const annotation = {
  doc: 'made+harbour/notes.md',
  meetings: [
    {
      lines: [1, 6],
      title: 'Harbour circle',
      number: null,
      dates: ['2026-03-02'],
      people: [{ names: ['Ann'], status: 'present', roles: ['chair'], line: 3 }],
      topics: [{ title: 'gate', line: 5 }],
      items: [
        {
          kind: 'action',
          lines: [[5, 5]],
          gist: 'Repair the entrance',
          owners: [['Ann']],
          due: 'before the fair',
        },
        { kind: 'action', lines: [[5, 5]], owners: [], due: '2026-03-09' },
        { kind: 'poll', lines: [[5, 5]], for: ['Annika'], tally: { for: 1, against: 0 } },
      ],
    },
  ],
}

test('the words of a document are kept as places, the words of the annotator as they are', () => {
  const [kept] = (quoteWords(annotation, text) as unknown as typeof annotation).meetings
  assert.deepEqual(kept?.title, [1, 2, 16])
  assert.deepEqual(kept?.topics, [{ title: [5, 14, 18], line: 5 }])
  assert.deepEqual(kept?.items, [
    {
      kind: 'action',
      lines: [[5, 5]],
      gist: 'Repair the entrance',
      owners: [[[3, 17, 20]]],
      due: [5, 19, 34],
    },
    { kind: 'action', lines: [[5, 5]], owners: [], due: '2026-03-09' },
    { kind: 'poll', lines: [[5, 5]], for: [[3, 9, 15]], tally: { for: 1, against: 0 } },
  ])
})

test('a start that is no instant is refused, with its place', () => {
  const [meeting] = annotation.meetings
  const startingAt = (startUtc: string) => ({ ...annotation, meetings: [{ ...meeting, startUtc }] })
  const kept = quoteWords(startingAt('2026-03-02T18:00Z'), text)
  assert.equal(
    (kept as typeof annotation & { meetings: [{ startUtc: string }] }).meetings[0].startUtc,
    '2026-03-02T18:00Z',
  )
  assert.throws(
    () => quoteWords(startingAt('- |'), text),
    /^Error: \/meetings\/0\/startUtc: "- \|" is neither YYYY-MM-DDTHH:MMZ nor null$/,
  )
})

test('a name is placed where it stands alone, not inside a longer name', () => {
  assert.deepEqual(quoteWords({ names: ['Ann'] }, text), { names: [[3, 17, 20]] })
  assert.deepEqual(quoteWords({ names: ['nika'] }, text), { names: [[3, 11, 15]] })
})

test('a name that goes on in the next line is one name', () => {
  const wrapped = 'Present: Ann\nMari Salt, Bo'
  const kept = quoteWords({ names: ['Ann Mari Salt'] }, wrapped)
  assert.deepEqual(kept, { names: [[1, 9, 22]] })
  assert.deepEqual(unquoteWords(kept, wrapped), { names: ['Ann Mari Salt'] })
})

test('places give the annotation with its words again', () => {
  assert.deepEqual(unquoteWords(quoteWords(annotation, text), text), annotation)
})

test('words and places that the document does not have are told with their pointer', () => {
  assert.throws(
    () => quoteWords({ people: [{ names: ['Bo'] }] }, text),
    /\/people\/0\/names\/0: the document has no "Bo"/,
  )
  for (const place of [
    [9, 0, 2],
    [1, 10, 40],
  ])
    assert.throws(() => unquoteWords({ title: place }, text), /\/title: the document has no char/)
})

test('every place of the fresh annotations is in its document, and every line in its meeting', (t) => {
  const corpus = join(import.meta.dirname, '../../../shared/corpus')
  if (!existsSync(corpus)) return t.skip('../shared is absent')
  for (const half of FRESH_HALVES) {
    const annotations = readAnnotations(half, corpus)
    assert.ok(annotations.length > 0 || half === 'blind')
    for (const { doc, gold } of annotations) {
      const { meetings } = JSON.parse(gold) as typeof annotation
      for (const { lines, people, topics, items } of meetings) {
        const told = [...people, ...topics].map(({ line }) => line)
        for (const line of [...told, ...items.flatMap((item) => item.lines.flat())])
          assert.ok(line >= lines[0]! && line <= lines[1]!, `${doc}: line ${line}`)
      }
    }
  }
})
