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
  /** What is found, by state. */
  readonly finds: Find[][] = [[]]
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

  /** The next state by state and sign: where a needle breaks off, the walk goes on with the longest one that it ends with. */
  closed(): Uint16Array {
    const { children, finds } = this
    const { count } = this.signs
    const next = new Uint16Array(children.length * count)
    const shorter = new Uint16Array(children.length)
    const states = [0]
    for (const state of states) {
      const back = shorter[state]! * count
      if (state !== 0) next.copyWithin(state * count, back, back + count)
      if (this.endsBlank[state]) next[state * count + BLANK] = state
      for (const [sign, child] of children[state]!) {
        shorter[child] = state === 0 ? 0 : next[back + sign]!
        finds[child]!.push(...finds[shorter[child]!]!)
        next[state * count + sign] = child
        states.push(child)
      }
    }
    return next
  }
}
