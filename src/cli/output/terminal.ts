/** Where a command writes. Colours only where a terminal shows them. */
export interface Terminal {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  readonly isTerminal: boolean
  /** Whether standard error is a terminal: progress is drawn there. */
  readonly showsProgress: boolean
  readonly width: number
  readonly paint: Paint
}

/** Dresses a text for the terminal. */
export type Paint = (style: Style, text: string) => string
/** How a text may be dressed. */
export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'blue'

const CODES: Record<Style, readonly [number, number]> = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  yellow: [33, 39],
  green: [32, 39],
  blue: [34, 39],
}

/** Leaves every text as it is. */
export const plain: Paint = (_style, text) => text

/** Dresses texts with ANSI escapes. */
export const coloured: Paint = (style, text) => {
  const [open, close] = CODES[style]
  return `\u001b[${open}m${text}\u001b[${close}m`
}
