import { deepEqual, equal } from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { parseMarkdown } from '#markdown'
import { readNotes, withPath } from '#notes'

const corpus = join(import.meta.dirname, '../../shared/corpus')
const raw = 'datprotocol+working-group/meeting-notes/02-24jan2018.md'
const page = 'seeds/002_516b79c30116bbf0.txt'

/** What the record says of a text's one meeting, without places. */
const recordOf = (path: string) => {
  const reading = readNotes(readFileSync(join(corpus, path), 'utf8'), parseMarkdown)
  const [meeting] = withPath(reading, path).meetings
  return {
    title: meeting!.title,
    number: meeting!.number,
    dates: meeting!.dates,
    conflict: meeting!.conflict,
    people: meeting!.people.map((person) => person.names[0]),
    topics: meeting!.topics.map((topic) => topic.title),
    items: meeting!.items.map((item) => `${item.kind}: ${item.text}`),
  }
}

test('the text of a rendered page gives the record of its Markdown', (t) => {
  if (!existsSync(corpus)) return t.skip('../shared is absent')
  const fromRaw = recordOf(raw)
  const fromPage = recordOf(page)
  equal(fromPage.title, fromRaw.title)
  equal(fromPage.number, fromRaw.number)
  deepEqual(fromPage.dates, fromRaw.dates)
  equal(fromPage.conflict, fromRaw.conflict)
  deepEqual(fromPage.people, fromRaw.people)
  deepEqual(fromPage.topics, fromRaw.topics)
  // The page was taken before three tasks were added below one.
  const added = fromRaw.items.filter((item) => !fromPage.items.includes(item))
  const lost = fromPage.items.filter((item) => !fromRaw.items.includes(item))
  equal(added.length <= 4 && lost.length <= 2, true, JSON.stringify({ added, lost }))
})
