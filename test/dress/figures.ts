/**
 * `node test/dress/figures.ts [WORD]`: how much of the findings of the gold documents is found in each
 * dress; `--lost` lists what is lost and what is new in those of the open communities, `--report` writes
 * docs/reports/dress.md.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseMarkdown } from '#markdown'
import { readNotes } from '#notes'
import { compare, findingsOf } from './compare.ts'
import { DRESSES, ITEMS } from './dresses.ts'
import { goldDocuments } from './gold-documents.ts'

const words = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const isListed = process.argv.includes('--lost')
const sums = new Map<string, { kept: number; of: number; extra: number; rates: number[] }>()
for (const { path, file, isLocked } of goldDocuments()) {
  if (!words.every((word) => path.includes(word))) continue
  const text = readFileSync(file, 'utf8')
  const reading = readNotes(text, parseMarkdown)
  if (reading.form !== 'markdown') continue
  const plain = findingsOf(reading)
  for (const [name, dress] of Object.entries(DRESSES)) {
    const dressed = findingsOf(readNotes(dress(text), parseMarkdown))
    for (const kinds of [ITEMS, ...ITEMS.map((kind) => [kind]), ['topic'], ['person'], ['date']]) {
      const result = compare(plain, dressed, kinds)
      const half = isLocked ? 'locked' : 'open'
      const key = `${half.padEnd(6)} ${name.padEnd(22)} ${kinds.length > 1 ? 'items' : kinds[0]}`
      const sum = sums.get(key) ?? { kept: 0, of: 0, extra: 0, rates: [] }
      if (result.of > 0) sum.rates.push(result.kept / result.of)
      sum.kept += result.kept
      sum.of += result.of
      sum.extra += result.extra
      sums.set(key, sum)
      if (
        !isListed ||
        isLocked ||
        kinds.length > 1 ||
        result.lost.length + result.added.length === 0
      )
        continue
      console.log(`\n${path}, ${name}`)
      for (const one of result.lost) console.log(`  - ${one.slice(0, 150)}`)
      for (const one of result.added) console.log(`  + ${one.slice(0, 150)}`)
    }
  }
}
for (const [key, { kept, of, extra }] of [...sums].sort())
  console.log(
    `${key.padEnd(40)} ${kept}/${of}  ${((100 * kept) / (of || 1)).toFixed(1)} %  +${extra}`,
  )
if (process.argv.includes('--report')) writeReport()

/** The items kept in each dress, of the open and the locked communities. */
function writeReport(): void {
  const share = (halves: readonly string[], name: string): string => {
    const all = halves.map((half) => sums.get(`${half.padEnd(6)} ${name.padEnd(22)} items`))
    const total = (of: 'kept' | 'of' | 'extra'): number =>
      all.reduce((sum, one) => sum + (one?.[of] ?? 0), 0)
    const rate = ((100 * total('kept')) / (total('of') || 1)).toFixed(1)
    const rates = all.flatMap((one) => one?.rates ?? [])
    const mean = (100 * rates.reduce((sum, one) => sum + one, 0)) / (rates.length || 1)
    return `${rate} (${total('kept')}/${total('of')}, ${total('extra')} made up), mean of documents ${mean.toFixed(1)}`
  }
  const rows = Object.keys(DRESSES).map(
    (name) =>
      `| ${name} | ${share(['open', 'locked'], name)} | ${share(['open'], name)} | ${share(['locked'], name)} |`,
  )
  writeFileSync(
    join(import.meta.dirname, '../../docs/reports/dress.md'),
    `# The same notes in another dress

Made by \`node test/dress/figures.ts --report\`: of the items (decisions, actions, motions, polls, questions, next meetings)
that the annotated documents give as Markdown, how many in 100 they give when they are rendered as a page and copied, printed
to a PDF and flattened, or put into an HTML table. *Locked* communities were not read while the rules were written.

| dress | all | open | locked |
| --- | --- | --- | --- |
${rows.join('\n')}

Two rolling plans hold five of six items of the open communities, so the mean of the documents is told beside the sum.
Soft line breaks, levels of lists whose bullets are not drawn, and levels of headings are gone in a dress; what is lost is
mostly what they told.
`,
  )
}
