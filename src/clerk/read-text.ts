import { problem, type Reading } from '#notes'
import { decodeText, isUtf16, wrappingOf } from '#record'
import type { Problem } from '#terms'
import type { Desk } from './desk.ts'

/** Whether bytes can be read: a text (no NUL among the first 8,000, as git tells it, or UTF-16), or a file that holds one. */
export const isReadable = (bytes: Uint8Array): boolean =>
  !bytes.subarray(0, 8000).includes(0) || isUtf16(bytes) || wrappingOf(bytes) !== null

/** The characters of a text; `isUnwrapped`: they came out of a file of another format. */
export interface ReadText {
  readonly text: string
  readonly isUnwrapped: boolean
  readonly problems: readonly Problem[]
}

/** The text of bytes; where a file cannot be opened it is empty, and a problem says why. */
export const textOf = async (
  bytes: Uint8Array,
  { unwrap }: Pick<Desk, 'unwrap'>,
): Promise<ReadText> => {
  const wrapping = wrappingOf(bytes)
  if (wrapping === null) {
    const { text, encoding, guessed } = decodeText(bytes)
    return { text, isUnwrapped: false, problems: guessed ? [guessedAs(encoding)] : [] }
  }
  const unwrapped = await unwrap(bytes, wrapping)
  return 'text' in unwrapped
    ? { text: unwrapped.text, isUnwrapped: true, problems: [] }
    : { text: '', isUnwrapped: true, problems: [unopened(unwrapped.trouble)] }
}

/** What is found in a text's bytes, and the text where it came out of a file of another format. */
export interface ReadBytes {
  readonly reading: Reading
  readonly unwrapped: string | null
}

/**
 * Reads a text's bytes. A guessed encoding is one of its problems, a file that cannot be opened too, and so is a reader
 * that fails: one text may not stop the filing of all others.
 */
export const readBytes = async (
  bytes: Uint8Array,
  desk: Pick<Desk, 'read' | 'reader' | 'unwrap'>,
): Promise<ReadBytes> => {
  const { text, isUnwrapped, problems } = await textOf(bytes, desk)
  return { reading: readOf(text, problems, desk), unwrapped: isUnwrapped ? text : null }
}

const readOf = (
  text: string,
  problems: readonly Problem[],
  { read, reader }: Pick<Desk, 'read' | 'reader'>,
): Reading => {
  if (problems.some(({ code }) => code === 'file-unreadable')) return unread(reader, problems)
  try {
    const reading = read(text)
    return problems.length === 0
      ? reading
      : { ...reading, problems: [...problems, ...reading.problems] }
  } catch (error) {
    const message = `The reader failed on this text: ${(error as Error).message}`
    return unread(reader, [problem('reader-failed', null, message)])
  }
}

const guessedAs = (encoding: string): Problem =>
  problem('encoding-guessed', null, `Some bytes are not UTF-8; read as ${encoding}`)

const unopened = (trouble: string): Problem =>
  problem('file-unreadable', null, `The file cannot be opened: ${trouble}`)

const unread = (reader: string, problems: readonly Problem[]): Reading => ({
  reader,
  kind: 'no-minutes',
  form: 'plain',
  title: null,
  meetings: [],
  problems,
  lineUses: [],
})

/** A reading as it is kept: without the words spoken, which stand in the text at their spans. */
export const readingToKept = (reading: Reading): string =>
  JSON.stringify({
    ...reading,
    meetings: reading.meetings.map((meeting) => ({
      ...meeting,
      speech: meeting.speech.map((turn) => ({ ...turn, text: '' })),
    })),
  })
