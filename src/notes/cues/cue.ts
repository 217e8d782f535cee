import { Automaton } from './automaton.ts'
import { needlesOfAny } from './needles.ts'

/** The number of a cue: a word or phrase without which some patterns match nothing. */
export type Cue = number & { readonly brand: 'cue' }

/**
 * The cue of patterns that are tried on a passage's words or on a part of them: where it is missing, none of them matches.
 * It is read off the patterns. Made when modules load; a pattern that can do without any words is refused with an error when
 * the first note is read.
 */
export const cueOf = (...patterns: readonly RegExp[]): Cue => {
  automaton = null
  return (patternsByCue.push(patterns) - 1) as Cue
}

const patternsByCue: (readonly RegExp[])[] = []
/** Made for the first note, as many who load this read none. */
let automaton: Automaton | null = null

/** Which cues the passages of a note hold; they are looked for all at once, when first asked for. */
export class Cues {
  private readonly passages: readonly { readonly text: string }[]
  private bits: Int32Array | null = null
  private width = 0

  constructor(passages: readonly { readonly text: string }[]) {
    this.passages = passages
  }

  /** May a pattern of the cue match in this passage? */
  has(index: number, cue: Cue): boolean {
    const bits = this.bits ?? this.look()
    return (bits[index * this.width + (cue >> 5)]! & (1 << (cue & 31))) !== 0
  }

  /** The cues of one passage, for those who see only a part of its words. */
  of(index: number): Held {
    return new Held(this, index)
  }

  private look(): Int32Array {
    automaton ??= new Automaton(patternsByCue.map(needlesOfAny))
    const { width } = automaton
    const bits = new Int32Array(this.passages.length * width)
    for (let i = 0; i < this.passages.length; i++)
      automaton.mark(this.passages[i]!.text, bits, i * width)
    this.width = width
    this.bits = bits
    return bits
  }
}

/** The cues that one passage holds. */
export class Held {
  private readonly cues: Cues
  private readonly index: number

  constructor(cues: Cues, index: number) {
    this.cues = cues
    this.index = index
  }

  has(cue: Cue): boolean {
    return this.cues.has(this.index, cue)
  }
}
