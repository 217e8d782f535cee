/** A piece of a BLT file with its place; `option` and `id` without their brackets, `quoted` without quotes. */
export interface BltToken {
  readonly kind: 'word' | 'quoted' | 'option' | 'id'
  readonly text: string
  readonly start: number
  readonly end: number
}

const TOKEN =
  /\uFEFF|\s+|(?:#|\/\/)[^\r\n]*|\/\*[\s\S]*?\*\/|"((?:[^"\\\r\n]|\\.|"")*)"|'((?:[^'\\\r\n]|\\.|'')*)'|\[([^\]]*)\]|\(([^)\r\n]*)\)|[^\s"'[(#]+|[\s\S]/gu

/** Cuts a file into pieces; comments and blanks are left out. */
export const bltTokens = (text: string): BltToken[] => {
  const tokens: BltToken[] = []
  for (const found of text.matchAll(TOKEN)) {
    const [whole, double, single, option, id] = found
    if (/^(?:\uFEFF|\s|#|\/\/|\/\*)/u.test(whole)) continue
    const quoted = double ?? single
    const kind =
      quoted !== undefined
        ? 'quoted'
        : option !== undefined
          ? 'option'
          : id !== undefined
            ? 'id'
            : 'word'
    tokens.push({
      kind,
      text: quoted === undefined ? (option ?? id ?? whole) : unquoted(quoted, whole[0]!),
      start: found.index,
      end: found.index + whole.length,
    })
  }
  return tokens
}

/** A quotation mark within quotes stands behind a backslash, or twice. */
const unquoted = (text: string, quote: string): string =>
  text.replace(/\\(["'\\])|""|''/gu, (found, escaped) =>
    escaped !== undefined ? escaped : found[0] === quote ? quote : found,
  )

/** A name as it stands in quotes. */
export const bltQuoted = (name: string): string => `"${name.replace(/["\\]/gu, '\\$&')}"`
