import { StoreError, type StoreTrouble } from '../store-error.ts'

/** Tells what an error of SQLite means for the data file, in a sentence with what to do. */
export const storeErrorOf = (error: unknown, file: string): unknown => {
  const { errcode } = error as { readonly errcode?: number }
  if (typeof errcode !== 'number') return error
  const [trouble, words] = TROUBLE[errcode & 0xff] ?? ['broken', 'SQLite refuses']
  const message = `${file}: ${words} (${(error as Error).message})`
  return new StoreError(trouble, message, { cause: error })
}

/** By SQLite's primary result code. */
const TROUBLE: Readonly<Record<number, readonly [StoreTrouble, string]>> = {
  5: ['locked', 'another Minutebook is writing to it for longer than ten seconds. Try again later'],
  6: ['locked', 'another Minutebook is using it. Try again later'],
  8: ['read-only', 'it may not be written. Change its permissions, or name another with --data'],
  10: ['broken', 'the disk reports an error. What was filed before is kept'],
  11: ['damaged', 'it is damaged. Put it aside and import again, or restore a copy'],
  13: ['disk-full', 'the disk is full. Make room and start again: what was filed before is kept'],
  14: ['cannot-open', 'it cannot be opened. Check the folder and its permissions'],
  26: ['not-a-record', 'it is not a data file of Minutebook. Name another with --data'],
}
