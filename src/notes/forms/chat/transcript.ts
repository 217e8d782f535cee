import { endOfLine } from '../end-of-line.ts'
import type { Form, Turn } from '../form.ts'

/** Captions of a recording, WebVTT or SubRip: cues of a few seconds, joined to what each speaker said. */
export const TRANSCRIPT: Form = {
  name: 'transcript',
  recognises: (text) =>
    /^\s*WEBVTT(?:\s|$)/.test(text.slice(0, 40)) || SUBRIP.test(text.slice(0, 200)),
  stretchesOf: (text) => [{ kind: 'chat', turns: turnsIn(text) }],
}

const SUBRIP = /^\s*\d{1,5}[ \t]*\n\d\d:\d\d:\d\d[,.]\d{3} --> \d\d:\d\d/
const TIMING = /^((?:\d+:)?\d\d:\d\d)[.,]\d{3}[ \t]+-->/
const VOICE = /^<v(?:\.[^\s<>]*)?\s+([^<>]{1,60})>/
const NAMED = /^[-–—]?\s*(\p{Lu}[\p{L}\p{M}.'’-]*(?: [\p{L}\p{M}.'’()-]+){0,4}):[ \t]+(?=\S)/u
const TAG = /<\/?[a-z][^<>]{0,80}>|<\d\d:\d\d[^<>]{0,12}>/gi

const turnsIn = (text: string): readonly Turn[] => {
  const turns: OpenTurn[] = []
  let time: string | null = null
  let isInCue = false
  for (let from = 0; from < text.length; ) {
    const to = endOfLine(text, from)
    const line = text.slice(from, to)
    const start = from + line.length - line.trimStart().length
    const end = from + line.trimEnd().length
    from = to + 1
    if (end <= start) {
      isInCue = false
      continue
    }
    const timing = TIMING.exec(text.slice(start, start + 40))
    if (timing !== null) {
      isInCue = true
      time = timing[1]!
      continue
    }
    // What stands outside of cues: the head, notes, styles, the numbers of cues.
    if (!isInCue) continue
    const words = text.slice(start, end)
    const voice = VOICE.exec(words) ?? NAMED.exec(words)
    const name = voice?.[1]?.trim() ?? null
    const last = turns.at(-1)
    const goesOn =
      last !== undefined &&
      (name === null ? last.nick !== '' || !ENDS.test(last.text) : name === last.nick) &&
      last.text.length < LONGEST
    const turn = goesOn ? last : { nick: name ?? '', time, start, end, text: '', origins: [] }
    if (!goesOn) turns.push(turn)
    addWords(turn, text, start + (voice?.[0].length ?? 0), end)
  }
  return turns
    .filter((turn) => turn.text !== '')
    .map((turn) => ({ ...turn, textStart: turn.origins[1] ?? turn.start }))
}

/** A turn that words are still added to. */
interface OpenTurn {
  readonly nick: string
  readonly time: string | null
  readonly start: number
  readonly origins: number[]
  text: string
  end: number
}

/** Who speaks for longer begins another turn. */
const LONGEST = 2000
const ENDS = /[.?!…]["”’)]?$/

/** Adds the words of a cue's line, without its tags. */
const addWords = (turn: OpenTurn, text: string, from: number, to: number): void => {
  if (turn.text !== '') turn.text += ' '
  let at = from
  const add = (until: number): void => {
    if (until <= at) return
    turn.origins.push(turn.text.length, at)
    turn.text += text.slice(at, until)
  }
  for (const match of text.slice(from, to).matchAll(TAG)) {
    add(from + match.index)
    at = from + match.index + match[0].length
  }
  add(to)
  turn.text = turn.text.trimEnd()
  turn.end = to
}
