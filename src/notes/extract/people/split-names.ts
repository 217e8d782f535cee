import { statusNoted } from '../../conventions/people/attendance.ts'
import { ORGANISATION } from '../../conventions/people/not-names.ts'
import { ROLE_NOTE, TITLE_BEFORE } from '../../conventions/people/roles.ts'
import { isFirstName } from './name-shape.ts'

/** A piece of a line of names, with its offset in that line. */
export interface Piece {
  readonly text: string
  readonly from: number
}

/** Cuts `Ada Lovelace (X), Bob and Cleo, Dora` into its people; `Name, Organisation` stays one. */
export const splitNames = (line: string, from = 0): readonly Piece[] => {
  const pieces: Piece[] = []
  let depth = 0
  let start = from
  const push = (to: number): void => {
    const text = line.slice(start, to)
    const lead = text.length - text.trimStart().length
    const trimmed = text.trim()
    const before = pieces.at(-1)
    if (trimmed === '') return
    if (before && belongsTo(before.text, trimmed)) {
      pieces[pieces.length - 1] = {
        text: line.slice(before.from, start + lead + trimmed.length),
        from: before.from,
      }
    } else pieces.push({ text: trimmed, from: start + lead })
  }
  for (let i = from; i < line.length; i++) {
    const code = line.charCodeAt(i)
    if (code === OPEN || code === SQUARE) depth++
    else if (code === CLOSE || code === SQUARE_END) depth = Math.max(0, depth - 1)
    else if (depth > 0) continue
    else if (code === STOP) {
      if (line.charCodeAt(i + 1) !== SPACE || !NEXT_NAME.test(line.slice(i + 2, i + 80))) continue
      if (!WHOLE_WORD.test(line.slice(Math.max(start, i - 30), i))) continue
      push(i)
      start = i + 1
    } else if (code === BREAK && isWrappedName(line, start, i)) {
    } else if (code === COMMA || code === SEMICOLON || code === BREAK || code === BULLET) {
      push(i)
      start = i + 1
    } else if (code === SPACE) {
      if (line.charCodeAt(i + 1) === AT && LONE_HANDLE.test(line.slice(start, i))) {
        push(i)
        start = i + 1
        continue
      }
      const word = line.startsWith(' and ', i)
        ? 5
        : line.startsWith(' & ', i)
          ? 3
          : line.startsWith(' / ', i)
            ? 3
            : line.startsWith(' | ', i)
              ? 3
              : 0
      if (word > 0) {
        push(i)
        start = i + word
        i += word - 1
      }
    }
  }
  push(line.length)
  return pieces
}

/** The line's end stands between a first name and its surname: a long line of names parted by commas, broken anywhere. */
const isWrappedName = (line: string, start: number, at: number): boolean => {
  const width = at - line.lastIndexOf('\n', at - 1) - 1
  if (width < 50 || width > 120 || line.charCodeAt(at - 1) === COMMA) return false
  return (
    /^\s*\p{Lu}[\p{L}'’.-]*$/u.test(line.slice(start, at)) &&
    /^\n\s*\p{Lu}[\p{L}'’-]+\s*(?:[,;(.]|$)/u.test(line.slice(at, at + 60)) &&
    line.slice(Math.max(0, at - width), at).includes(',')
  )
}

/** Behind a stop: a name, alone or with what became of it. */
const NEXT_NAME =
  /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?(?=\.?$|,| (?:and|joined|left|arrived|came|sent|was (?:absent|excused|late|missing))\b)/u
/** `@ada @lin` are two. */
const LONE_HANDLE = /^\s*@[\w-]{1,40}$/
/** No initial, no title. */
const WHOLE_WORD = /(?:^|[^\p{L}.])(?!(?:dr|mr|mrs|ms|st|prof|jr|sr|wm|inc|ltd|co)$)\p{L}{2,}$/iu

const [OPEN, CLOSE, SQUARE, SQUARE_END, COMMA, SEMICOLON, BREAK, SPACE, BULLET, STOP, AT] = [
  40, 41, 91, 93, 44, 59, 10, 32, 0x2022, 46, 64,
]

/** Is the second piece a note on the first: `Brian Grant, Google`, `Ada, chair`. */
const belongsTo = (first: string, second: string): boolean => {
  const lower = second.toLowerCase()
  if (/^(?:esq|jr|sr|ph\.?d|m\.?d|cpa|mba|ii|iii)\.?$/.test(lower)) return true
  if (TITLE_BEFORE.test(first) && TITLE_BEFORE.test(second)) return false
  if (ROLE_NOTE.test(lower) || statusNoted(second) === 'guest') return true
  if (
    /^(?:independent|individual|unaffiliated|invited expert|freelance|self(?:-employed)?|volunteer)$/.test(
      lower,
    )
  )
    return true
  if (/[(@:]/.test(second)) return false
  if (ORGANISATION.test(second) && !isFirstName(second.split(' ')[0]!)) return true
  return /\s-\s|\(/.test(first) && /^(?:late|remote|inc\.?|llc|ltd\.?|jr\.?)$/i.test(second)
}
