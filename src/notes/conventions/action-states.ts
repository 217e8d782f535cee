import type { ActionState } from '../finding.ts'

interface StateConvention {
  readonly state: ActionState
  readonly pattern: RegExp
}

/** What a task's own words say of its fate. In order: the first that matches wins. */
export const STATES: readonly StateConvention[] = [
  {
    state: 'dropped',
    pattern:
      /\b(?:no longer (?:needed|required|relevant|necessary|applicable|planned)|won['’]?t (?:fix|do|be done)|will not be (?:done|handled|needed)|dropped|abandoned|cancell?ed|obsolete|not needed(?: any ?more)?|closed as (?:not|won)|removed from (?:the )?list|decided (?:against|not to))\b|🚫/i,
  },
  {
    state: 'carried',
    pattern:
      /\b(?:carried (?:over|forward)|carry(?:ing)? (?:it |this )?(?:over|forward)|still (?:open|to do|to be done|outstanding|pending|needs? to|not done|on (?:my|the) (?:list|todo))|postponed (?:to|until)|pushed (?:back|to (?:the )?next)|will (?:be done|do (?:it|this|that)|continue|follow up|complete|finish) (?:this|next) (?:week|time)|I['’]?ll do (?:it|this|that) (?:today|tomorrow|this week|next week)|to be continued|moved? to next (?:meeting|week))|\b(?:not|did not|didn['’]?t|haven['’]?t|hasn['’]?t)\b[^.]{0,80}\b(?:will be|this week|next week|by next|today)\b|started[^.]{0,60}\bdid not complete/i,
  },
  { state: 'dropped', pattern: /❌/ },
  {
    state: 'open',
    pattern:
      /\bnot (?:yet )?(?:done|started|completed|finished|ready)\b|\b(?:didn['’]?t|did not|haven['’]?t|have not|hasn['’]?t|has not|couldn['’]?t) (?:get|gotten|got|had|have|been|done|started|happened?|finish(?:ed)?|manage|complete)\b|\bno (?:progress|update|movement)\b|\bin progress\b|\bongoing\b|\b(?:are|is) completed$/i,
  },
  {
    state: 'done',
    pattern:
      /(?:^|[\s([*_–—:-])(?:done|complete|completed|finished|closed|resolved|actioned|shipped|merged)(?:[!.)\]*_,;:]|\s*$|\s+(?:by|on|in|at|this|last|yesterday|today)\b|\s*[–—(-]|\s+https?:)|✅|✔|☑|✓|:white_check_mark:|:heavy_check_mark:|\b(?:has|have|was|were|had|is|are|been) (?:now |already |since |been |all )*(?:done|completed|finished|merged|closed|resolved|sent|published|posted|created|added|updated|submitted|opened|filed|fixed|deployed|landed|released|scheduled|addressed)\b|\bgot (?:merged|done|fixed)\b/i,
  },
]

/** Opens like a report of what was done, not like a task. */
export const PAST_OPENING =
  /^(?:(?:successfully|already|finally|also|we|i|he|she|they|mostly|just) )?(?:found|wrote|made|did|sent|met|held|ran|got|built|began|spoke|took|gave|went|brought|underwent|sync'?d|(?!need|feed|seed|speed|embed|shed|breed|bleed|exceed|proceed|succeed|used|based|red|bed|led|unified|distributed|automated|improved|updated|related|shared|extended|limited|advanced|detailed|combined|revised|hosted|signed|simplified|dedicated|required|scheduled|fixed|agreed)[a-z]{2,}(?:ed|ied))\b/i
