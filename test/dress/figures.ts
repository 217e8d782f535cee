/**
 * `node test/dress/figures.ts [WORD]`: how much of the findings of the gold documents is found in each
 * dress; `--lost` lists what is lost and what is new in those of the open communities.
 */
import { readFileSync } from 'node:fs'
import { readNotes } from '#notes'
import { parseMarkdown } from '../../src/markdown.ts'
import { compare, findingsOf } from './compare.ts'
import { DRESSES, ITEMS } from './dresses.ts'
import { goldDocuments } from './gold-documents.ts'

const words = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const isListed = process.argv.includes('--lost')
const sums = new Map<string, { kept: number; of: number; extra: number }>()
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
      const sum = sums.get(key) ?? { kept: 0, of: 0, extra: 0 }
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
