/** A format of files whose bytes are no text, or text only once they are decoded. */
export type Wrapping = 'docx' | 'pdf' | 'mail'

/** The format that bytes are wrapped in, told by the bytes alone; null where they are a text themselves. */
export const wrappingOf = (bytes: Uint8Array): Wrapping | null => {
  if (startsWith(bytes, ZIP)) return holds(bytes, DOCUMENT, bytes.length) ? 'docx' : null
  if (holds(bytes, PDF, 8)) return 'pdf'
  return isCodedMail(bytes) ? 'mail' : null
}

const codesOf = (text: string): readonly number[] =>
  [...text].map((character) => character.charCodeAt(0))
const ZIP = [0x50, 0x4b, 0x03, 0x04]
/** The part of a Word document that holds its words. */
const DOCUMENT = codesOf('word/document')
const PDF = codesOf('%PDF-')

const startsWith = (bytes: Uint8Array, start: readonly number[], at = 0): boolean =>
  start.every((code, i) => bytes[at + i] === code)

const holds = (bytes: Uint8Array, part: readonly number[], to: number): boolean => {
  for (let at = bytes.indexOf(part[0]!); at >= 0 && at < to; at = bytes.indexOf(part[0]!, at + 1))
    if (startsWith(bytes, part, at)) return true
  return false
}

/** Headers at the top, and among the first thousands of characters one that says that the words are coded. */
const isCodedMail = (bytes: Uint8Array): boolean => {
  const first = bytes[0] ?? 0
  if (!((first >= 0x41 && first <= 0x5a) || (first >= 0x61 && first <= 0x7a))) return false
  let head = ''
  for (let at = 0; at < Math.min(bytes.length, MOST_HEAD); at++)
    head += String.fromCharCode(bytes[at]!)
  return HEADERS.test(head) && CODED.test(head)
}

const MOST_HEAD = 16_384
const HEADERS =
  /^(?:From \S.*\r?\n)?(?:[A-Za-z][A-Za-z0-9-]{1,40}:[ \t].*\r?\n(?:[ \t]+\S.*\r?\n)*){3}/
const CODED =
  /^content-transfer-encoding:[ \t]*(?:base64|quoted-printable)|^content-type:[ \t]*multipart\/|^subject:.*=\?[\w-]+\?[bq]\?/im
