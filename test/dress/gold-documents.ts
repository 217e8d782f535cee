import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const shared = join(import.meta.dirname, '../../../shared')
const lockedList = join(import.meta.dirname, '../../score/locked.json')

/** Whether the documents that careful people annotated are at hand. */
export const hasGold = (): boolean => existsSync(join(shared, 'gold/dev'))

/** The documents that careful people annotated; those of locked communities are only counted. */
export const goldDocuments = (): readonly {
  readonly path: string
  readonly file: string
  readonly isLocked: boolean
}[] => {
  const { locked } = JSON.parse(readFileSync(lockedList, 'utf8')) as {
    readonly locked: readonly string[]
  }
  return readdirSync(join(shared, 'gold/dev'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.gold.json'))
    .map((path) => path.replace(/\.gold\.json$/, ''))
    .sort()
    .map((path) => ({
      path,
      file: join(shared, 'corpus', path),
      isLocked: locked.includes(path.split('/')[0]!),
    }))
}
