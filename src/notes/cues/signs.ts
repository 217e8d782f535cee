import { foldedChars } from './fold.ts'

/** What stands for no character of a needle. */
export const OTHER = 0
export const BLANK = 1

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789_'

const UNITS = 0x10000

/** Characters as small numbers, so that a table can be asked with them. A letter that opens a word has another sign than within it. */
export class Signs {
  readonly count: number
  /** The sign of each UTF-16 unit: first as it stands where a word may open, and `UNITS` further on as within a word. */
  readonly byCode = new Uint8Array(UNITS * 2)
  /** By the sign before: where in `byCode` to look, 0 or `UNITS`. */
  readonly inWord: Int32Array
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
    this.inWord = Int32Array.from({ length: this.count }, (_, sign) =>
      this.isLetter(sign) ? UNITS : 0,
    )
    for (const unit of others) this.put(unit, unit)
    for (const [char, folded] of foldedChars()) this.put(char, folded)
  }

  private put(unit: string, folded: string): void {
    const sign = this.of(folded)
    this.byCode[unit.charCodeAt(0)] = this.isLetter(sign) ? sign + this.letters : sign
    this.byCode[UNITS + unit.charCodeAt(0)] = sign
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
