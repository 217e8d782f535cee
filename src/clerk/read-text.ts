import type { Reading } from '#notes'
import { decodeText } from '#record'
import type { Problem } from '#terms'

/** Whether bytes are a text: no NUL among the first 8,000, as git tells it, or UTF-16 by its mark. */
export const isText = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) ||
  (bytes[0] === 0xfe && bytes[1] === 0xff) ||
  !bytes.subarray(0, 8000).includes(0)

/** What is found in a text's bytes; a guessed encoding is one of its problems. */
export const readBytes = (bytes: Uint8Array, read: (text: string) => Reading): Reading => {
  const { text, encoding, guessed } = decodeText(bytes)
  const reading = read(text)
  return guessed ? { ...reading, problems: [guessedAs(encoding), ...reading.problems] } : reading
}

const guessedAs = (encoding: string): Problem => ({
  code: 'encoding-guessed',
  severity: 'warning',
  span: null,
  message: `Some bytes are not UTF-8; read as ${encoding}`,
  hint: 'Save the file as UTF-8.',
})
