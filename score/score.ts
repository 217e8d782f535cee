/**
 * `npm run score`: reads the gold documents and compares with careful people's annotations, for all
 * communities, the open and the locked ones side by side.
 * `--verbose` lists what was missed in the open half; `--report` writes docs/reports/reading.md;
 * `--only=WORD` scores the documents whose path holds WORD; `-- links` scores links between items, `-- fresh`
 * reads the documents annotated in score/fresh.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { openComparison } from './comparison.ts'
import { type Judged, plotOf, pointsOf, pointTableOf } from './precision-recall.ts'
import { HALVES, type Half, tableOf } from './table.ts'

if (process.argv[2] === 'links') {
  await import('./links.ts')
  process.exit(0)
}
if (process.argv[2] === 'fresh') {
  await import('./fresh.ts')
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
const comparison = openComparison(shared)

try {
  const docs = readdirSync(gold, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.gold.json') && path.includes(only))
    .map((path) => path.replace(/\.gold\.json$/, ''))
  const documents = docs.map((doc): Judged => {
    const half: Half = locked.includes(doc.split('/')[0]!) ? 'locked' : 'open'
    return { doc, gold: readFileSync(join(gold, `${doc}.gold.json`), 'utf8'), parts: ['all', half] }
  })
  for (const { doc, gold, parts } of documents) comparison.add(doc, gold, parts)
  if (flags.includes('--verbose')) console.log(comparison.print('open', '--verbose'))
  else console.log(comparison.print('all'))
  const halves = HALVES.filter(comparison.has)
  const table = tableOf(Object.fromEntries(halves.map((half) => [half, comparison.scores(half)])))
  const curves = Object.fromEntries(
    halves
      .filter((half) => half !== 'all')
      .map((half) => [half, pointsOf(comparison, documents, half)]),
  )
  const plot = `${plotOf(curves)}\n${Object.keys(curves)
    .map((half) => `${half[0]}: ${half}`)
    .join(', ')}`
  console.log(`${table}\n\n${plot}`)
  if (flags.includes('--report')) writeReport(table, plot, pointTableOf(curves))
} finally {
  comparison.close()
}

function writeReport(table: string, plot: string, points: string): void {
  const path = join(import.meta.dirname, '../docs/reports/reading.md')
  writeFileSync(
    path,
    `# How well notes are read

Made by \`npm run score -- --report\`: the reader against careful people's annotations of 30 real documents
(\`../shared/gold\`). *Locked* communities were set aside before the first rule was written
(\`score/locked.json\`); the distance between the halves is over-fitting.

${table}

## Precision against recall

Every finding says how sure it is. Decisions and actions of all documents of a half together, as less and less
sure ones are left out; pages show those below one setting (\`src/views/doubt.ts\`) as doubtful.

\`\`\`
${plot}
\`\`\`

Precision / recall, in %:

${points}
`,
  )
  console.log(`written: ${relative(process.cwd(), path)}`)
}
