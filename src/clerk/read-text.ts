import { problem, type Reading } from '#notes'
import { decodeText } from '#record'
import type { Problem } from '#terms'
import type { Desk } from './desk.ts'

/** Whether bytes are a text: no NUL among the first 8,000, as git tells it, or UTF-16 by its mark. */
export const isText = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) ||
  (bytes[0] === 0xfe && bytes[1] === 0xff) ||
  !bytes.subarray(0, 8000).includes(0)

/**
 * What is found in a text's bytes. A guessed encoding is one of its problems, and so is a reader that
 * fails: one text may not stop the filing of all others.
 */
export const readBytes = (
  bytes: Uint8Array,
  { read, reader }: Pick<Desk, 'read' | 'reader'>,
): Reading => {
  const { text, encoding, guessed } = decodeText(bytes)
  try {
    const reading = read(text)
    return guessed ? { ...reading, problems: [guessedAs(encoding), ...reading.problems] } : reading
  } catch (error) {
    return unread(reader, (error as Error).message)
  }
}

const guessedAs = (encoding: string): Problem =>
  problem('encoding-guessed', null, `Some bytes are not UTF-8; read as ${encoding}`)

const unread = (reader: string, why: string): Reading => ({
  reader,
  kind: 'no-minutes',
  form: 'plain',
  title: null,
  meetings: [],
  problems: [problem('reader-failed', null, `The reader failed on this text: ${why}`)],
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
