import { readFileSync } from 'node:fs'
import { parseMarkdown } from '#markdown'
import { formText } from '../src/notes/forms/index.ts'
import { parseNote } from '../src/notes/parse/index.ts'
import { spanOfPassage } from '../src/notes/parse/note.ts'

const t = readFileSync(process.argv[2]!, 'utf8')
const n = parseNote(t, formText(t), parseMarkdown)
for (const p of n.passages) {
  const s = spanOfPassage(n, p)
  console.log(
    `${s.line}-${s.endLine}`,
    p.kind,
    p.level,
    `p${p.parent} h${p.heading} i${p.intro}`,
    p.checked ?? '',
    JSON.stringify(p.text.slice(0, 90)),
  )
}
