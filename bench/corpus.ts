import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

export const corpusFolder = join(import.meta.dirname, '../../shared/corpus')
export const hasCorpus = existsSync(corpusFolder)

const walk = (dir: string): string[] =>
  readdirSync(dir).flatMap((name) => {
    const path = join(dir, name)
    return statSync(path).isDirectory() ? walk(path) : [path]
  })

/** The texts of ../shared/corpus. */
export const corpusTexts = (): readonly string[] =>
  walk(corpusFolder)
    .filter((path) => !path.endsWith('INDEX.tsv'))
    .map((path) => readFileSync(path, 'utf8'))
