import type { Turn } from '../form.ts'

/** `s/old/new/`, `s|old|new|g`: the words of an earlier line set right. */
const CORRECTION = /^s([/|])((?:(?!\1)[^\n]){1,200})\1((?:(?!\1)[^\n]){0,200})(?:\1|$)/
/** How many lines it reaches back. */
const REACH = 60

/** The turns of a chat with the corrections applied that its people type, as scribes' tools do; the way back stays. */
export const correctTurns = (turns: readonly Turn[]): readonly Turn[] => {
  if (!turns.some(({ text }) => isCorrection(text) || UNDO.test(text))) return turns
  const corrected = [...turns]
  turns.forEach(({ text }, i) => {
    if (UNDO.test(text)) undo(corrected, i)
    if (!isCorrection(text)) return
    const match = CORRECTION.exec(text)
    if (match === null) return
    const [, , old, fresh] = match
    for (let at = i - 1; at >= Math.max(0, i - REACH); at--) {
      const turn = corrected[at]!
      if (isCorrection(turn.text) || !turn.text.includes(old!)) continue
      // A line is set right once; the way back of a second time would not be sure.
      if (turn.origins === undefined) corrected[at] = withWords(turn, old!, fresh!)
      return
    }
  })
  return corrected
}

/** `#undo` takes the last command back: its line says nothing any more. */
const undo = (turns: Turn[], i: number): void => {
  for (let at = i - 1; at >= Math.max(0, i - REACH); at--)
    if (COMMAND.test(turns[at]!.text)) {
      turns[at] = { ...turns[at]!, text: '' }
      return
    }
}

const UNDO = /^#undo\s*$/i
const COMMAND =
  /^(?:#(?:action|agreed|agree|accepted|rejected|info|idea|help|halp|link|topic|subtopic|nick|chair)\b|https?:)/i

const isCorrection = (text: string): boolean => text.startsWith('s/') || text.startsWith('s|')

const withWords = (turn: Turn, old: string, fresh: string): Turn => {
  const at = turn.text.indexOf(old)
  const { text, textStart } = turn
  return {
    ...turn,
    text: text.slice(0, at) + fresh + text.slice(at + old.length),
    origins: [0, textStart, at, textStart + at, at + fresh.length, textStart + at + old.length],
  }
}
