import type { Evidence, EvidenceRule } from './evidence.ts'

/** Who answers to a call, in a place: a meeting, a series, the whole community. */
export class Bearers {
  private readonly byPlace = new Map<string, Map<string, string | Set<string>>>()

  /** `call` in `place` may mean `person`. */
  add(place: string, call: string, person: string): void {
    let calls = this.byPlace.get(place)
    if (calls === undefined) this.byPlace.set(place, (calls = new Map()))
    const before = calls.get(call)
    if (before === undefined) calls.set(call, person)
    else if (typeof before !== 'string') before.add(person)
    else if (before !== person) calls.set(call, new Set([before, person]))
  }

  /** The only bearer; `several` where it is not clear who is meant; null where nobody is called so. */
  find(place: string, call: string): string | 'several' | null {
    const found = this.byPlace.get(place)?.get(call)
    if (found === undefined) return null
    return typeof found === 'string' ? found : 'several'
  }
}

/** Places, narrowest first, with the rule by which a single bearer there is the one. */
export const placesOf = (meeting: {
  readonly text: string
  readonly index: number
  readonly series: string
}): readonly (readonly [string, EvidenceRule])[] => [
  [`meeting ${meeting.index} ${meeting.text}`, 'only-bearer-in-meeting'],
  [`series ${meeting.series}`, 'only-bearer-in-series'],
  ['community', 'only-bearer-in-community'],
]

/** Who is meant by a call: asked from the narrowest place outwards until somebody is called so. */
export const whoIsCalled = (
  bearers: Bearers,
  places: readonly (readonly [string, EvidenceRule])[],
  call: string,
): { readonly person: string; readonly rule: Evidence['rule'] } | 'several' | null => {
  for (const [place, rule] of places) {
    const person = bearers.find(place, call)
    if (person === 'several') return 'several'
    if (person !== null) return { person, rule }
  }
  return null
}
