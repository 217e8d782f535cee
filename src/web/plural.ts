/** `1 action`, `2 actions`. */
export const plural = (count: number, noun: string, many = `${noun}s`): string =>
  `${grouped(count)} ${count === 1 ? noun : many}`

/** Thousands with a thin space: `12 345`. */
export const grouped = (count: number): string =>
  String(count).replace(/\B(?=(?:\d{3})+$)/g, '\u202f')
