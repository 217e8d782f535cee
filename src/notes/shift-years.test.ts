import { deepEqual } from 'node:assert/strict'
import { test } from 'node:test'
import { parseMarkdown } from '../markdown.ts'
import { readNotes } from './read.ts'
import { withPath } from './with-path.ts'

const dueOf = (path: string): readonly (string | null)[] => {
  const text = `# Tide call, 06 Mar 2018

- ACTION: Ada to light the lamp before Apr 3
- ACTION: Béa to ring the bell by 2018-05-01
`
  const reading = withPath(readNotes(text, parseMarkdown), path)
  return reading.meetings[0]!.items.map((item) => (item.kind === 'action' ? item.due : null))
}

test('where the path corrects the year, days without one move along', () => {
  deepEqual(dueOf('calls/2018-03-06.md'), ['2018-04-03', '2018-05-01'])
  deepEqual(dueOf('calls/2019-03-06.md'), ['2019-04-03', '2018-05-01'])
})
