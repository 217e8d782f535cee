import type { DecisionPhrase } from './phrase.ts'

/** Where the note taker's sentence, or a clause of it, may open. */
const START =
  '(?:^\\W{0,4}|(?<=[.!;] ))(?:(?:so|then|thus|ok(?:ay)?|therefore|hence|instead|for now|tl;?dr:?|in short|finally|eventually|in the end|yes|no|agreed|in that case),? ){0,2}'
/** What may be released, held or put at a date. */
const EVENT =
  '(?:release|launch|deadline|freeze|fork|vote|election|sprint|event|conference|upgrade|rollout|workshop|summit|retreat|assembly|switch|migration|cut-?off|submission|voting period)'
/** Somebody's part in the body. */
const OFFICE =
  '(?:(?:co-?|vice[ -]|deputy )?(?:chair(?:man|woman|person)?|lead(?:er)?|secretary|treasurer|president|editor|maintainer|moderator|coordinator|release manager|scribe|liaison|representative|director|facilitator|admin(?:istrator)?|organi[sz]er|delegate|auditor|host|owner of the))'

/** The course that the body takes, told without saying that anybody agreed: what will be, what stays, what is out. */
export const COURSE_PHRASES: readonly DecisionPhrase[] = [
  {
    rule: 'will-be',
    words:
      /\b(?:will|shall)(?: no longer| not| now| then| only| always| also| therefore)? be (?:removed|dropped|deprecated|archived|shut down|turned (?:off|on)|disabled|renamed|closed|disbanded|dissolved|transferred|discontinued|excluded|supported|postponed|cancell?ed|raised to|lowered to|limited to|set to|kept|made (?:public|private|optional|mandatory|default)|split|merged into|optional|mandatory|required(?! (?:for|to|by))|the default|reverted|rejected|left (?:as|out|open|in)|treated as|given (?:a )?priority|(?:mainly |only )?implemented (?:in|as|with|by))\b(?! (?:soon|shortly|once|when|if|as soon|today|tomorrow|after the|by the end|in the (?:future|coming)))/i,
    confidence: 0.53,
    voice: 'note',
  },
  {
    rule: 'no-longer',
    words:
      /(?:^\W{0,4}|(?<=[.!;] ))(?:(?:so|then|thus|therefore),? )?(?:we (?:will )?no longer (?!need|have|see|get|know|think)|support for [^.;]{2,40} (?:is|will be) (?:dropped|removed|ended)|will (?:not )?(?:deprecate|drop|keep|switch|adopt|rename|revert|merge|land|ship|stick|postpone|skip|close|go with|support|stay)\b)/i,
    confidence: 0.54,
    voice: 'note',
  },
  {
    rule: 'stays',
    words: new RegExp(
      `${START}(?:we (?:now |just |therefore )?(?:stay|stick|keep|go) (?:with|to|at|on|the|it|this|that)\\b|(?:stay|stick|staying|sticking) (?:with|to|at)\\b|keep (?:it |this |that )?as[ -]is\\b|no changes? (?:to the|for now)\\b|(?:it|this|that|the (?:\\w+ )?(?:default|name|format|date|time|slot|limit|deadline)|default) stays? (?:with|at|in|the same|as|unchanged|open|closed)\\b|the way we (?:do|did) it stays)`,
      'i',
    ),
    confidence: 0.54,
    voice: 'note',
  },
  {
    rule: 'out-of-scope',
    words:
      /^\W{0,4}(?:(?:this|it|that) is |considered )?(?:out of|not in) scope(?: for [^.;]{1,40})?[.!]?\s*$|\b(?:is|are|considered) out of scope for\b|\b(?:won[’']t|will not|not going to|isn[’']t going to) (?:make it(?: into)?|make|be (?:in|part of|included in)) (?:the |this |our )?(?:\S+ )?(?:release|milestone|fork|version|v?\d[\d.]*|cut)\b|\b(?:removed|dropped|taken out|pulled) from (?:the |this )?(?:\S+ )?(?:milestone|release|fork|release plan|roadmap)\b|\b(?:is|are|was|were|gets?) (?:pushed|bumped|deferred|postponed|punted) (?:back )?(?:to|until|till) (?:the )?(?:next (?:release|milestone)|(?:v|release |version )?\d+\.\d+)|^\W{0,4}(?:it[’']s |this is |agreed[,:]? )?not a (?:release[- ])?block(?:er|ing issue) for (?:the )?(?:\S+ )?(?:release|milestone|fork|v?\d[\d.]*)|^\W{0,4}(?:slated|pushed|moved|bumped|deferred|postponed|punted) (?:for|to|until|till) (?:the )?(?:next )?(?:release|milestone|v?\d+(?:\.\d+)*\b|Q[1-4]\b)|\bkeep (?:it|this|that) (?:in|out of) (?:the )?(?:release|milestone|v?\d[\d.]*)/i,
    confidence: 0.55,
    voice: 'note',
  },
  {
    rule: 'in-release',
    words:
      /(?<!\b(?:that|which) )\b(?:is|are|was|were|will be) (?:now |also |therefore )?(?:included in|excluded from|scheduled for|accepted (?:in|into|for)|moved (?:in)?to|considered for inclusion in|removed from) (?:the |our )(?:next |first |\S+ )?(?:hard ?fork|fork|release|milestone|upgrade|network upgrade|roadmap)\b(?! (?:notes|page|branch|candidate|process|calendar))/i,
    confidence: 0.52,
    voice: 'note',
  },
  {
    rule: 'not-doing',
    words: new RegExp(
      `${START}(?:we(?:[’']re| are) )?not (?:doing (?:it|that|this (?:now|for now|at|in))|backporting|supporting|adding|merging|accepting|changing|going (?:to|with)|implementing|pursuing|landing|fixing|shipping|removing|renaming|adopting|for (?:this release|now|the next release)|now[.!]?$)|${START}(?:we )?won[’']t (?:do|fix|backport|add|support|accept|merge|change)\\b`,
      'i',
    ),
    confidence: 0.54,
    voice: 'note',
  },
  {
    rule: 'waits',
    words: new RegExp(
      `${START}(?:we (?:will |now )?)?(?:wait|hold|hold off)(?: (?:for|on|the \\w+|with|merging|it|this))?\\b(?=[^.;?]{2,80}\\b(?:before|until|till|unless)\\b)|${START}we (?:will |now )?wait for \\w`,
      'i',
    ),
    confidence: 0.52,
    voice: 'note',
  },
  {
    rule: 'event-moved',
    words: new RegExp(
      `\\b${EVENT}(?: (?:date|time|window|vote))?\\s(?:(?:is|was|has been|gets|will be|are|were)\\s)?(?:postponed|delayed|pushed(?: back| out)?|moved|brought forward|extended|shifted|slips|slipped)\\s(?:by|a |an |one|two|three|until|till|to|into|from)\\b|\\b${EVENT}(?: date)?\\s(?:is|will be|is now|was)\\s(?:set (?:to|for)|fixed (?:to|on|for|at))\\s`,
      'i',
    ),
    confidence: 0.55,
    voice: 'note',
  },
  {
    rule: 'named',
    words: new RegExp(
      `${START}(?:we(?:[’']ll| will|[’']re going to| are going to)?|let[’']?s) (?:just )?(?:call|name) (?:it|this|them|the \\w+)\\s(?!a day|back|out|in\\b|when|if|from|again)\\S|^\\W{0,4}(?:new|final|chosen|agreed) name(?: is| will be|:) \\S|${START}the (?:new |final )?name (?:will be|is going to be|is now)\\s\\S`,
      'i',
    ),
    confidence: 0.56,
    voice: 'note',
  },
  {
    rule: 'policy',
    words:
      /(?:^\W{0,4}|(?<=[.!;] ))(?:from (?:now|\p{Lu}\p{L}+) on(?:wards)?|going forward|henceforth|starting (?:from |in |with )?(?:now|next|\p{Lu}\p{Ll}+)|effective (?:immediately|\p{Lu}\p{Ll}+)|as of (?:now|\p{Lu}\p{Ll}+)(?: \d+)?),? [^.;?]{0,60}\b(?:will|needs?|requires?|must|is|are|gets?|can|may)\b|\b(?:from now on|with immediate effect|until further notice)[.,;!]?\s*$|\bno more (?:\w+ ){1,3}(?:without|until|unless)\b|\bto be (?:reviewed|discussed|presented|reported|checked) (?:at|in|on) (?:each|every) (?:\w+ )?(?:meeting|call|session)\b|^\W{0,4}(?:[\w'’-]+ ){1,6}will (?:not|no longer) be \w+(?:ed|en) (?:in|on|at|to|by|for|as|from)\b(?! (?:this|next|today|time))/iu,
    confidence: 0.56,
    voice: 'note',
  },
  {
    rule: 'takes-office',
    words: new RegExp(
      `\\b(?:takes|will take|taking|took) over (?:as|the (?:role|position|office|chair)|from \\S+(?: \\S+)? as)\\b|\\b(?:replaces|will replace|succeeds|will succeed|to replace|to succeed) \\p{Lu}\\S+(?: \\p{Lu}\\S+)? as\\b|\\b(?:is going to be|will be|will serve as|will act as|becomes|to become|to be) (?:the |our |a |an |new |next )+${OFFICE}\\b(?! (?:today|this|for (?:today|this))|[’'])|\\b(?:joins|will join|becomes) (?:the |our )(?:core |steering )?(?:team|board|committee|council|maintainers|working group)\\b(?! (?:meeting|call))|\\bvoted (?:on)?to the (?:core |steering )?(?:team|board|committee|council)\\b`,
      'u',
    ),
    confidence: 0.56,
    voice: 'note',
  },
  {
    rule: 'no-need',
    words:
      /^\W{0,4}(?:there is |there[’']s |we have |so )?no need (?:for|to)\b(?! (?:discuss|worry|panic|rush))(?=.{0,80}$)(?!.*\b(?:because|if|when|but)\b)/i,
    confidence: 0.53,
    voice: 'note',
  },
  {
    rule: 'to-take-place',
    words:
      /\b(?<!^\W{0,4}next )(?:summit|conference|workshop|event|meetup|retreat|assembly|elections?|sprint|training) (?:\S+ )?(?:to (?:occur|take place|be held|happen)|will (?:occur|take place|be held|happen)) (?:in|on|at|every|during)\b/i,
    confidence: 0.53,
    voice: 'note',
  },
]
