import type { DecisionPhrase } from './phrase.ts'

const LEAD =
  "(?:^\\W{0,4}|(?<=[.!;] )|\\((?=mov|tak|park|tabl|defer))(?:(?:so|then|thus|ok(?:ay)?|therefore|agreed[,:]?|(?:we(?:[’']ll| will|[’']re| are)?|will|ran out of time,?|no time(?: yet)?[,.]?|let[’']?s) (?:just )?)\\s?)?"
const IT =
  '(?:(?: (?:it|this|that|these|them|everything|the rest|the (?:\\w+ ){0,2}(?:discussion|topic|item|issue|question|point|conversation|debate|matter|decision|vote|details?))\\b)?)'
const TIME =
  '(?:(?:the )?(?:next|following|a later|later|another|a future|a subsequent) ?(?:meeting|call|week|month|time|session|agenda|sync|release|quarter|year|one)?\\b|Q[1-4]\\b|(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|autumn|fall|spring|summer|winter)\\b)'
const PLACE =
  '(?:the |that |this |our |an? )?(?:(?:mailing )?list|ml|issue(?: tracker)?|github|pr|pull request|ticket|thread|forum|discourse|discord|slack|chat|zulip|matrix|e-?mail|discussions?|repo(?:sitory)?|tracker|doc(?:ument)?|rfc|comments)\\b'

/** A subject put aside in few words: until later, until something has happened, or for talk elsewhere. */
export const PUT_ASIDE_PHRASES: readonly DecisionPhrase[] = [
  {
    rule: 'put-aside',
    words: new RegExp(
      `${LEAD}(?:park(?:ed|ing)?|tabl(?:e|ed|ing)|shelv(?:e|ed|ing)|deferr?(?:ed|ing)?|postpon(?:e|ed|ing)|punt(?:ed|ing)?|paus(?:e|ed|ing)|skip(?:ping)?|put(?:ting)? on hold|on hold|hold(?:ing)? off|(?<!are )wait)${IT}(?: (?:for now|for the moment|for the time being|for later|until|till)\\b|[.!)]?\\s*$)(?!.*\\bI\\b)`,
      'i',
    ),
    gate: /park|tabl|shelv|defer|postpon|punt|paus|skip|hold|wait/i,
    confidence: 0.55,
    voice: 'note',
  },
  {
    rule: 'revisit-later',
    words: new RegExp(
      `${LEAD}(?:to (?:be )?)?(?:revisit(?:ed)?|come back to|return(?:ing)? to|pick(?:ed)? up|t[ao]ken? up|look(?:ed)? (?:again )?at|reconsider(?:ed)?|readdress(?:ed)?|re-?evaluated?|re-?discuss(?:ed)?|finali[sz]ed?|continued?|resumed?)${IT}(?: again| up| further)?(?: (?:in|at|on|during|for|by))? ${TIME}|${LEAD}(?:to (?:be )?)?(?:revisit|come back to|return to|reconsider|re-?evaluate)${IT}(?: again)? (?:later|after|once|when|when there|closer to|if)\\b|\\b(?:will|to) be (?:revisited|taken up|picked up|looked at|reconsidered|continued|resumed|discussed|decided|settled|tackled)(?: again)? (?:(?:in|at|on|during|by) )?(?:${TIME}|after\\b|once\\b|when\\b|later\\b(?! (?:on )?(?:in this|today|this)))`,
      'i',
    ),
    gate: /revisit|come back|return|pick|take|took|look|reconsider|readdress|evaluat|discuss|finali|continue|resume/i,
    confidence: 0.54,
    voice: 'note',
  },
  {
    rule: 'moved-elsewhere',
    words: new RegExp(
      `${LEAD}(?:(?:moved?|moving|taken?|taking|took)${IT} (?:offline|to ${PLACE}|(?:back )?(?:in)?to ${PLACE})|(?:discussion|conversation|debate|this|it|rest|details?|topic|further discussion|more discussion)(?: is| was| will be| to be| will| to)? (?:continues?|continued|taken|moved|moves|move|take place|happen) (?:offline|(?:back )?(?:in|on|to|into|over|via|at|by) (?:${PLACE}))|to be (?:continued|discussed|decided|settled|resolved|finali[sz]ed)(?: further)? (?:offline|(?:in|on|via|over|by) ${PLACE}))|\\bfurther discussion (?:to be |is |will be |was )?(?:taken|moved|held|happens?|takes place)\\b|\\b(?:taken|moved) offline\\b|\\((?:moving|moved|punted|deferred|postponed|tabled|pushed) (?:back )?(?:to|until|till) ${TIME}`,
      'i',
    ),
    gate: /offline|moved?\b|moving|taken?\b|taking|took|continu|further discussion|to be (?:discussed|decided|settled|resolved|final)|happen|punted to|deferred to|postponed|tabled|pushed/i,
    confidence: 0.54,
    voice: 'note',
  },
  {
    rule: 'not-now',
    words:
      /(?:^\W{0,4}|(?<=[.!;] ))(?:not (?:now|for now|this (?:time|year|quarter|release|round)|in (?:this|the next) (?:release|version|milestone))\b(?=[,;.!–—-])(?!.{0,5}$)|not before (?:we|the|it|they|\w+day|\w+ (?:is|are|has|have))\b|(?:should|must|will|can|may)(?:n[’']t| not) (?:be )?\w+(?:ed|en)? (?:until|before|unless|without)\b|no (?!discussion)\w+(?: \w+){0,3} (?:without|until|unless|before)\b|nothing (?:will be |is |gets )?\w+ (?:until|before|without|unless)\b|(?:ran|running) out of time\b.{0,40}\b(?:next|further|remaining|rest))/i,
    gate: /\bnot\b|n[’']t\b|\bno\b|nothing|out of time/i,
    confidence: 0.53,
    voice: 'note',
  },
  {
    rule: 'asked-to-wait',
    words: new RegExp(
      `^\\W{0,3}(?:(?:ok(?:ay)?|so|then|alright|right|maybe),? )?(?:revisit|come back to|return to|reconsider|continue|discuss|pick up|bring up|take up|look at|finish|leave|keep|hold|save|put) ?(?:it|this|that|these|the (?:\\w+ ){0,2}?(?:topic|discussion|item|issue|question|rest|conversation))?(?: up| again| back)? (?:later\\b(?! (?:in|on in) (?:this|the))|(?:(?:for|until|till|at|in|on|to) )?${TIME})`,
      'i',
    ),
    confidence: 0.68,
    voice: 'anyone',
  },
  {
    rule: 'lets-said',
    words:
      /(?<!\b(?:if|maybe|perhaps|from|to|a|says?|go) |[“"])\blet[’']?s (?:just |also |then |all )?(?:use|keep (?!moving|hacking|going|working|in mind|it (?:short|brief))|defer|disable|enable|move (?:it|this|that|the|to)\b(?! along)|add|remove|drop|not (?:change|merge|add|remove|do (?!that yet)|block|impede|release|ship|rush|accept|use|have|meet|make (?:it|this|that|any)|support|close)|do (?:(?:it|this|that)(?= (?:instead|in|on|at|for|as|by|next|then)\b|,| ?[.!]|$)|both)|put (?:it|this|that|the (?!carriage|cart))(?! (?:this way|as another))|leave (?:the\b|it (?:on|off|in)\b|that (?:on|off|in)\b)|merge|close (?!up|the (?:meeting|call)|out|here)|revert|ship|release|split|rename|switch|stick|adopt|accept|reject|postpone|limit|require|allow|skip|land|mark|choose|name|make (?!sure|it an? action|a note|it clear|it more|progress)|turn (?:it|this|that|the|on|off)|stop (?!here|there)|deprecate|support|include|exclude|hold off|park|aim)\b/i,
    confidence: 0.69,
    voice: 'anyone',
  },
  {
    rule: 'off',
    words:
      /(?:^\W{0,4}|(?<=[.!;] ))(?:(?:[\w’'-]+ ){1,7}(?:is|are) (?:now )?(?:off (?:the table|the agenda)|off the roadmap|ruled out|a no-?go|dead|off)[.!]?\s*(?:$|\()|there (?:will|shall) (?:be|not be) (?:no|any) |(?:remove[d]?|take[n]?|drop(?:ped)?|struck|strike)(?: it| this| that)? (?:from|off) (?:the )?(?:agenda|list|roadmap|milestone|plan)\b|we (?:gave|give|are giving) up on\b|(?:leave|left|leaving|keep|keeping|kept)(?: it| this| that| the \w+| \S+)? (?:off|out|open|closed|unchanged|in place|as (?:it )?is|on the agenda)(?: (?:for now|until|till|because|since|as|so)\b|[.!]?\s*$))/i,
    gate: /off\b|ruled out|no-?go|is dead|there (?:will|shall)|agenda|roadmap|milestone|from the (?:list|plan)|up on|leave|left|leaving|keep|kept/i,
    confidence: 0.53,
    voice: 'note',
  },
]
