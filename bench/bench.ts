/**
 * `npm run bench`: prints each figure beside its yardstick, measured in this run. Words narrow it:
 * `npm run bench -- reading`. `--report` writes what was measured into docs/reports/numbers.md.
 */
import { hasCorpus } from './corpus.ts'
import { counting } from './counting.ts'
import { filing } from './filing.ts'
import { hostile } from './hostile.ts'
import { type Figure, isKept, printFigures } from './measure.ts'
import { pages } from './pages.ts'
import { reading } from './reading.ts'
import { writeReport } from './report.ts'

const PARTS = { reading, hostile, filing, pages, counting } as const
const NEEDS_CORPUS: readonly string[] = ['reading', 'hostile', 'filing', 'pages']

const words = process.argv.slice(2)
const wanted = words.filter((word) => !word.startsWith('--'))
const measured = new Map<string, readonly Figure[]>()
for (const [name, measure] of Object.entries(PARTS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  if (!hasCorpus && NEEDS_CORPUS.includes(name)) {
    console.log(`\n— ${name}: skipped, ../shared/corpus is absent`)
    continue
  }
  console.log(`\n— ${name} (npm run bench -- ${name})`)
  const figures = await measure()
  printFigures(figures)
  measured.set(name, figures)
}
const missed = [...measured.values()].flat().filter((figure) => !isKept(figure)).length
console.log(missed === 0 ? '\nEvery bar is kept.' : `\n${missed} missed.`)
if (words.includes('--report')) writeReport(Object.keys(PARTS), measured)
