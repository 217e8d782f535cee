import { indexLines, type Problem, type Span } from '#terms'
import { joinPointer } from './pointer.ts'

/** JSON as read: its value, and where each part of it stands in the text. */
export interface JsonText {
  readonly value: unknown
  readonly problems: readonly Problem[]
  /** The span of the value at a pointer; of its nearest ancestor where the pointer leads nowhere. */
  spanAt(pointer: string): Span
}

/** Reads JSON and remembers where everything stands; the value is undefined when it is no JSON. */
export const readJson = (original: string): JsonText => {
  const text = original.startsWith('\uFEFF') ? ` ${original.slice(1)}` : original
  const index = indexLines(text)
  let spans: Spans | null = null
  const spanAt = (pointer: string): Span => {
    spans ??= placesIn(text)
    for (let at = pointer; ; at = at.slice(0, at.lastIndexOf('/'))) {
      const span = spans.get(at)
      if (span) return index.spanOf(...span)
      if (at === '') return index.spanOf(0, 0)
    }
  }
  try {
    const value = new JsonReader(text, null).read()
    return { value, problems: [], spanAt }
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error
    const span = index.spanOf(error.at, Math.min(text.length, error.at + 1))
    const problem: Problem = {
      code: 'not-json',
      severity: 'error',
      span,
      message: error.message,
      hint: 'Write valid JSON.',
    }
    return { value: undefined, problems: [problem], spanAt }
  }
}

/** Where each value stands; in a text that breaks off, those before the break. */
const placesIn = (text: string): Spans => {
  const spans: Spans = new Map()
  try {
    new JsonReader(text, spans).read()
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error
  }
  return spans
}

type Spans = Map<string, readonly [number, number]>

class JsonFault extends Error {
  readonly at: number
  constructor(at: number, message: string) {
    super(message)
    this.at = at
  }
}

const DEEPEST = 200
const BLANKS = /[ \t\n\r]*/y
const TEXT = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const WORD = /true|false|null/y

class JsonReader {
  readonly #text: string
  /** Places are only taken down for those who ask for one: in a large file they weigh more than its values. */
  readonly #spans: Spans | null
  #at = 0

  constructor(text: string, spans: Spans | null) {
    this.#text = text
    this.#spans = spans
  }

  read(): unknown {
    const value = this.#value('', 0)
    this.#blanks()
    if (this.#at < this.#text.length) throw new JsonFault(this.#at, 'Something follows the value')
    return value
  }

  #value(pointer: string, depth: number): unknown {
    this.#blanks()
    const start = this.#at
    if (depth > DEEPEST) throw new JsonFault(start, `Nested more than ${DEEPEST} deep`)
    const value = this.#bare(pointer, depth)
    this.#spans?.set(pointer, [start, this.#at])
    return value
  }

  #bare(pointer: string, depth: number): unknown {
    if (this.#text[this.#at] === '{') return this.#object(pointer, depth)
    if (this.#text[this.#at] === '[') return this.#list(pointer, depth)
    const literal = this.#match(TEXT) ?? this.#match(NUMBER) ?? this.#match(WORD)
    if (literal === null)
      throw new JsonFault(
        this.#at,
        this.#at < this.#text.length
          ? `A value was expected, not ${JSON.stringify(this.#text[this.#at])}`
          : 'The text ends where a value was expected',
      )
    return JSON.parse(literal)
  }

  #object(pointer: string, depth: number): unknown {
    const entries: [string, unknown][] = []
    const keys = new Set<string>()
    this.#at++
    this.#blanks()
    if (this.#take('}')) return {}
    for (;;) {
      this.#blanks()
      const start = this.#at
      const literal = this.#match(TEXT)
      if (literal === null) throw new JsonFault(start, 'A key in double quotes was expected')
      const key = JSON.parse(literal) as string
      if (keys.has(key)) throw new JsonFault(start, `The key ${literal} stands twice`)
      keys.add(key)
      this.#blanks()
      if (!this.#take(':')) throw new JsonFault(this.#at, 'A colon was expected')
      entries.push([key, this.#value(this.#within(pointer, key), depth + 1)])
      this.#blanks()
      if (this.#take('}')) return Object.fromEntries(entries)
      if (!this.#take(',')) throw new JsonFault(this.#at, 'A comma or } was expected')
    }
  }

  #list(pointer: string, depth: number): unknown {
    const values: unknown[] = []
    this.#at++
    this.#blanks()
    if (this.#take(']')) return values
    for (;;) {
      values.push(this.#value(this.#within(pointer, String(values.length)), depth + 1))
      this.#blanks()
      if (this.#take(']')) return values
      if (!this.#take(',')) throw new JsonFault(this.#at, 'A comma or ] was expected')
    }
  }

  #within(pointer: string, key: string): string {
    return this.#spans ? joinPointer(pointer, key) : ''
  }

  #blanks(): void {
    this.#match(BLANKS)
  }

  #take(mark: string): boolean {
    if (this.#text[this.#at] !== mark) return false
    this.#at++
    return true
  }

  #match(pattern: RegExp): string | null {
    pattern.lastIndex = this.#at
    const found = pattern.exec(this.#text)
    if (!found) return null
    this.#at += found[0].length
    return found[0]
  }
}
