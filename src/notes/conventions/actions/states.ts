import type { ActionState } from '../../finding.ts'

interface StateConvention {
  readonly state: ActionState
  readonly pattern: RegExp
}

/** What a task's own words say of its fate. In order: the first that matches wins. */
export const STATES: readonly StateConvention[] = [
  {
    state: 'dropped',
    pattern:
      /\b(?:no longer (?:needed|required|relevant|necessary|applicable|planned)|won['’]?t (?:fix|do|be done)|will not be (?:done|handled|needed)|dropped|abandoned|cancell?ed|obsolete|not needed(?: any ?more)?|closed as (?:not|won)|removed from (?:the )?list|decided (?:against|not to)|superseded|withdrawn|moot|not (?:going to )?pursu(?:e|ing)(?: (?:it|this|that))?|not pursued|overtaken by events|OBE|(?:can|will|should|let['’]?s|agreed to|we|to) (?:now )?(?:drop|remove|strike|cancel) (?:it|this|that)(?: one| item| action)?(?! by| with| from the (?:code|repo|docs?|site|agenda))|(?:removed|taken|struck) (?:from|off) (?:the|our|this) (?:action |task |to-?do )?list|no (?:longer a )?need (?:for (?:it|this|that)|to do (?:it|this|that)|any ?more)|(?:is|was|are|were) not (?:required|necessary|needed))\b|🚫|:x:/i,
  },
  {
    state: 'carried',
    pattern:
      /\b(?:carried (?:over|forward)|carry(?:ing)? (?:it |this )?(?:over|forward)|still (?:open|to do|to be done|outstanding|pending|needs? to|not done|on (?:my|the) (?:list|todo))|postponed|deferred|punted|push(?:ed)? (?:(?:it|this|that) )?(?:back|out|to (?:the )?next)|roll(?:ed|ing) over|will (?:be done|do (?:it|this|that)|continue|follow up|complete|finish) (?:this|next) (?:week|time)|I['’]?ll do (?:it|this|that) (?:today|tomorrow|this week|next week)|to be continued|moved? (?:it |this |that )?to (?:the )?(?:next (?:meeting|week|month|call|time|session|sprint|quarter)|(?:january|february|march|april|may|june|july|august|september|october|november|december)\b)|(?:remains?|stays?|left|kept|keep it) (?:open|outstanding|on the list)|carry (?:it |this |that )?(?:on|over|forward)|(?:will|['’]ll) (?:do|get to|finish|try|have|complete|bring|look at) (?:it |this |that )?(?:ready |done |again )?(?:for|by|before|until|at) (?:the )?(?:next|following|coming) (?:meeting|call|time|week|month|session))|\b(?:not|did not|didn['’]?t|haven['’]?t|hasn['’]?t)\b[^.]{0,80}\b(?:will be|this week|next week|by next|today)\b|started[^.]{0,60}\bdid not complete|\b(?:please|let['’]?s) continue(?! to\b| with\b)\b|[-–—:(] ?(?:still )?(?:outstanding|carried|pending)[).!]?\s*$|(?:^|[.;] )continued?[.!]?\s*$/i,
  },
  {
    state: 'carried',
    pattern:
      /\bleave (?:it|that|this|those(?: two)?|them|these) (?:there|open|on (?:the|our) (?:list|agenda))\b|\bkeep (?:it|this|that) (?:open|on (?:the|our) (?:list|agenda))\b/i,
  },
  { state: 'dropped', pattern: /❌/ },
  {
    state: 'open',
    pattern:
      /\bnot (?:yet )?(?:been )?(?:done|started|completed?|finished|ready|actioned|addressed|handled|tackled|closed|resolved|merged|sent|shipped|published|posted|written|fixed)\b|\bstill needs? [a-z]+ing\b|\b(?:didn['’]?t|did not|haven['’]?t|have not|hasn['’]?t|has not|couldn['’]?t) (?:get|gotten|got|had|have|been|done|started|happened?|finish(?:ed)?|manage|complete)\b|\bdon['’]?t think (?:he|she|they|we|it|\p{Lu}\p{Ll}+)(?:['’]s|['’]ve| has| have| did)\b|\bno (?:progress|update|movement)\b|\bin progress\b|\bon[- ]?going\b|\bstill (?:keen|thinking|working|waiting|planning|looking|interested|figuring|trying|reviewing|writing)\b|\bwill (?:revisit|do so|get to|follow up|try|look|report)\b(?! us\b)|\bnot (?:\p{Ll}+ ){0,2}yet\b|\byet to (?:be|do|start)\b|\b(?:partial(?:ly)?|almost|nearly|half|mostly) (?:done|complete[d]?|finished|there)\b|\b(?:are|is) completed$|\[ ?\]\s*$|\bWIP\b/iu,
  },
  {
    state: 'done',
    pattern:
      /^\W*(?:DONE|COMPLETED?|CLOSED|FINISHED)\b|\[[xX]\]\s*$|(?:^|[\s([*_–—:-])(?:done|complete|completed|finished|closed|resolved|actioned|shipped|merged)(?:[!.)\]*_,;:]|\s*$|\s+(?:by|on|in|at|this|last|yesterday|today)\b|\s*[–—(-]|\s+https?:)|✅|✔|☑|✓|:white_check_mark:|:heavy_check_mark:|\b(?:has|have|was|were|had|is|are|been) (?:now |already |since |been |all )*(?:done|completed|finished|merged|closed|resolved|sent|published|posted|created|added|updated|submitted|opened|filed|fixed|deployed|landed|released|scheduled|addressed)\b|\bgot (?:merged|done|fixed)\b|\b(?:I|we|he|she|they|\p{Lu}\p{Ll}+)(?:['’]ve| have|['’]s| has)? (?:just |already |now )?(?:did|done|closed|sent|fixed|finished|completed|merged|submitted|published|posted|wrote|filed|paid|repaired|ordered|booked|bought|made|emailed|asked|updated|added|contacted|scheduled|drafted|prepared|shared|uploaded|took) (?:it|that|this|them|those|all|the)\b|\b(?:that|it|this)(?:['’]s| is| has been| was)? (?:all |already |now )?(?:done|closed|finished|completed)\b/iu,
  },
]

/** Opens like a report of what was done, not like a task. */
export const PAST_OPENING =
  /^(?:(?:successfully|already|finally|also|we|i|he|she|they|mostly|just) )?(?:found|wrote|made|bought|sold|paid|told|taught|drew|kept|sought|rewrote|did|sent|met|held|ran|got|built|began|spoke|took|gave|went|brought|underwent|sync'?d|(?!need|feed|seed|speed|embed|shed|breed|bleed|exceed|proceed|succeed|used|based|red|bed|led|unified|distributed|automated|improved|updated|related|shared|extended|limited|advanced|detailed|combined|revised|hosted|signed|simplified|dedicated|required|scheduled|fixed|agreed)[a-z]{2,}(?:ed|ied))\b/i

/** Behind a task, what was done for it: a clause that opens with one of these verbs only says that it goes on. */
export const GOES_ON =
  /^(?:\S+ )?(?:discussed|started|tried|planned|continued|needed|wanted|looked|mentioned|delayed|stalled|asked|agreed|talked|waited|noted|proposed|suggested|decided|worked|began|blocked|assigned|hoped|reached|promised|offered|volunteered|moved|pinged|reminded)\b/i
