/** `npm run bench`: prints each figure beside its yardstick, measured in this run. Words narrow it: `npm run bench -- reading`. */
import { hasCorpus } from './corpus.ts'
import { filing } from './filing.ts'
import { isKept, printFigures } from './measure.ts'
import { pages } from './pages.ts'
import { reading } from './reading.ts'

const PARTS = { reading, filing, pages } as const

const wanted = process.argv.slice(2)
if (!hasCorpus) {
  console.log('bench: skipped, ../shared/corpus is absent')
  process.exit(0)
}
let missed = 0
for (const [name, measure] of Object.entries(PARTS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  console.log(`\n— ${name} (npm run bench -- ${name})`)
  const figures = await measure()
  printFigures(figures)
  missed += figures.filter((figure) => !isKept(figure)).length
}
console.log(missed === 0 ? '\nEvery bar is kept.' : `\n${missed} missed.`)
