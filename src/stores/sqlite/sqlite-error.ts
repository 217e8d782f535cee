import { StoreError, type StoreTrouble } from '../store-error.ts'

/** Tells what an error of SQLite means for the data file, in a sentence, with what to do. */
export const storeErrorOf = (error: unknown, file: string): unknown => {
  const { errcode } = error as { readonly errcode?: number }
  if (typeof errcode !== 'number') return error
  const { trouble, words, hint } = TROUBLE[errcode & 0xff] ?? BROKEN
  const message = `${file}: ${words} (SQLite: ${(error as Error).message})`
  return new StoreError(trouble, message, hint, { cause: error })
}

interface Told {
  readonly trouble: StoreTrouble
  readonly words: string
  readonly hint: string
}

const BROKEN: Told = {
  trouble: 'broken',
  words: 'the data file cannot be used',
  hint: 'What was filed before is kept. Please report this.',
}

const LOCKED: Told = {
  trouble: 'locked',
  words: 'another Minutebook is writing to the data file',
  hint: 'Wait until it is done, or name another data file with --data FILE.',
}

/** By SQLite's primary result code. */
const TROUBLE: Readonly<Record<number, Told>> = {
  5: LOCKED,
  6: LOCKED,
  8: {
    trouble: 'read-only',
    words: 'the data file may not be written',
    hint: 'Change its permissions, or name another data file with --data FILE.',
  },
  10: {
    trouble: 'broken',
    words: 'the disk reports an error',
    hint: 'What was filed before is kept. Check the disk, and whether it is full.',
  },
  11: {
    trouble: 'damaged',
    words: 'the data file is damaged',
    hint: 'Put it aside and import again, or bring back a copy of it.',
  },
  13: {
    trouble: 'disk-full',
    words: 'the disk is full',
    hint: 'Make room and start again: what was filed before is kept, and it goes on from there.',
  },
  14: {
    trouble: 'cannot-open',
    words: 'the data file cannot be opened',
    hint: 'Check its folder and permissions, or name another data file with --data FILE.',
  },
  26: {
    trouble: 'not-a-record',
    words: 'this is no data file of Minutebook',
    hint: 'Name another data file with --data FILE.',
  },
}
