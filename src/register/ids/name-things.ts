import { compare } from '#terms'
import type { Filed } from '../filed.ts'
import { type Birth, traceBirths } from './births.ts'
import { fingerprint } from './fingerprint.ts'
import { publicIds } from './public-ids.ts'
import { LETTER, sightItems, sightMeetings } from './sighted-things.ts'

/** The public ids of all that stands in one text. */
export interface ThingIds {
  readonly document: string
  /** In the order of the reading's meetings. */
  readonly meetings: readonly string[]
  /** In the order of the meetings and of the items in each. */
  readonly items: readonly (readonly string[])[]
}

/** The public ids of all texts and what is in them. */
export interface NamedThings {
  readonly byText: ReadonlyMap<string, ThingIds>
  /** Other names of the same things, which still resolve: old id → the id it has now. */
  readonly aliases: ReadonlyMap<string, string>
}

/** Gives everything in every version of every path its public id. */
export const nameThings = (filed: Filed, texts: readonly string[]): NamedThings => {
  const { trails, readings } = filed
  const things = new Map<string, { letter: string; fingerprint: string }>()
  const aliasNames: (readonly [alias: string, own: string])[] = []
  const bornIn = (
    sightedIn: (text: string) => readonly { mark: string; keys: readonly string[] }[],
    letterOf: (mark: string) => string,
  ): ((text: string) => readonly string[]) => {
    const sighted = new Map(texts.map((text) => [text, sightedIn(text)]))
    const births = traceBirths(trails, (text) => sighted.get(text) ?? [])
    return (text) =>
      sighted.get(text)!.map(({ mark }) => {
        const [own, ...others] = births.get(text)!.get(mark)!
        const name = nameOf(own!)
        add(own!, name)
        for (const other of others) {
          add(other, nameOf(other))
          aliasNames.push([nameOf(other), name])
        }
        return name
      })
    function add(birth: Birth, name: string): void {
      if (things.has(name)) return
      const letter = letterOf(birth.mark)
      things.set(name, { letter, fingerprint: fingerprint(birth.text, birth.mark) })
    }
  }
  const meetingNames = bornIn(
    (text) => sightMeetings(readings.get(text)!),
    () => LETTER.meeting,
  )
  const itemNames = bornIn(
    (text) => sightItems(readings.get(text)!),
    (mark) => LETTER[mark.slice(0, mark.indexOf(' ')) as keyof typeof LETTER],
  )
  const named = texts.map((text) => ({
    text,
    meetings: meetingNames(text),
    items: itemNames(text),
  }))
  for (const text of texts)
    things.set(text, { letter: LETTER.document, fingerprint: fingerprint(text, '') })
  const ids = publicIds(things)
  const byText = new Map<string, ThingIds>()
  for (const { text, meetings, items } of named) {
    let at = 0
    byText.set(text, {
      document: ids.get(text)!,
      meetings: meetings.map((name) => ids.get(name)!),
      items: readings.get(text)!.meetings.map((meeting) => {
        const own = items.slice(at, at + meeting.items.length)
        at += meeting.items.length
        return own.map((name) => ids.get(name)!)
      }),
    })
  }
  return { byText, aliases: aliasesOf(aliasNames, ids, byText) }
}

const nameOf = (birth: Birth): string => `${birth.text} ${birth.mark}`

const aliasesOf = (
  names: readonly (readonly [string, string])[],
  ids: ReadonlyMap<string, string>,
  byText: ReadonlyMap<string, ThingIds>,
): ReadonlyMap<string, string> => {
  const taken = new Set<string>()
  for (const { meetings, items } of byText.values())
    for (const id of [...meetings, ...items.flat()]) taken.add(id)
  const aliases = new Map<string, string>()
  for (const [alias, own] of names.toSorted((a, b) => compare(a[1], b[1]))) {
    const id = ids.get(alias)!
    if (!taken.has(id) && !aliases.has(id)) aliases.set(id, ids.get(own)!)
  }
  return aliases
}
