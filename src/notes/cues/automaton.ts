import { EDGE, type Needle } from './needles.ts'
import { Signs } from './signs.ts'
import { Trie } from './trie.ts'

/** Finds the needles of all cues in one walk over a text (Aho and Corasick). */
export class Automaton {
  /** Numbers of 32 bits that the cues of a text take. */
  readonly width: number
  private readonly signs: Signs
  /** A row of the table is `1 << rowBits` long. */
  private readonly rowBits: number
  /** The next state, by state and sign, row by row. */
  private readonly next: Uint16Array
  /** Where the bits that a state finds begin, and behind them those that it finds where a word ends there. */
  private readonly starts: Int32Array
  /** Pairs: which number of a text's bits, and the bits to set in it. */
  private readonly found: Int32Array
  /** Whether anything is found in a state. */
  private readonly finds: Uint8Array

  constructor(needlesByCue: readonly (readonly Needle[])[]) {
    this.width = (needlesByCue.length + 31) >> 5
    this.signs = new Signs(needlesByCue.flat().map((needle) => needle.replaceAll(EDGE, '')))
    this.rowBits = Math.ceil(Math.log2(this.signs.count))
    const trie = new Trie(this.signs)
    needlesByCue.forEach((needles, cue) => {
      for (const needle of needles) trie.add(needle, cue)
    })
    const { next, finds } = trie.closed(this.rowBits)
    this.next = next
    this.finds = Uint8Array.from(finds, (found) => (found.length > 0 ? 1 : 0))
    this.starts = new Int32Array(finds.length * 2 + 1)
    const bits: number[] = []
    finds.forEach((found, state) => {
      bits.push(...bitsOf(found.filter(({ endsWord }) => !endsWord)))
      this.starts[state * 2 + 1] = bits.length
      bits.push(...bitsOf(found.filter(({ endsWord }) => endsWord)))
      this.starts[state * 2 + 2] = bits.length
    })
    this.found = Int32Array.from(bits)
  }

  /** Sets the bits of the cues that a text holds from `bits[at]` on. Blanks in a row are one. */
  mark(text: string, bits: Int32Array, at: number): void {
    const { next, finds, rowBits } = this
    const { byCode, inWord } = this.signs
    for (let i = 0, state = 0, place = 0; i < text.length; i++) {
      const sign = byCode[place + text.charCodeAt(i)]!
      place = inWord[sign]!
      state = next[(state << rowBits) | sign]!
      if (finds[state] !== 0) this.set(state, text, i + 1, bits, at)
    }
  }

  private set(state: number, text: string, end: number, bits: Int32Array, at: number): void {
    const { starts, found, signs } = this
    const middle = starts[state * 2 + 1]!
    const last = starts[state * 2 + 2]!
    for (let b = starts[state * 2]!; b < middle; b += 2) bits[at + found[b]!]! |= found[b + 1]!
    if (middle === last) return
    if (end < text.length && signs.isLetter(signs.byCode[text.charCodeAt(end)]!)) return
    for (let b = middle; b < last; b += 2) bits[at + found[b]!]! |= found[b + 1]!
  }
}

/** The bits of cues, those of one number together. */
const bitsOf = (finds: readonly { readonly cue: number }[]): readonly number[] => {
  const bits = new Map<number, number>()
  for (const { cue } of finds) bits.set(cue >> 5, (bits.get(cue >> 5) ?? 0) | (1 << (cue & 31)))
  return [...bits].flat()
}
