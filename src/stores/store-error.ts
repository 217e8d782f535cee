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

/** The data file cannot be used; `hint` says what to do. Nothing of a failed batch is kept. */
export class StoreError extends Error {
  override readonly name = 'StoreError'
  readonly trouble: StoreTrouble
  readonly hint: string

  constructor(trouble: StoreTrouble, message: string, hint: string, options?: ErrorOptions) {
    super(message, options)
    this.trouble = trouble
    this.hint = hint
  }
}
