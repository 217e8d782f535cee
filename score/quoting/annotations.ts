import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { type Json, type JsonObject, quoteWords, unquoteWords } from './quote.ts'

/** Documents to look into while rules are written. */
export const OPEN_FRESH_HALVES = ['learn', 'check'] as const
/** Those, and documents of which only totals are looked at. */
export const FRESH_HALVES = [...OPEN_FRESH_HALVES, 'blind'] as const
export type FreshHalf = (typeof FRESH_HALVES)[number]

/** One document as a careful reader annotated it, with its words. */
export interface Annotation {
  readonly doc: string
  readonly gold: string
}

/** The annotated documents of a half, their words read from `corpus`; none where nobody keeps any. */
export const readAnnotations = (half: FreshHalf, corpus: string): readonly Annotation[] => {
  const folder = join(import.meta.dirname, '../fresh', half)
  return (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) =>
      placed(join(folder, name), () => {
        const kept = readJson(join(folder, name))
        const doc = docOf(kept)
        return { doc, gold: JSON.stringify(unquoteWords(kept, textOf(corpus, doc))) }
      }),
    )
}

/** Keeps an annotation of the shape of `../shared/gold` in a half, its words as places; returns where. */
export const keepAnnotation = (half: FreshHalf, goldFile: string, corpus: string): string =>
  placed(goldFile, () => {
    const gold = readJson(goldFile)
    const doc = docOf(gold)
    const path = join(
      import.meta.dirname,
      '../fresh',
      half,
      `${doc.replaceAll('/', '--').replace(/\.[a-z]+$/, '')}.json`,
    )
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, `${JSON.stringify(quoteWords(gold, textOf(corpus, doc)), null, 2)}\n`)
    return path
  })

const readJson = (path: string): JsonObject => JSON.parse(readFileSync(path, 'utf8')) as JsonObject
const textOf = (corpus: string, doc: string): string => readFileSync(join(corpus, doc), 'utf8')

const docOf = (annotation: JsonObject): string => {
  const doc: Json | undefined = annotation.doc
  if (typeof doc !== 'string') throw new Error('/doc: the path of the document is missing')
  return doc
}

const placed = <T>(path: string, read: () => T): T => {
  try {
    return read()
  } catch (cause) {
    throw new Error(`${relative(process.cwd(), path)}: ${(cause as Error).message}`, { cause })
  }
}
