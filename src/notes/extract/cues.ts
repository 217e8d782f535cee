import { cueOf } from '../cues/cue.ts'
import type { Part } from './part.ts'

/** What a passage's words may tell: nothing of ours, a decision, or a vote, too. */
export type Cue = 0 | 1 | 2

/** One cheap look at each passage of a part, shared by the readers of decisions, motions and polls. */
export const cuesOf = (part: Part): readonly Cue[] => {
  const known = seen.get(part.note)
  const key = `${part.first}-${part.end}`
  const had = known?.get(key)
  if (had) return had
  const { passages, cues: words } = part.note
  const cues: Cue[] = []
  for (let i = part.first; i < part.end; i++) {
    const { text, kind } = passages[i]!
    const isProse = kind !== 'code' && kind !== 'rule' && kind !== 'meta' && text.length > 1
    const mayDecide =
      isProse && (words.has(i, MAY_DECIDE) || (words.has(i, MAY_COUNT) && COUNTING.test(text)))
    cues.push(mayDecide ? (words.has(i, MAY_VOTE) && VOTING.test(text) ? 2 : 1) : 0)
  }
  const parts = known ?? new Map<string, readonly Cue[]>()
  parts.set(key, cues)
  seen.set(part.note, parts)
  return cues
}

const seen = new WeakMap<object, Map<string, readonly Cue[]>>()

/** Words of which each alone may tell a decision. */
const DECIDING =
  /\b(?:a(?:dded|dmitted|uthori[sz]ed|gainst|gree|pprov|ccept|dopt|yes?\b|bst|dvanc|ppointed|djourn)|b(?:umped|ack ?burner|ottom line)|c(?:hanged to|hair|alled off|los(?:e|ing)\b|on(?:sens|clus|firmed|cur)|arri|ancel|hose)|d(?:enied|elegate |eci[ds]|ropped\b|esignated|efer|elay|eclined|issent)|e(?:lected|ndorsed|xtended)|fail|f(?:rom now on)|go(?:ing|es)? (?:with|ahead)|in(?: favo|vited)|it is\b|in the end\b|l(?:gtm|ikely)\b|n(?:ominat|ot worth\b)|the net\b|upshot|hold until|(?:fine|ok|okay|happy|good|board|comfortable) with\b|keep (?:open|it|this|that|them|things|the)|l(?:and\b|et['’]?s\b|eave |eft (?:to|for|until|as))|m(?:onthly|erge\b|o(?:tion|ve[ds]?\b|ving (?:this |it )?to\b)|\/s)|n(?:ew (?:chair|co|lead|secr|trea|pres|edit|main)|ot going to|amed as|o (?:change|further|concern)|o(?:body|ne|es)\b|ay)|o(?:k(?:ay)? to|n hold|ut of scope|bjec|ppos|utcome|pted)|p(?:romoted|resident|assed|asses|oll\b|ostpon|unt|ush(?:ed)? |ut off|icked|romote|ropos)|r(?:esult\b|eferred|etracted|evisit|atif|eject|esol|uling)|s(?:trong|uggest|econd|ettled|kip|traw|upport(?:ed)? (?:from|by)|upport\w*:|how of|f\b)|park (?:this|it|that|the)|t(?:o be (?:dis|rev|con|dec|tak)|reasurer)|tabl(?:e[ds]?\b|ing)|unanim|(?:should|shall|could|can) we|how about|what if we|request to|v(?:ot|erdict)|w(?:on(?:['’]?t ?fix| the)|ins the|e(?:ekly|['’]ll| will| won| are going| stick| keep| go| drop| leave)\b|ent (?:with|ahead)|ithdr|elcomed)|yes\b|yea\b|hum\b|held over|hold off)|[+−–-][01]\b|#agree|[-=]>|→|⇒|\bstage \d/i

/** `F 3`, `For: 5`: signs of a vote. */
const COUNTING = /^\bf\b\W{0,3}\d|\b(?:for|no|neutral)\b\W{0,2}:/i

const MAY_DECIDE = cueOf(DECIDING)
const MAY_COUNT = cueOf(COUNTING)

const VOTING =
  /\b(?:motion|moves?\b|moved|mover|vot|resol|propos|second|poll|sf\b|strong|support|yes|yea|ayes?\b|nay|favo|straw|show of|hum\b|abst|m\/s|for\b.?[:(]|no\b.?[:(]|against|opposed|approv|agree|delegat|neutral|nomina|unanim)|[+-][01]\b|[−–][01]\b|^\bf\b\W{0,3}\d|\d[-–]\d/i

const MAY_VOTE = cueOf(VOTING)
