/** Why a data file cannot be used. */
export type StoreTrouble =
  | 'disk-full'
  | 'read-only'
  | 'locked'
  | 'cannot-open'
  | 'not-a-record'
  | 'damaged'
  | 'newer'
  | 'broken'

/** The data file cannot be used; the message says what to do. Nothing of a failed batch is kept. */
export class StoreError extends Error {
  override readonly name = 'StoreError'
  readonly trouble: StoreTrouble

  constructor(trouble: StoreTrouble, message: string, options?: ErrorOptions) {
    super(message, options)
    this.trouble = trouble
  }
}
