import type { Turn } from '../form.ts'

const CALLED = /^#startvote\s+(?=\S)/i
const CAST = /^#vote\s+(?=\S)/i

/** The votes that are taken with the commands of a bot, as people would say them: `#vote yes` is `yes`. */
export const plainVotes = (turns: readonly Turn[]): readonly Turn[] =>
  turns.some(({ text }) => CALLED.test(text))
    ? turns.map((turn) => {
        const called = CALLED.exec(turn.text)?.[0].length
        if (called !== undefined) return saidAs(turn, 'vote: ', called)
        const cast = CAST.exec(turn.text)?.[0].length
        return cast === undefined ? turn : saidAs(turn, '', cast)
      })
    : turns

/** A turn whose first characters are other words. */
const saidAs = (turn: Turn, words: string, length: number): Turn => ({
  ...turn,
  text: words + turn.text.slice(length),
  origins:
    words === ''
      ? [0, turn.textStart + length]
      : [0, turn.textStart, words.length, turn.textStart + length],
})
