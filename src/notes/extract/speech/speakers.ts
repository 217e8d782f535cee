import { NOT_NAMES } from '../../conventions/people/not-names.ts'
import { oneLine } from '../one-line.ts'
import { isFirstName, nameShape } from '../people/name-shape.ts'
import type { Opening } from './opening.ts'

/** What is known of one label over the whole part. */
interface Use {
  count: number
  readonly forms: Set<Opening['form']>
  /** Openings whose words go on in the first person or like speech. */
  spoken: number
  /** Followed by nothing: a heading or a label before a list. */
  empty: number
}

export const fold = (label: string): string => {
  const lower = label.toLowerCase()
  return oneLine(lower.startsWith('@') ? lower.slice(1) : lower)
}

/** Decides which labels are speakers: by the roster, by what is repeated, by shape. */
export class Speakers {
  private readonly uses = new Map<string, Use>()
  private readonly roster: ReadonlySet<string>
  private readonly decided = new Map<string, boolean>()
  private speakerShapes = 0
  private readonly parts = new Map<string, readonly (readonly [string, string])[]>()

  constructor(roster: ReadonlySet<string>) {
    this.roster = roster
  }

  note(opening: Opening, text: string): void {
    for (const [part, key] of this.partsOf(opening.label)) {
      if (this.roster.has(key)) continue
      let use = this.uses.get(key)
      if (!use) this.uses.set(key, (use = { count: 0, forms: new Set(), spoken: 0, empty: 0 }))
      if (use.count === 0 && opening.form !== 'dash' && opening.form !== 'bold') {
        const shape = nameShape(part)
        if (shape === 'first-name' || shape === 'full-name') this.speakerShapes++
      }
      use.count++
      use.forms.add(opening.form)
      if (opening.from >= text.length) use.empty++
      else if (SPOKEN.test(text.slice(opening.from, opening.from + 80))) use.spoken++
    }
  }

  isSpeaker(opening: Opening): boolean {
    if (opening.form === 'turn') return true
    const parts = this.partsOf(opening.label)
    if (parts.length === 0 || parts.length > 5) return false
    return parts.every(([part, key]) => this.decide(part, key, opening))
  }

  /** The label's parts, each with its folded key; remembered, for speakers speak often. */
  private partsOf(label: string): readonly (readonly [part: string, key: string])[] {
    let parts = this.parts.get(label)
    if (!parts) {
      parts = labelParts(label).map((part) => [part, fold(part)] as const)
      this.parts.set(label, parts)
    }
    return parts
  }

  private decide(part: string, folded: string, opening: Opening): boolean {
    const weak = opening.form === 'dash' || opening.form === 'bold' ? 'weak ' : ''
    const key = weak + folded
    const known = this.decided.get(key)
    if (known !== undefined) return known
    const verdict = weak === '' ? this.judge(part) : this.judgeWeak(part)
    this.decided.set(key, verdict)
    return verdict
  }

  private judge(part: string): boolean {
    const key = fold(part)
    if (this.roster.has(key)) return true
    const use = this.uses.get(key)
    if (!use) return false
    const shape = nameShape(part.replace(/^@/, ''))
    if (use.empty * 2 > use.count && shape !== 'first-name') return false
    switch (shape) {
      case 'full-name':
        return (
          isFirstName(part.split(' ')[0]!) || use.count > 2 || (use.count > 1 && use.spoken > 0)
        )
      case 'first-name':
        return true
      case 'initials':
        if (this.roster.size > 3) return use.count > 2 && use.spoken * 2 > use.count
        return (
          (use.count > 2 && use.spoken * 4 > use.count) ||
          (use.count > 1 && use.spoken > 0) ||
          (use.spoken > 0 && this.roster.size > 0)
        )
      case 'word':
        if (NOT_NAMES.has(key.replace(/s$/, ''))) return false
        return (
          use.count > 2 ||
          (use.count > 1 && use.spoken > 0) ||
          (use.spoken > 0 && this.speakerShapes > 1)
        )
      case 'nick':
        return (
          (use.count > 3 && use.spoken * 3 > use.count) || (part.startsWith('@') && use.spoken > 0)
        )
      case null:
        return false
    }
  }

  /** `Ada - …` and `**Ada** …`: only who is on the roster or speaks with a colon too. */
  private judgeWeak(part: string): boolean {
    const key = fold(part)
    if (NOT_NAMES.has(key)) return false
    if (this.roster.has(key)) return true
    const use = this.uses.get(key)
    if (!use) return false
    if ((use.forms.has('colon') || use.forms.has('bracket')) && this.judge(part)) return true
    const shape = nameShape(part)
    return (
      (shape === 'first-name' || shape === 'full-name') &&
      use.forms.has('dash') &&
      use.count > 1 &&
      use.spoken > 0
    )
  }
}

/** `Igor/Corey` are two speakers. */
export const labelParts = (label: string): readonly string[] =>
  label
    .split(/\s*[/&+,]\s*|\s+and\s+/)
    .map((part) => part.replace(/\s*\(.*$/, '').trim())
    .filter((part) => part !== '')

/** Words that only somebody speaking says, near the beginning. */
const SPOKEN =
  /^\W{0,3}(?:\w+\W+){0,6}?(?:i|i'm|i’m|i'll|i’ll|i've|i’ve|i'd|we|we're|we’re|we've|we'll|you|yes|yeah|yep|no|ok|okay|agree|agreed|thanks|think|hi|hello|sure|sounds|maybe|right|so|well|but|what|why|how|can|could|should|would|do|does|is|are|my|me|let's|let’s|there|that's|it's|not|has|was|\+1|will|wants?|asks?|notes?|says?|suggests?|thinks|working|likes?)\b/i
