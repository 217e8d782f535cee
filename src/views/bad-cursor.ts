/** A cursor that no list gave: whoever asks is told, and does not get the first page again. */
export class BadCursor extends Error {
  override readonly name = 'BadCursor'
  constructor(cursor: string) {
    super(`No list gave the cursor "${cursor}"`)
  }
}
