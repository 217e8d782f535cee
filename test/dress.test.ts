import { ok } from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { parseMarkdown } from '#markdown'
import { readNotes } from '#notes'
import { compare, findingsOf } from './dress/compare.ts'
import { DRESSES, ITEMS } from './dress/dresses.ts'
import { goldDocuments, hasGold } from './dress/gold-documents.ts'
import { unmark } from './marked-note.ts'

/** Of our own notes, many are made of a single trap; lists within lists cannot be seen without bullets. */
const OWN = { 'page without bullets': 80 } as Readonly<Record<string, number>>
const OWN_LEAST = 92
/** Of whole notes. */
const LEAST = { 'page without bullets': 90 } as Readonly<Record<string, number>>

const notesBelow = (folder: string): readonly string[] =>
  readdirSync(join(import.meta.dirname, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md') && !path.endsWith('README.md') && isRendered(path))
    .map((path) => readFileSync(join(import.meta.dirname, folder, path), 'utf8'))

/** Of how many items in 100 the dressed texts tell, and how many they make up for 100. */
const keptOf = (texts: readonly string[], dress: (markdown: string) => string) => {
  let kept = 0
  let of = 0
  let extra = 0
  for (const text of texts) {
    const reading = readNotes(text, parseMarkdown)
    if (reading.form !== 'markdown') continue
    const dressed = readNotes(dress(text), parseMarkdown)
    const result = compare(findingsOf(reading), findingsOf(dressed), ITEMS)
    kept += result.kept
    of += result.of
    extra += result.extra
  }
  return { kept: (100 * kept) / of, extra: (100 * extra) / of }
}

/** Logs are shown as they are, whatever shows them. */
const isRendered = (path: string): boolean => !path.startsWith('logs/')

for (const [name, dress] of Object.entries(DRESSES)) {
  const ours = OWN[name] ?? OWN_LEAST
  test(`of our own notes in the dress of a ${name}, ${ours} items in 100 are found`, () => {
    const marked = notesBelow('marked').map((note) => unmark(note).text)
    const { kept, extra } = keptOf([...marked, ...notesBelow('../examples/tidepool')], dress)
    ok(kept >= ours, `${kept.toFixed(1)} in 100`)
    ok(extra <= 10, `${extra.toFixed(1)} made up for 100`)
  })

  const least = LEAST[name] ?? 95
  test(`of the annotated notes in the dress of a ${name}, ${least} items in 100 are found`, (t) => {
    if (!hasGold()) return t.skip('../shared is absent')
    const texts = goldDocuments().map(({ file }) => readFileSync(file, 'utf8'))
    const { kept, extra } = keptOf(texts, dress)
    ok(kept >= least, `${kept.toFixed(1)} in 100`)
    ok(extra <= 20, `${extra.toFixed(1)} made up for 100`)
  })
}
