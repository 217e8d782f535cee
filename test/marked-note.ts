import { deepEqual } from 'node:assert/strict'
import { test } from 'node:test'
import { parseMarkdown } from '#markdown'
import { type MeetingReading, type Reading, readNotes } from '#notes'
import { indexLines } from '#terms'

/**
 * Registers a test: the note with the answer marked in it, read and compared.
 * `reads('an action and its owner', 'ACTION(bob): ‹action owners=bob|write the announcement›')`
 * The format is told in test/marked/README.md.
 */
export const reads = (name: string, marked: string): void => {
  test(name, () => deepEqual(mistakesIn(marked), []))
}

/** What the reader gets wrong in a marked note, one sentence each; [] where all is right. */
const mistakesIn = (marked: string): readonly string[] => {
  const note = unmark(marked)
  const reading = readNotes(note.text, parseMarkdown)
  const left = findingsOf(reading)
  const mistakes = [...wrongHeader(note.header, reading)]
  for (const expected of note.expected) mistakes.push(...take(expected, left))
  const complete = wordsOf(note.header.get('complete')?.[0] ?? '')
  for (const extra of left)
    if (complete.includes(extra.kind) || complete.includes('all'))
      mistakes.push(`extra ${extra.kind} ${extra.lines} by ${extra.fields.rule}: ${extra.text}`)
  return mistakes
}

/** One thing that the note says is to be found; a thing marked at several places has several lines. */
interface Expected {
  readonly kind: string
  readonly keys: ReadonlyMap<string, string>
  readonly text: string
  /** `4-5`, or `4-5 9-9` where it stands twice. */
  lines: string
  readonly start: number
}

interface MarkedNote {
  readonly text: string
  readonly header: ReadonlyMap<string, readonly string[]>
  readonly expected: readonly Expected[]
}

interface Candidate {
  readonly kind: string
  readonly lines: string
  readonly text: string
  readonly starts: readonly (readonly [number, number])[]
  readonly fields: Readonly<Record<string, unknown>>
}

const HEADER = /^(complete|kind|form|meeting|problems): *([^\n]*)\n?/

/** Takes header and marks out of a marked note. */
export const unmark = (marked: string): MarkedNote => {
  const header = new Map<string, string[]>()
  let body = marked
  for (let line = HEADER.exec(body); line; line = HEADER.exec(body)) {
    header.set(line[1]!, [...(header.get(line[1]!) ?? []), line[2]!.trim()])
    body = body.slice(line[0].length)
    if (body.startsWith('\n')) {
      body = body.slice(1)
      break
    }
  }
  let text = ''
  const open: { head: string; start: number }[] = []
  const closed: { head: string; start: number; end: number }[] = []
  for (let at = 0; at < body.length; at++) {
    const char = body[at]!
    if (char === '‹') {
      const bar = body.indexOf('|', at)
      if (bar < 0) throw new Error(`A mark without "|": ${body.slice(at, at + 40)}`)
      open.push({ head: body.slice(at + 1, bar), start: text.length })
      at = bar
    } else if (char === '›') {
      const mark = open.pop()
      if (!mark) throw new Error(`A "›" that closes nothing: ${body.slice(at - 40, at + 1)}`)
      closed.push({ ...mark, end: text.length })
    } else text += char
  }
  if (open.length > 0) throw new Error(`A mark that is not closed: ‹${open[0]!.head}|`)
  closed.sort((a, b) => a.start - b.start)
  const lines = indexLines(text)
  const expected: Expected[] = []
  const byId = new Map<string, Expected>()
  for (const { head, start, end } of closed) {
    const { line, endLine } = lines.spanOf(start, end)
    const { kind, id, keys } = parseHead(head)
    const known = id === null ? undefined : byId.get(id)
    if (known) {
      known.lines += ` ${line}-${endLine}`
      continue
    }
    const one: Expected = {
      kind,
      keys,
      text: text.slice(start, end),
      lines: `${line}-${endLine}`,
      start,
    }
    if (id !== null) byId.set(id, one)
    expected.push(one)
  }
  return { text, header, expected }
}

/** `action #a1 owners=bob,ada due="next week"`. */
const parseHead = (head: string) => {
  const kind = /^\w+/.exec(head.trim())?.[0] ?? ''
  const id = /(?:^| )#([\w-]+)/.exec(head)?.[1] ?? null
  return { kind, id, keys: keysIn(head) }
}

const keysIn = (head: string): ReadonlyMap<string, string> =>
  new Map(
    [...head.matchAll(/(\w+)=(?:"([^"]*)"|(\S*))/g)].map((m) => [m[1]!, (m[2] ?? m[3])!.trim()]),
  )

const wordsOf = (line: string): readonly string[] => line.split(/[\s,]+/).filter((w) => w !== '')

const findingsOf = (reading: Reading): Candidate[] =>
  reading.meetings.flatMap((meeting) => [
    ...meeting.items.map((found) => candidate(found.kind, found)),
    ...meeting.people.map((found) => candidate('person', found)),
    ...meeting.topics.map((found) => candidate('topic', found)),
    ...meeting.speech.map((found) => candidate('speech', found)),
    ...meeting.links.map((found) => candidate('link', found)),
  ])

const candidate = (kind: string, found: MeetingReading['people'][number] | object): Candidate => {
  const { spans, text } = found as MeetingReading['people'][number]
  return {
    kind,
    lines: spans.map((s) => `${s.line}-${s.endLine}`).join(' '),
    text,
    starts: spans.map((s) => [s.start, s.end]),
    fields: found as Readonly<Record<string, unknown>>,
  }
}

/** Finds the expected among what is left, takes it out, and tells what is wrong with it. */
const take = (expected: Expected, left: Candidate[]): readonly string[] => {
  const what = `${expected.kind} ${expected.lines} "${expected.text.replaceAll('\n', ' ')}"`
  const near = left.filter((c) => c.kind === expected.kind && c.lines === expected.lines)
  const scored = near.map((one) => ({
    one,
    wrong: wrongKeys(expected.keys, one.fields),
    holds: one.starts.some(([from, to]) => from <= expected.start && expected.start < to),
  }))
  scored.sort((a, b) => a.wrong.length - b.wrong.length || Number(b.holds) - Number(a.holds))
  const best = scored[0]
  if (!best) {
    const other = left.find(
      (c) =>
        c.kind === expected.kind &&
        c.starts.some(([from, to]) => from <= expected.start && expected.start < to),
    )
    if (!other) return [`missed ${what}`]
    left.splice(left.indexOf(other), 1)
    return [`${what}: found at ${other.lines}`, ...wrongKeys(expected.keys, other.fields)]
  }
  left.splice(left.indexOf(best.one), 1)
  return best.wrong.map((wrong) => `${what}: ${wrong}`)
}

const wrongKeys = (
  keys: ReadonlyMap<string, string>,
  fields: Readonly<Record<string, unknown>>,
): readonly string[] => {
  const wrong: string[] = []
  for (const [key, value] of keys) {
    if (!(key in fields)) wrong.push(`has no ${key}`)
    else if (!same(key, value, fields[key]))
      wrong.push(`${key} should be ${value || 'empty'}, is ${JSON.stringify(fields[key])}`)
  }
  return wrong
}

const same = (key: string, expected: string, found: unknown): boolean => {
  if (found === null) return expected === 'null'
  if (Array.isArray(found)) {
    const names = expected === '' ? [] : expected.split(',').map((name) => name.trim())
    if (key === 'names') return names.every((name) => found.includes(name))
    if (names.length !== found.length) return false
    return names.every((name) =>
      found.some((one) => (Array.isArray(one) ? one.includes(name) : one === name)),
    )
  }
  if (typeof found === 'object') return Object.values(found).join('/') === expected
  return String(found) === expected
}

/** What the header says of the text and its meetings. */
function* wrongHeader(header: MarkedNote['header'], reading: Reading): Generator<string> {
  const kind = header.get('kind')?.[0]
  if (kind !== undefined && kind !== reading.kind) yield `kind should be ${kind}: ${reading.kind}`
  const form = header.get('form')?.[0]
  if (form !== undefined && form !== reading.form) yield `form should be ${form}: ${reading.form}`
  const problems = header.get('problems')?.[0]
  if (problems !== undefined) {
    const found = reading.problems.map((problem) => problem.code).sort()
    const expected = [...wordsOf(problems)].sort()
    if (found.join(' ') !== expected.join(' '))
      yield `problems should be ${expected.join(' ') || 'none'}: ${found.join(' ') || 'none'}`
  }
  const meetings = header.get('meeting')
  if (!meetings) return
  if (meetings.length !== reading.meetings.length)
    yield `meetings should be ${meetings.length}: ${reading.meetings.length}`
  for (const [i, line] of meetings.entries()) {
    const found = reading.meetings[i]
    if (!found) return
    const fields = { ...found, date: found.dates[0] ?? null, lines: found.lines.join('-') }
    for (const wrong of wrongKeys(keysIn(line), fields)) yield `meeting ${i + 1}: ${wrong}`
  }
}
