/** Looks options up by their names; blanks around and runs of blanks within make no difference. */
export interface OptionNames {
  readonly names: readonly string[]
  /** The place of a name; -1 where there is none. */
  readonly placeOf: (name: string) => number
  /** The place of a name, which is added where there is none. */
  readonly add: (name: string) => number
}

/** The options of a text: those it lists, and those that its ballots add. */
export const optionNames = (given: readonly string[] = []): OptionNames => {
  const names: string[] = []
  const places = new Map<string, number>()
  const placeOf = (name: string): number => places.get(name) ?? places.get(tidyName(name)) ?? -1
  const add = (name: string): number => {
    const known = placeOf(name)
    if (known >= 0) return known
    places.set(tidyName(name), names.length)
    names.push(tidyName(name))
    return names.length - 1
  }
  given.forEach(add)
  return { names, placeOf, add }
}

/** A name without blanks around it, and with single ones within. */
export const tidyName = (name: string): string => name.trim().replace(/\s+/g, ' ')
