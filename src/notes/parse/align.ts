/**
 * The way back of a text node: pairs [offset in value, offset in source], added to `into` with `at`
 * added to the first. The parser drops backslashes, indents and quote marks and turns entities into
 * characters, so that a node's text is shorter than the source it came from.
 */
export const alignText = (
  value: string,
  source: string,
  start: number,
  end: number,
  at: number,
  into: number[],
): void => {
  into.push(at, start)
  if (value.length === end - start) return
  let from = start
  for (let i = 0; i < value.length; ) {
    const code = value.charCodeAt(i)
    const other = source.charCodeAt(from)
    if (code === other && code !== 0x5c && code !== 0x26) {
      i++
      from++
      if (code !== 0x0a) continue
      const line = from
      from = behindIndent(source, from, end, value.charCodeAt(i))
      if (from > line) into.push(at + i, from)
      continue
    }
    const skip = skipped(source, from, code)
    if (skip > 0) {
      from += skip
      into.push(at + i, from)
    }
    if (code === 0x0a && source.charCodeAt(from) === 0x0a) {
      i++
      from = behindIndent(source, from + 1, end, value.charCodeAt(i))
      if (i < value.length) into.push(at + i, from)
      continue
    }
    if (source.charCodeAt(from) === 0x26 && code !== 0x26) {
      const over = source.indexOf(';', from)
      if (over < 0 || over >= end || over - from > 32) return
      from = over + 1
    } else if (source.startsWith('&amp;', from)) from += 5
    else from++
    i++
    if (i < value.length) into.push(at + i, from)
    if (from > end) return
  }
}

/** Where a line's own words begin: behind blanks and quote marks that its first character is none of. */
const behindIndent = (source: string, start: number, end: number, first: number): number => {
  let from = start
  while (from < end && source.charCodeAt(from) !== first && isDropped(source.charCodeAt(from)))
    from++
  return from
}

/** A backslash before the character, or blanks before a line's end. */
const skipped = (source: string, from: number, code: number): number => {
  if (source.charCodeAt(from) === 0x5c && source.charCodeAt(from + 1) === code) return 1
  if (code !== 0x0a) return 0
  let at = from
  while (isDropped(source.charCodeAt(at)) || source.charCodeAt(at) === 0x5c) at++
  return source.charCodeAt(at) === 0x0a ? at - from : 0
}

const isDropped = (code: number): boolean => code === 0x20 || code === 0x09 || code === 0x3e
