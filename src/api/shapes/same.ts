/** The type with every level read-only, so that a schema's output compares with a row. */
export type Frozen<T> = T extends object ? { readonly [Key in keyof T]: Frozen<T[Key]> } : T

/** `true` where two types are the same to the last field, else `never`. */
export type Same<Left, Right> =
  (<T>() => T extends Frozen<Left> ? 1 : 2) extends <T>() => T extends Frozen<Right> ? 1 : 2
    ? true
    : never
