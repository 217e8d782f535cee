import { foldChar } from './fold.ts'

/** A word that a pattern cannot do without, folded; `EDGE` at either end asks for the edge of a word there. */
export type Needle = string

export const EDGE = '\b'

/**
 * Needles of which at least one stands in every text that a pattern matches, or null where the pattern can do without any.
 * They are read off the pattern itself: of what must follow one another the rarest will do, of alternatives all are needed.
 */
export const needlesOf = (pattern: RegExp): readonly Needle[] | null => {
  const { needles } = new PatternReader(pattern.source).alternatives()
  return needles === null ? null : withoutLonger([...new Set(needles.map(opening))])
}

/** Needles of which at least one stands in every text that one of these patterns matches; throws where there are none. */
export const needlesOfAny = (patterns: readonly RegExp[]): readonly Needle[] => [
  ...new Set(
    patterns.flatMap((pattern) => {
      const own = needlesOf(pattern)
      if (own === null) throw new Error(`No cue: ${pattern} may match without any words`)
      return own
    }),
  ),
]

/** The first characters tell as much as a whole phrase, and many needles share them. */
const opening = (needle: Needle): Needle =>
  needle.length > ENOUGH + 2 ? needle.slice(0, ENOUGH) : needle

const ENOUGH = 9

/** A needle that holds another one tells nothing of its own. */
const withoutLonger = (needles: readonly Needle[]): readonly Needle[] =>
  needles.filter((one) => !needles.some((other) => other !== one && holds(one, other)))

const holds = (one: Needle, other: Needle): boolean => one.includes(other)

/** What is known of a piece of a pattern. */
interface Piece {
  /** Every text that the piece may match, where these are few. */
  readonly texts: readonly string[] | null
  readonly needles: readonly Needle[] | null
}

const NOTHING: Piece = { texts: [''], needles: null }
const ANYTHING: Piece = { texts: null, needles: null }
const DIGITS = [...'0123456789']

/** So many texts of a piece are kept apart. */
const FEW = 24
/** So many alternatives of a piece. */
const MANY = 64
/** So many characters of a class. */
const SMALL = 12

class PatternReader {
  private readonly source: string
  private at = 0

  constructor(source: string) {
    this.source = source
  }

  /** `a|b|c`, up to the closing parenthesis or the end; each behind one of the texts that stand before. */
  alternatives(before: readonly string[] = ['']): Piece {
    const pieces = [this.sequence(before)]
    while (this.source[this.at] === '|') {
      this.at++
      pieces.push(this.sequence(before))
    }
    if (pieces.length === 1) return pieces[0]!
    const texts: string[] = []
    const needles: Needle[] = []
    let areKnown = true
    let areNeeded = true
    for (const piece of pieces) {
      if (piece.texts === null) areKnown = false
      else texts.push(...piece.texts)
      if (piece.needles === null) areNeeded = false
      else needles.push(...piece.needles)
    }
    return {
      texts: areKnown && texts.length <= MANY ? [...new Set(texts)] : null,
      needles: areNeeded ? [...new Set(needles)] : null,
    }
  }

  private sequence(before: readonly string[]): Piece {
    let texts = before
    let best: readonly Needle[] | null = null
    let isWhole = true
    while (this.at < this.source.length && !'|)'.includes(this.source[this.at]!)) {
      const { at } = this
      const one = this.one()
      const behind = this.at
      const piece = this.repeated(one)
      if (one.texts === null && this.at === behind && this.source[at] === '(') {
        // A group of many texts tells more together with what stands before it.
        this.at = at
        const group = this.one(texts)
        best = rarer(best, group.needles)
        texts = group.texts ?? ['']
        isWhole &&= group.texts !== null
        continue
      }
      if (piece.texts !== null && areFew(texts.length, piece.texts.length)) {
        const ends = piece.texts
        texts = texts.flatMap((text) => ends.map((end) => joined(text, end)))
        continue
      }
      isWhole = false
      best = rarer(rarer(best, asNeedles(texts)), piece.needles)
      texts = piece.texts ?? ['']
    }
    best = rarer(best, asNeedles(texts))
    return { texts: isWhole ? texts : null, needles: best }
  }

  /** A character, a class or a group, without what says how often. */
  private one(before?: readonly string[]): Piece {
    const char = this.next()
    switch (char) {
      case '(':
        return this.group(before)
      case '[':
        return this.charClass()
      case '.':
        return ANYTHING
      case '^':
      case '$':
        return NOTHING
      case '\\':
        return this.escaped()
      default:
        return ofChars([char])
    }
  }

  private group(before?: readonly string[]): Piece {
    let isLookedAt = false
    if (this.source[this.at] === '?') {
      const opening = /^\?(?::|<?[=!]|<[^>]+>)/.exec(this.source.slice(this.at, this.at + 60))
      if (opening === null) throw new Error(`No group that is known: ${this.source}`)
      this.at += opening[0].length
      isLookedAt = /[=!]$/.test(opening[0])
    }
    const inside = this.alternatives(before)
    this.at++
    return isLookedAt ? NOTHING : inside
  }

  private charClass(): Piece {
    const isOther = this.source[this.at] === '^'
    if (isOther) this.at++
    const chars: string[] = []
    let isKnown = !isOther
    while (this.source[this.at] !== ']') {
      const member = this.member()
      if (member === null) isKnown = false
      else if (this.source[this.at] === '-' && this.source[this.at + 1] !== ']') {
        this.at++
        const last = this.member()
        const [from, to] = [member[0]!.charCodeAt(0), last?.[0]?.charCodeAt(0) ?? 0]
        if (to - from > SMALL || to < from) isKnown = false
        else for (let code = from; code <= to; code++) chars.push(String.fromCharCode(code))
      } else chars.push(...member)
    }
    this.at++
    return isKnown && chars.length <= SMALL ? ofChars(chars) : ANYTHING
  }

  /** A member of a class: its characters, or null where they are many. */
  private member(): readonly string[] | null {
    const char = this.next()
    if (char !== '\\') return [char]
    const kind = this.next()
    if (kind === 's') return [' ']
    if (kind === 'd') return DIGITS
    if (kind === 'b') return null
    return this.escapedChar(kind)
  }

  private escaped(): Piece {
    const kind = this.next()
    if (kind === 'b') return { texts: [EDGE], needles: null }
    if (kind === 'B') return NOTHING
    if (kind === 's') return ofChars([' '])
    if (kind === 'd') return ofChars(DIGITS)
    const char = this.escapedChar(kind)
    return char === null ? ANYTHING : ofChars(char)
  }

  /** The character behind a backslash, or null where many are meant. */
  private escapedChar(kind: string): readonly string[] | null {
    if ('tnrfv'.includes(kind)) return [' ']
    if (kind === 'u' || kind === 'x') {
      const hex = /^(?:\{([0-9a-f]+)\}|([0-9a-f]{2}(?:[0-9a-f]{2})?))/i.exec(
        this.source.slice(this.at, this.at + (kind === 'x' ? 2 : 8)),
      )
      if (hex === null) return null
      this.at += hex[0].length
      return [String.fromCodePoint(Number.parseInt(hex[1] ?? hex[2]!, 16))]
    }
    if (kind === 'p' || kind === 'P' || kind === 'k') {
      this.at = this.source.indexOf(kind === 'k' ? '>' : '}', this.at) + 1
      return null
    }
    return /[a-z0-9]/i.test(kind) ? null : [kind]
  }

  /** `?`, `*`, `+`, `{1,3}` behind a piece. */
  private repeated(piece: Piece): Piece {
    const often = /^(?:[?*+]|\{(\d+)(,?)(\d*)\})/.exec(this.source.slice(this.at, this.at + 16))
    if (often === null) return piece
    this.at += often[0].length
    if (this.source[this.at] === '?') this.at++
    const sign = often[0]
    if (piece.texts?.length === 1 && piece.texts[0] === '') return piece
    const isBlank = piece.texts?.length === 1 && piece.texts[0] === ' '
    if (sign === '?' || sign === '{0,1}' || (isBlank && (sign === '*' || sign.startsWith('{0'))))
      return piece.texts === null ? ANYTHING : { texts: ['', ...piece.texts], needles: null }
    if (sign === '*' || often[1] === '0') return ANYTHING
    return isBlank || sign === '{1}' ? piece : { texts: null, needles: piece.needles }
  }

  private next(): string {
    const char = String.fromCodePoint(this.source.codePointAt(this.at) ?? 0)
    this.at += char.length
    return char
  }
}

/** Two pieces that follow one another: one text lengthens all of the other's, several multiply them. */
const areFew = (texts: number, ends: number): boolean =>
  Math.min(texts, ends) === 1 || texts * ends <= FEW

const ofChars = (chars: readonly string[]): Piece => {
  const texts = new Set<string>()
  for (const char of chars) {
    const folded = foldChar(char)
    if (folded === null) return ANYTHING
    texts.add(folded)
  }
  return { texts: [...texts], needles: asNeedles([...texts]) }
}

/** Blanks that follow one another are one. */
const joined = (text: string, end: string): string =>
  text.endsWith(' ') && end.startsWith(' ') ? text + end.slice(1) : text + end

/** Texts as needles, unless one of them is too common to tell anything. */
const asNeedles = (texts: readonly string[]): readonly Needle[] | null =>
  texts.every((text) => worthOf(text) > 0) ? texts.map(withOuterEdges) : null

/** Edges within a needle, or beside a blank, say nothing that its characters do not. */
const withOuterEdges = (text: string): Needle => {
  const inner = text.replaceAll(EDGE, '')
  const opens = text.startsWith(EDGE) && /^\w/.test(inner)
  const ends = text.endsWith(EDGE) && /\w$/.test(inner)
  return `${opens ? EDGE : ''}${inner}${ends ? EDGE : ''}`
}

/** How rare a text is, by its length; 0 for single letters, blanks and nothing. */
const worthOf = (text: string): number => {
  const needle = withOuterEdges(text)
  const inner = needle.replaceAll(EDGE, '')
  const edges = needle.length - inner.length
  if (inner.length < 2 && /^[a-z ]?$/.test(inner) && edges < 2) return 0
  return inner === '' ? 0 : inner.length * 2 + edges
}

/** Of two things that a pattern needs, the one that is found less often. */
const rarer = (
  one: readonly Needle[] | null,
  other: readonly Needle[] | null,
): readonly Needle[] | null => {
  if (one === null || other === null) return one ?? other
  return rarityOf(other) > rarityOf(one) ? other : one
}

const rarityOf = (needles: readonly Needle[]): number =>
  Math.min(...needles.map(worthOf)) - needles.length / 8
