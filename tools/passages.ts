/** `node tools/passages.ts FILE`: prints the passages of a note, as the extractors see them: lines, kind, level, parent, heading, intro. */
import { readFileSync } from 'node:fs'
import { parseMarkdown } from '#markdown'
import { formText } from '../src/notes/forms/index.ts'
import { parseNote } from '../src/notes/parse/index.ts'
import { spanOfPassage } from '../src/notes/parse/note.ts'

const file = process.argv[2]
if (file === undefined) {
  console.error('passages: name a file')
  process.exit(2)
}
const text = readFileSync(file, 'utf8')
const note = parseNote(text, formText(text), parseMarkdown)
for (const passage of note.passages) {
  const { line, endLine } = spanOfPassage(note, passage)
  const { kind, level, parent, heading, intro, checked } = passage
  const place = `p${parent} h${heading} i${intro}`
  console.log(
    `${line}-${endLine}`,
    kind,
    level,
    place,
    checked ?? '',
    JSON.stringify(passage.text.slice(0, 90)),
  )
}
