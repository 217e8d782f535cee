/** A piece of a BLT file with its place; `option` and `id` without their brackets, `quoted` without quotes. */
export interface BltToken {
  readonly kind: 'word' | 'quoted' | 'option' | 'id'
  readonly text: string
  readonly start: number
  readonly end: number
}

const TOKEN =
  /\uFEFF|\s+|#[^\n]*|\/\/[^\n]*|\/\*[\s\S]*?\*\/|"([^"]*)"|'([^']*)'|\[([^\]]*)\]|\(([^)]*)\)|[^\s"'[(#]+|[\s\S]/gu

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
      text: quoted ?? option ?? id ?? whole,
      start: found.index,
      end: found.index + whole.length,
    })
  }
  return tokens
}
