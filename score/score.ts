/**
 * `npm run score`: reads the gold documents and compares with careful people's annotations, for all
 * communities, the open and the locked ones side by side.
 * `--verbose` lists what was missed in the open half; `--report` writes docs/reports/reading.md;
 * `--only=WORD` scores the documents whose path holds WORD; `-- links` scores links between items.
 */
import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { parseMarkdown } from '../src/markdown.ts'
import { readingToJson, readNotes, withPath } from '../src/notes/index.ts'
import { HALVES, type Half, type Scores, tableOf } from './table.ts'

if (process.argv[2] === 'links') {
  await import('./links.ts')
  process.exit(0)
}
const shared = join(import.meta.dirname, '../../shared')
const flags = process.argv.slice(2)
if (!existsSync(shared)) {
  console.log(`score: skipped, ${shared} is absent`)
  process.exit(0)
}
const { locked } = JSON.parse(readFileSync(join(import.meta.dirname, 'locked.json'), 'utf8')) as {
  readonly locked: readonly string[]
}
const only = flags.find((flag) => flag.startsWith('--only='))?.slice(7) ?? ''
const gold = join(shared, 'gold/dev')
const work = mkdtempSync(join(tmpdir(), 'minutebook-score-'))
const scorer = (half: Half, ...more: readonly string[]): string =>
  spawnSync(
    process.execPath,
    [join(shared, 'gold/score.mjs'), join(work, half, 'gold'), join(work, half, 'out'), ...more],
    { encoding: 'utf8' },
  ).stdout

try {
  const docs = readdirSync(gold, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.gold.json') && path.includes(only))
    .map((path) => path.replace(/\.gold\.json$/, ''))
  for (const doc of docs) readDocument(doc, locked.includes(doc.split('/')[0]!) ? 'locked' : 'open')
  if (flags.includes('--verbose')) console.log(scorer('open', '--verbose'))
  else console.log(scorer('all'))
  const scores = Object.fromEntries(
    HALVES.filter((half) => existsSync(join(work, half))).map((half) => [
      half,
      JSON.parse(scorer(half, '--json')) as Scores,
    ]),
  )
  const table = tableOf(scores)
  console.log(table)
  if (flags.includes('--report')) writeReport(table)
} finally {
  rmSync(work, { recursive: true })
}

function readDocument(doc: string, half: Half): void {
  const text = readFileSync(join(shared, 'corpus', doc), 'utf8')
  const json = JSON.stringify(readingToJson(doc, withPath(readNotes(text, parseMarkdown), doc)))
  for (const into of ['all', half]) {
    keep(
      join(work, into, 'gold', `${doc}.gold.json`),
      readFileSync(join(gold, `${doc}.gold.json`), 'utf8'),
    )
    keep(join(work, into, 'out', `${doc}.json`), json)
  }
}

function keep(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

function writeReport(table: string): void {
  const path = join(import.meta.dirname, '../docs/reports/reading.md')
  keep(
    path,
    `# How well notes are read

Made by \`npm run score -- --report\`: the reader against careful people's annotations of 30 real documents
(\`../shared/gold\`). *Locked* communities were set aside before the first rule was written
(\`score/locked.json\`); the distance between the halves is over-fitting.

${table}
`,
  )
  console.log(`written: ${relative(process.cwd(), path)}`)
}
