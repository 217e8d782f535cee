/** `node tools/reading-time.ts`: prints how long the reader's stages take over ../shared/corpus, in one run. */

import { parseMarkdown } from '#markdown'
import { readNotes } from '#notes'
import { corpusFolder, corpusTexts, hasCorpus } from '../bench/corpus.ts'
import { formText } from '../src/notes/forms/index.ts'
import { parseNote } from '../src/notes/parse/index.ts'

if (!hasCorpus) {
  console.log(`reading-time: skipped, ${corpusFolder} is absent`)
  process.exit(0)
}
const texts = corpusTexts()
const time = (name: string, work: (text: string) => void): void => {
  for (const text of texts.slice(0, 200)) work(text)
  const start = performance.now()
  for (const text of texts) work(text)
  console.log(`${name.padEnd(28)} ${(performance.now() - start).toFixed(0).padStart(6)} ms`)
}
time('Markdown library', (text) => parseMarkdown(text))
time('forms', (text) => formText(text))
time('forms, parse', (text) => parseNote(text, formText(text), parseMarkdown))
time('forms, parse, extract', (text) => readNotes(text, parseMarkdown))
