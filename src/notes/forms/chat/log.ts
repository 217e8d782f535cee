import { endOfLine } from '../end-of-line.ts'
import type { Form } from '../form.ts'
import { regionsToStretches } from '../regions.ts'
import { signsOf } from '../signs.ts'
import { readChatLine } from './line.ts'

/** A log of a chat room: most of its lines are said by a nick. */
export const IRC: Form = {
  name: 'irc',
  recognises: (text) => {
    if (!signsOf(text).chat) return false
    const run = { said: 0, other: 0 }
    for (let from = 0; from < text.length; ) {
      const to = endOfLine(text, from)
      if (to - from > 1) {
        if (readChatLine(text, from, to) !== null) run.said++
        else run.other++
      }
      from = to + 1
    }
    return run.said >= 5 && run.said > run.other
  },
  stretchesOf: (text) => regionsToStretches(text),
}
