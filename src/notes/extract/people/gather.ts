import type { Span } from '#terms'
import type { AttendanceStatus } from '../../finding.ts'
import { remembered } from '../../remembered.ts'
import { oneLine } from '../one-line.ts'
import type { Listed } from './listed.ts'
import { isMisspelt } from './misspelt.ts'
import { initialsOf } from './name-shape.ts'

/** One person as gathered so far: all that several places say of them. */
export interface Gathering {
  readonly names: string[]
  readonly roles: string[]
  readonly handles: string[]
  organisation: string | null
  status: AttendanceStatus
  readonly spans: Span[]
  text: string
  rule: string
  confidence: number
}

export const foldName = remembered((name: string): string =>
  name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim(),
)

/** Shorter names that differ by a letter are two people's. */
const LEAST = 7

/** The people of a meeting, found again by any spelling. */
export class People {
  readonly all: Gathering[] = []
  private readonly asWritten = new Map<string, Gathering>()
  private readonly bySpelling = new Map<string, Gathering>()
  /** By the first letter and the length of the first spelling. */
  private readonly byShape = new Map<string, Gathering[]>()
  /** By the words that a short form of a name may begin with or be: first name, surname, initials. */
  private readonly byShort = new Map<string, Gathering[]>()

  /** Who has this spelling; else who alone has it as first name, surname or initials. */
  find(name: string): Gathering | null {
    const exact = this.asWritten.get(name)
    if (exact) return exact
    return this.bySpelling.get(foldName(name)) ?? this.findLoosely(name)
  }

  findLoosely(name: string): Gathering | null {
    const wanted = foldName(name)
    if (wanted === '') return null
    const first = wanted.split(' ', 1)[0]!
    const some = [...new Set(this.byShort.get(first))].filter((person) =>
      person.names.some((own) => isShortOf(wanted, own)),
    )
    return some.length === 1 ? some[0]! : null
  }

  private findMisspelt(name: string): Gathering | null {
    if (name.length < LEAST) return null
    const some: Gathering[] = []
    for (const more of [-1, 0, 1])
      for (const person of this.byShape.get(shapeOf(name, more)) ?? [])
        if (isMisspelt(name, person.names[0]!, LEAST)) some.push(person)
    return some.length < 2 ? (some[0] ?? null) : this.all.find((person) => some.includes(person))!
  }

  /** Who alone stands in the list with initials that begin like the name. */
  private findByInitial(name: string): Gathering | null {
    const some = this.all.filter((person) =>
      person.names.every((own) => /^\p{Lu}{2,4}$/u.test(own) && own[0] === name[0]),
    )
    return some.length === 1 ? some[0]! : null
  }

  list(listed: Listed, span: Span): void {
    const { entry } = listed
    const known =
      entry.names
        .map((name) => this.bySpelling.get(foldName(name)))
        .find((one) => one !== undefined) ??
      (listed.byRole
        ? (this.findLoosely(entry.names[0]!) ?? this.findByInitial(entry.names[0]!))
        : null)
    if (known) {
      for (const name of entry.names) this.spell(known, name)
      for (const role of entry.roles) if (!known.roles.includes(role)) known.roles.push(role)
      for (const handle of entry.handles)
        if (!known.handles.includes(handle)) known.handles.push(handle)
      known.organisation ??= entry.organisation
      if (!listed.byRole && known.rule === 'role-label') {
        known.status = listed.status
        known.rule = listed.rule
      }
      return
    }
    // A role's label above a line adds to whom a list names, it does not list.
    if (listed.rule === 'role-above') return
    const person: Gathering = {
      names: [],
      roles: [...entry.roles],
      handles: [...entry.handles],
      organisation: entry.organisation,
      status: listed.status,
      spans: [span],
      text: oneLine(listed.passage.text.slice(listed.from, listed.to)),
      rule: listed.rule,
      confidence: listed.confidence,
    }
    this.all.push(person)
    for (const name of entry.names) this.spell(person, name)
  }

  /** Somebody who speaks: known by any spelling, or new. */
  speaks(name: string, span: Span, rule: string, confidence: number): void {
    const known = this.find(name) ?? this.findMisspelt(name)
    if (known) {
      if (!this.asWritten.has(name)) this.spell(known, name)
      return
    }
    const person: Gathering = {
      names: [],
      roles: [],
      handles: [],
      organisation: null,
      status: 'present',
      spans: [span],
      text: name,
      rule,
      confidence,
    }
    this.all.push(person)
    this.spell(person, name)
  }

  spell(person: Gathering, name: string): void {
    const key = foldName(name)
    if (key === '' || (this.bySpelling.has(key) && this.bySpelling.get(key) !== person)) return
    if (!person.names.includes(name)) {
      if (person.names.length === 0) keep(this.byShape, shapeOf(name, 0), person)
      person.names.push(name)
      for (const short of new Set(shortsOf(key, name))) keep(this.byShort, short, person)
    }
    this.bySpelling.set(key, person)
    this.asWritten.set(name, person)
  }
}

const keep = (map: Map<string, Gathering[]>, key: string, person: Gathering): void => {
  const there = map.get(key)
  if (there) there.push(person)
  else map.set(key, [person])
}

const shapeOf = (name: string, more: number): string =>
  `${name[0]!.toLowerCase()}${name.toLowerCase().length + more}`

const shortsOf = (own: string, name: string): readonly string[] => {
  const words = own.split(' ')
  return [words[0]!, words.at(-1)!, initialsOf(name).toLowerCase()]
}

/** Is a folded spelling short for a name: its first name, its surname, its initials, its beginning. */
const isShortOf = (wanted: string, name: string): boolean => {
  const own = foldName(name)
  if (own === wanted) return true
  const words = own.split(' ')
  if (words.length > 1) {
    if (words[0] === wanted || words.at(-1) === wanted) return true
    if (wanted.length <= 4 && initialsOf(name).toLowerCase() === wanted) return true
    const [first, last] = wanted.split(' ')
    if (last !== undefined && words[0] === first && words.at(-1)!.startsWith(last)) return true
  }
  return words.length === 1 && wanted.startsWith(`${own} `)
}
