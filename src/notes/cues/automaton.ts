import { EDGE, type Needle } from './needles.ts'
import { Signs } from './signs.ts'
import { Trie } from './trie.ts'

/** Finds the needles of all cues in one walk over a text (Aho and Corasick). */
export class Automaton {
  /** Numbers of 32 bits that the cues of a text take. */
  readonly width: number
  private readonly signs: Signs
  /** The next state, by state and sign, row by row. */
  private readonly next: Uint16Array
  /** The cues found in each state: wherever it is, and where a word ends there. */
  private readonly anywhere: Int32Array
  private readonly atEnd: Int32Array
  /** Whether anything is found in a state. */
  private readonly finds: Uint8Array

  constructor(needlesByCue: readonly (readonly Needle[])[]) {
    const width = (needlesByCue.length + 31) >> 5
    this.width = width
    this.signs = new Signs(needlesByCue.flat().map((needle) => needle.replaceAll(EDGE, '')))
    const trie = new Trie(this.signs)
    needlesByCue.forEach((needles, cue) => {
      for (const needle of needles) trie.add(needle, cue)
    })
    this.next = trie.closed()
    this.finds = new Uint8Array(trie.finds.length)
    this.anywhere = new Int32Array(trie.finds.length * width)
    this.atEnd = new Int32Array(trie.finds.length * width)
    trie.finds.forEach((found, state) => {
      for (const { cue, endsWord } of found) {
        const masks = endsWord ? this.atEnd : this.anywhere
        masks[state * width + (cue >> 5)]! |= 1 << (cue & 31)
        this.finds[state] = 1
      }
    })
  }

  /** Sets the bits of the cues that a text holds from `bits[at]` on. Blanks in a row are one. */
  mark(text: string, bits: Int32Array, at: number): void {
    const { next, finds, signs } = this
    const { byCode, count, firstLetter, letters } = signs
    for (let i = 0, state = 0, before = 0; i < text.length; i++) {
      const sign = byCode[text.charCodeAt(i)]!
      const opensWord = sign >= firstLetter && before < firstLetter
      state = next[state * count + (opensWord ? sign + letters : sign)]!
      before = sign
      if (finds[state] !== 0) this.found(state, text, i + 1, bits, at)
    }
  }

  private found(state: number, text: string, end: number, bits: Int32Array, at: number): void {
    const { anywhere, atEnd, width, signs } = this
    const from = state * width
    const isEnd = end === text.length || !signs.isLetter(signs.byCode[text.charCodeAt(end)]!)
    for (let i = 0; i < width; i++)
      bits[at + i]! |= isEnd ? anywhere[from + i]! | atEnd[from + i]! : anywhere[from + i]!
  }
}
