import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseMarkdown } from '#markdown'
import { type Reading, readNotes } from '#notes'
import { decodeText, hashText } from '#record'
import { joinRegister, type Register, type Trail } from '#register'

/** What lies beside the project: `../shared`, where it is. */
export const SHARED = join(import.meta.dirname, '../../shared')

export const hasShared = (): boolean => existsSync(SHARED)

/** Communities that nobody who writes rules reads. */
export const lockedCommunities = (): ReadonlySet<string> => {
  const { locked } = JSON.parse(
    readFileSync(join(import.meta.dirname, '../score/locked.json'), 'utf8'),
  ) as { readonly locked: readonly string[] }
  return new Set(locked)
}

/** A community of the corpus, joined, with the words of its texts by hash. */
export interface CorpusCommunity {
  readonly register: Register
  readonly texts: ReadonlyMap<string, { readonly path: string; readonly words: string }>
}

const NOTES = /\.(?:md|markdown|txt|log|html?|rst)$/i

/** Reads and joins every text of a community of the corpus. */
export const joinCorpus = (community: string): CorpusCommunity => {
  const folder = join(SHARED, 'corpus', community)
  const texts = new Map<string, { readonly path: string; readonly words: string }>()
  const readings = new Map<string, Reading>()
  const trails: Trail[] = []
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!NOTES.test(path)) continue
    const bytes = readFileSync(join(folder, path))
    const [text, words] = [hashText(bytes), decodeText(bytes).text]
    trails.push({ source: 'corpus', path, texts: [text], standing: true })
    if (!texts.has(text)) texts.set(text, { path, words })
    if (!readings.has(text)) readings.set(text, readNotes(words, parseMarkdown))
  }
  return { register: joinRegister({ trails, readings }), texts }
}
