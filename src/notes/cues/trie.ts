import { EDGE, type Needle } from './needles.ts'
import { BLANK, type Signs } from './signs.ts'

/** A cue that is found where one of its needles ends. */
interface Find {
  readonly cue: number
  /** Only where a word ends there, too. */
  readonly endsWord: boolean
}

/** Needles as a tree, which is closed into a table once all are in. */
export class Trie {
  private readonly finds: Find[][] = [[]]
  private readonly children: Map<number, number>[] = [new Map()]
  /** Which states a blank leads to: further blanks stay there. */
  private readonly endsBlank: boolean[] = [false]
  private readonly signs: Signs

  constructor(signs: Signs) {
    this.signs = signs
  }

  add(written: Needle, cue: number): void {
    const needle = written.replaceAll(EDGE, '')
    const signs = needle.split('').map((unit) => this.signs.of(unit))
    const find = { cue, endsWord: written.endsWith(EDGE) }
    this.path(this.inWords(signs, true), find)
    // What need not open a word may stand within one.
    if (!written.startsWith(EDGE) && this.signs.isLetter(signs[0]!))
      this.path(this.inWords(signs, false), find)
  }

  /** A needle's signs, with those of letters that open a word. */
  private inWords(signs: readonly number[], opensWord: boolean): readonly number[] {
    return signs.map((sign, i) => {
      const opens = i === 0 ? opensWord : !this.signs.isLetter(signs[i - 1]!)
      return opens && this.signs.isLetter(sign) ? sign + this.signs.letters : sign
    })
  }

  private path(signs: readonly number[], find: Find): void {
    let state = 0
    for (const sign of signs) {
      let child = this.children[state]!.get(sign)
      if (child === undefined) {
        child = this.children.push(new Map()) - 1
        this.finds.push([])
        this.endsBlank.push(sign === BLANK)
        this.children[state]!.set(sign, child)
      }
      state = child
    }
    this.finds[state]!.push(find)
  }

  /**
   * The next state by state and sign, in rows of `1 << rowBits`, and what is found by state: where a needle breaks off, the
   * walk goes on with the longest one that it ends with. States are numbered by their needles' length: short ones come often.
   */
  closed(rowBits: number): { next: Uint16Array; finds: readonly (readonly Find[])[] } {
    const levels = [0]
    for (const state of levels) levels.push(...this.children[state]!.values())
    if (levels.length > 0xffff) throw new Error('More cues than a table of 16 bits holds')
    const numbers = new Map(levels.map((state, number) => [state, number]))
    const finds = levels.map((state) => [...this.finds[state]!])
    const next = new Uint16Array(levels.length << rowBits)
    const shorter = new Uint16Array(levels.length)
    levels.forEach((state, number) => {
      const back = shorter[number]! << rowBits
      const row = number << rowBits
      if (number !== 0) next.copyWithin(row, back, back + (1 << rowBits))
      if (this.endsBlank[state]) next[row + BLANK] = number
      for (const [sign, way] of this.children[state]!) {
        const child = numbers.get(way)!
        shorter[child] = number === 0 ? 0 : next[back + sign]!
        finds[child]!.push(...finds[shorter[child]!]!)
        next[row + sign] = child
      }
    })
    return { next, finds }
  }
}
