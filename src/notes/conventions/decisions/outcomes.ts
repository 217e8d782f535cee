import type { DecisionPhrase } from './phrase.ts'

/** Where the note taker's sentence, or a clause of it, may open. */
const START =
  '(?:^\\W{0,4}|(?<=[.!;] ))(?:(?:so|then|thus|ok(?:ay)?|therefore|finally|eventually|in the end|overall),? ){0,2}'
const ALL =
  '(?:all(?: present)?|everyone|everybody|folks|(?:all |the )?(?:group|room|team|board|committee|council|call|working group|members|attendees|tsc|ctc|toc|tc|wg|pmc|sig))'

/** What became of what lay before the body, and how the body stands. */
export const OUTCOME_PHRASES: readonly DecisionPhrase[] = [
  {
    rule: 'turned-down',
    words:
      /\b(?:was|were|has been|have been|is hereby|are hereby|is now|got)\s(?:then |also |now |thus |therefore |hereby |formally |unanimously )?(?:turned down|refused|funded|dissolved|disbanded|overturned|upheld|re-?elected|reappointed|re-?admitted|signed off|green-?lit|voted (?:down|in|out|on ?to|through)|waived|withdrawn|shelved|declared (?:elected|carried|passed)|sent back (?:for|to))\b/i,
    confidence: 0.57,
    voice: 'note',
  },
  {
    rule: 'chosen',
    words:
      /\b(?:was|were|has been|have been)\s(?:then |finally |unanimously |thus )?(?:chosen|selected|picked|preferred)(?= (?:as|for|to be|over|unanimously|with \d|by (?:the|vote|all))\b|[.,;]|$)|^\W{0,4}(?:selected|chose|picked) (?:the |option |design |proposal |variant |number |#|["“])|\bwinn(?:er|ing \w+) (?:is|was)\b/i,
    confidence: 0.55,
    voice: 'note',
  },
  {
    rule: 'no-concerns',
    words:
      /(?<!\b(?:I|he|she)(?:['’]ve| have| has| had))(?:^|[\s(,;:–—-])(?:no|zero) (?:further |major |strong |real |other |big )?(?:objections?|concerns?|push-?back|opposition|disagreements?|complaints?) (?:with|about|to|on|from|against|around|over|regarding|by) \S/i,
    confidence: 0.62,
    voice: 'note',
  },
  {
    rule: 'all-fine',
    words: new RegExp(
      `\\b${ALL} (?:(?:is|are|was|were) )?(?:ok(?:ay)?|fine|on board|good|cool) (?:with|to|about) \\S|^\\W{0,4}all good with \\S|\\b(?:is|was|are|were) (?:fine|ok(?:ay)?|good) (?:by|with|for) (?:everyone|everybody|all)\\b|\\b(?:lgtm|thumbs[- ]up|sign-?off|go-?ahead) (?:from|by) (?:all|everyone|everybody|the (?:group|room|team|board|committee|council|whole))\\b|\\b${ALL} (?:gave|gives) (?:it )?(?:a |the |their )?(?:thumbs[- ]up|approval|blessing|go-?ahead|green light|ok)\\b|\\b(?:signed off|approved|accepted|agreed) (?:on )?by (?:all|everyone|everybody|${ALL})\\b`,
      'i',
    ),
    confidence: 0.6,
    voice: 'note',
  },
  {
    rule: 'those-present',
    words:
      /\b(?:those|all|everyone|members|directors|attendees) (?:present|attending|on the call|in the room|at the table) (?:\w+ly )?(?:agree[ds]?|voted|decided|approved|supported|consented|accepted|were in favou?r)\b/i,
    confidence: 0.7,
    voice: 'note',
  },
  {
    rule: 'body-acts',
    words:
      /(?:^\W{0,4}|(?<=[.!;] ))(?:the )?(?:[\w.-]+ )?(?:group|board|committee|council|team|tsc|ctc|tc|toc|sc|pmc|wg|cg|working group|task ?force|membership|assembly|directors|trustees|chairs|members)(?: (?:has|have|had|hereby|also|then|unanimously|formally|will))*\s(?:accepts?|rejects?|adopts?|endorses?|recommend(?:s|ed)|ratif(?:y|ies)|appoints?|elects|decides (?:to|that|on|not|against)|resolves|concludes|concluded|converged|aligned|landed|settled|signed off|authori[sz]ed|granted|allocated|awarded|dissolved|disbanded|designated|instructed|directed|selected|waived|declined|withdrew|(?:gave|given) (?:its|the|their)? ?(?:blessing|approval|consent|ok))\b/i,
    confidence: 0.6,
    voice: 'note',
  },
  {
    rule: 'granted',
    words:
      /^\W{0,4}(?:granted|authori[sz]ed|endorsed|awarded|appointed|nominated and (?:elected|appointed)) (?:the |a |an |up to |[$€£]?\d|spending |commit |write |access |membership |\p{Lu})|\b(?:approved|authori[sz]ed|granted) (?:spending|a budget|up to|the (?:expense|purchase|spending|payment|budget))\b|\b(?:budget|spending|expenditure|expenses?|funding|reimbursement|purchase|payment|amount) (?:of [^.;]{1,40} )?(?:for [^.;]{1,40} )?(?:(?:is|was|were|has been|are) )?(?:approved|granted|authori[sz]ed|declined|denied)\b/iu,
    confidence: 0.57,
    voice: 'note',
  },
  {
    rule: 'sense-of-room',
    words:
      /\b(?:sense|feeling|mood|temperature|will) (?:of|in) the (?:room|group|meeting|call|wg|working group|team|board|council) (?:is|was|seems?|seemed)\b|^\W{0,4}(?:sense|feeling|mood) (?:of|in) the (?:room|group|meeting|call)\s?:|\bgeneral (?:feeling|opinion|sentiment) (?:is|was) (?:that )?(?:we|to|the|not|it)\b/i,
    confidence: 0.55,
    voice: 'note',
  },
  {
    rule: 'concluded-that',
    words: new RegExp(
      `\\b(?:we|it was|the (?:group|meeting|team|board|call|discussion|room|committee|council)) (?:then |finally |all |has |have )*concluded (?:that|to|not|with)\\b|\\bcame to (?:the |a )?conclusion (?:\\w+ )?(?:that|to|not)\\b|${START}(?:the )?(?:conclusion|outcome|verdict|upshot|end result|result of the (?:discussion|vote)) (?:is|was)\\b|^\\W{0,4}(?:end result|final answer)\\s?[:,—–-]|\\b(?:we|the (?:group|call|team|discussion|room|board)|everyone|everybody) (?:has |have |then |finally |quickly |eventually |all )*(?:landed|converged|aligned|settled) (?:on|around)\\b`,
      'i',
    ),
    confidence: 0.56,
    voice: 'note',
  },
  {
    rule: 'go',
    words:
      /^\W{0,4}(?:it[’']s |this is |we are |that[’']s )?(?:a )?(?:no-go|go) for (?:the |launch|release|merge)|\bis a (?:no-?)?go\b|^\W{0,4}(?:good|ready|ok(?:ay)?|clear(?:ed)?) to (?:go|merge|ship|land|launch|release|be merged|publish|proceed)\b(?! (?:once|if|when|after|as soon))|^\W{0,4}ship it\b|^\W{0,4}no-go\b/iu,
    confidence: 0.55,
    voice: 'note',
  },
  {
    rule: 'to-a-vote',
    words:
      /\b(?:take|put|bring|move|go(?:es)?) (?:it |this |that )?to (?:a|the) (?:vote|ballot)\b|\b(?:a |the )?(?:vote|poll|ballot|call for consensus|cfc|last call|fcp|final comment period) (?:will (?:be held|go out|start|open|run|be called)|starts|opens|begins|runs)\b|^\W{0,4}(?:entering|enter|start(?:ing)?|begin|initiate|moving (?:in)?to|goes into) (?:the |an? )?(?:fcp|final comment period|last call|call for consensus|cfc)\b/i,
    confidence: 0.55,
    voice: 'note',
  },
  {
    rule: 'closed-here',
    words:
      /\b(?:closed|approved|resolved) (?:on|during|in|at) (?:the|this) (?:call|meeting)\b|^\W{0,4}closed (?:with|without|by) \w|^\W{0,4}mark(?:ed|ing) (?:it |this )?as (?:won[’']?t ?fix|duplicate|stale|resolved|out of scope)\b|\b(?:was|is|were) closed as (?:won[’']?t ?fix|duplicate|stale|invalid|resolved|not planned|out of scope)\b/i,
    confidence: 0.56,
    voice: 'note',
  },
  {
    rule: 'went-with',
    words:
      /^\W{0,4}(?:we )?(?:went|gone) (?:with|ahead with|for) \S|\b(?:proposal|suggestion|idea|version|offer|bid|approach|plan|request) (?:was |is |were )?(?:taken up|accepted|adopted|agreed (?:to|upon|on)|welcomed)\b|^\W{0,4}(?:accepted|adopted|took|take) (?:\p{Lu}\p{L}+[’']s? |the |his |her |their )(?:\S+ )?(?:proposal|suggestion|idea|version|offer|bid|approach|plan|wording)\b|\b(?:do|go with|use|take|follow) (?:it )?(?:the way|what|as) \p{Lu}\p{L}+ (?:suggested|proposed)\b/iu,
    confidence: 0.56,
    voice: 'note',
  },
  {
    rule: 'approved-bare',
    words:
      /^\W{0,4}(?!(?:if|when|once|after|until|not|no|an?|any|all|is|are|was|has|have|will|should|need|i|we|who|pending|previously)\b)(?:(?!(?:be|been|being|get|gets|getting|that|which|who|have|has|had|not|if|once|until|when|already|newly|pre|recently|previously|to|for)\b)[\w&'’./-]+ ){1,9}(?:approved|adopted|rejected)(?= (?:and|in theory|in principle|as|with|unanimously|for the|pending|subject to)\b|[.!]|\s*$)/i,
    confidence: 0.54,
    voice: 'note',
  },
  {
    rule: 'by-consensus',
    words:
      /\b(?:agreed|accepted|approved|adopted|assigned|moved|merged|closed|added|removed|chosen|decided|passed|postponed|dropped) [^.;]{0,60}?\bby (?:lazy |rough |general |unanimous |broad )?(?:consensus|consent|acclamation|agreement of (?:all|the))\b/i,
    confidence: 0.62,
    voice: 'note',
  },
]
