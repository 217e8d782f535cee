import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { parseMarkdown } from '#markdown'
import { readingToJson, readNotes, withPath } from '#notes'
import type { Scores } from './table.ts'

/** Gold and readings of documents, kept by parts that are scored together. */
export interface Comparison {
  /**
   * Reads a document of the corpus and keeps its gold and its reading in each of the parts; items less sure
   * than `atLeast` (0 to 1) are left out.
   */
  readonly add: (doc: string, gold: string, parts: readonly string[], atLeast?: number) => void
  readonly has: (part: string) => boolean
  /** What the scorer prints about a part. */
  readonly print: (part: string, ...flags: readonly string[]) => string
  readonly scores: (part: string) => Scores
  readonly close: () => void
}

/** A comparison by the scorer of `shared`, in a folder of its own until it is closed. */
export const openComparison = (shared: string): Comparison => {
  const work = mkdtempSync(join(tmpdir(), 'minutebook-score-'))
  const print: Comparison['print'] = (part, ...flags) => {
    const [gold, out] = [join(work, part, 'gold'), join(work, part, 'out')]
    const words = [join(shared, 'gold/score.mjs'), gold, out, ...flags]
    const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' })
    if (status !== 0) throw new Error(`the scorer failed on ${part}: ${stderr}`)
    return stdout
  }
  const readings = new Map<string, ReadingJson>()
  const read = (doc: string): ReadingJson => {
    const text = readFileSync(join(shared, 'corpus', doc), 'utf8')
    const reading = readingToJson(doc, withPath(readNotes(text, parseMarkdown), doc))
    readings.set(doc, reading)
    return reading
  }
  return {
    add: (doc, gold, parts, atLeast = 0) => {
      const reading = sureOf(readings.get(doc) ?? read(doc), atLeast)
      for (const part of parts) {
        keep(join(work, part, 'gold', `${doc}.gold.json`), gold)
        keep(join(work, part, 'out', `${doc}.json`), JSON.stringify(reading))
      }
    },
    has: (part) => existsSync(join(work, part)),
    print,
    scores: (part) => JSON.parse(print(part, '--json')) as Scores,
    close: () => rmSync(work, { recursive: true }),
  }
}

type ReadingJson = ReturnType<typeof readingToJson>

const sureOf = (reading: ReadingJson, atLeast: number): ReadingJson => ({
  ...reading,
  meetings: reading.meetings.map((meeting) => ({
    ...meeting,
    items: meeting.items.filter(({ confidence }) => confidence >= atLeast),
  })),
})

const keep = (path: string, text: string): void => {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}
