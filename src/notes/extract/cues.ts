import type { Part } from './part.ts'

/** Which passages of a part hold a word of deciding or voting: one cheap look, shared by decisions, motions and polls. */
export const cuesOf = (part: Part): readonly boolean[] => {
  const known = seen.get(part.note)
  const key = `${part.first}-${part.end}`
  const had = known?.get(key)
  if (had) return had
  const { passages } = part.note
  const cues: boolean[] = []
  for (let i = part.first; i < part.end; i++) {
    const { text, kind } = passages[i]!
    cues.push(
      kind !== 'code' && kind !== 'rule' && kind !== 'meta' && text.length > 1 && CUE.test(text),
    )
  }
  const parts = known ?? new Map<string, readonly boolean[]>()
  parts.set(key, cues)
  seen.set(part.note, parts)
  return cues
}

const seen = new WeakMap<object, Map<string, readonly boolean[]>>()

const CUE =
  /\b(?:a(?:gree|pprov|ccept|dopt|yes?\b|bst|dvanc|dvis|ye\b|ppoint|djourn)|b(?:less|ump)|c(?:on(?:sens|clu|firm|cur)|arri|ancel|hose)|d(?:eci[ds]|efer|elay|eclin|issent)|elect|fail|go(?:ing|es) |in favo|l(?:et['’]?s|eave|eft)|m(?:o(?:tion|ve[ds]?\b|ving)|\/s)|n(?:o(?:body|ne|es|pe)?\b|ay|eutral)|o(?:bjec|ppos|utcome|pted)|p(?:ass|oll|ostpon|unt|ush|ut off|icked|romot|ropos)|r(?:at?if|eject|e?sol|escind|uling)|s(?:trong|ugges|econd|ettl|kip|traw|tage|upport|how of|f\b)|tabl(?:e|ing)|una?nim|(?:should|shall|could|can|do) we|how about|what if|re?quest to|v(?:ot|erdict)|w(?:ent with|ithd|elcom)|yes|yea|hum\b|phase|held over|put off|hold off)|[+±−-][01]\b|#agree|->|→|\d-\d/i
