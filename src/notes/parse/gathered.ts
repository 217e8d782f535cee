import type { Mark } from './passage.ts'

/** Visible text gathered from inline nodes, with its marks and the way back into the formed text. */
export interface Gathered {
  text: string
  readonly marks: Mark[]
  readonly origins: number[]
}
