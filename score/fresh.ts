/**
 * `node score/fresh.ts`: the reader against annotations of documents without gold in `../shared` (see
 * score/fresh/README.md): by document for those that are open, by totals alone for those kept blind.
 * `--verbose` lists what was missed in the open ones; `--report` writes docs/reports/fresh.md;
 * `--keep=HALF GOLD_FILE…` keeps further annotations.
 */
import { existsSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { openComparison } from './comparison.ts'
import {
  FRESH_HALVES,
  keepAnnotation,
  OPEN_FRESH_HALVES,
  readAnnotations,
} from './quoting/annotations.ts'
import { documentTableOf, type Scores, tableOf } from './table.ts'

const shared = join(import.meta.dirname, '../../shared')
const corpus = join(shared, 'corpus')
const flags = process.argv.slice(2)
if (!existsSync(shared)) {
  console.log(`fresh: skipped, ${shared} is absent`)
  process.exit(0)
}

const keeping = flags.find((flag) => flag.startsWith('--keep='))?.slice(7)
if (keeping !== undefined) {
  const half = FRESH_HALVES.find((name) => name === keeping)
  if (!half) {
    console.error(`fresh: --keep=${keeping} is none of ${FRESH_HALVES.join(', ')}`)
    process.exit(2)
  }
  for (const file of flags.filter((flag) => flag.endsWith('.gold.json')))
    console.log(`kept: ${relative(process.cwd(), keepAnnotation(half, file, corpus))}`)
  process.exit(0)
}

const comparison = openComparison(shared)
try {
  const open: string[] = []
  for (const half of FRESH_HALVES) {
    const isOpen = OPEN_FRESH_HALVES.some((name) => name === half)
    for (const { doc, gold } of readAnnotations(half, corpus)) {
      comparison.add(doc, gold, isOpen ? [half, join('documents', doc)] : [half])
      if (isOpen) open.push(doc)
    }
    if (isOpen && flags.includes('--verbose')) console.log(comparison.print(half, '--verbose'))
  }
  const byDocument = (doc: string): [string, Scores] => [
    doc,
    comparison.scores(join('documents', doc)),
  ]
  const documents = documentTableOf(Object.fromEntries(open.map(byDocument)))
  const table = tableOf(
    Object.fromEntries(
      FRESH_HALVES.filter(comparison.has).map((half) => [half, comparison.scores(half)]),
    ),
  )
  console.log(`${documents}\n\n${table}`)
  if (flags.includes('--report')) writeReport(table, documents)
} finally {
  comparison.close()
}

function writeReport(table: string, documents: string): void {
  const path = join(import.meta.dirname, '../docs/reports/fresh.md')
  writeFileSync(
    path,
    `# How well notes are read that have no gold

Made by \`npm run score -- fresh --report\`: the reader against annotations of real documents that were made apart
from it ([score/fresh](../../score/fresh/README.md)). Rules were learned from *learn* and *check*; of *blind* ones
nobody who writes rules read more than these totals.

${table}

## By document

Found of annotated, and told too much, in the open ones.

${documents}
`,
  )
  console.log(`written: ${relative(process.cwd(), path)}`)
}
