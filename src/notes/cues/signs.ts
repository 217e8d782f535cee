import { foldedChars } from './fold.ts'

/** What stands for no character of a needle. */
export const OTHER = 0
export const BLANK = 1

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789_'

/** Characters as small numbers, so that a table can be asked with them. A letter that opens a word has another sign than within it. */
export class Signs {
  readonly count: number
  /** The sign of each UTF-16 unit, of letters as they stand within words. */
  readonly byCode = new Uint8Array(0x10000)
  /** Letters and digits have the signs from here on, and behind these the same where they open a word. */
  readonly firstLetter: number
  readonly letters = LETTERS.length
  private readonly byUnit = new Map<string, number>([[' ', BLANK]])

  constructor(needles: Iterable<string>) {
    const others = new Set<string>()
    for (const needle of needles) for (const unit of needle.split('')) others.add(unit)
    for (const unit of [' ', ...LETTERS]) others.delete(unit)
    for (const unit of [...others, ...LETTERS]) this.byUnit.set(unit, this.byUnit.size + 1)
    this.firstLetter = this.byUnit.get(LETTERS[0]!)!
    this.count = this.byUnit.size + 1 + this.letters
    for (const unit of others) this.byCode[unit.charCodeAt(0)] = this.of(unit)
    for (const [char, folded] of foldedChars()) this.byCode[char.charCodeAt(0)] = this.of(folded)
  }

  /** The sign of a folded character, or of half of one. */
  of(unit: string): number {
    return this.byUnit.get(unit) ?? OTHER
  }

  /** Is it part of a word, as `\w` has it? */
  isLetter(sign: number): boolean {
    return sign >= this.firstLetter
  }
}
