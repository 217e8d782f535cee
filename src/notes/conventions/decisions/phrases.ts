import { COURSE_PHRASES } from './courses.ts'
import { FATE_PHRASES } from './fates.ts'
import { HOUSE_RULE_PHRASES } from './house-rules.ts'
import { OUTCOME_PHRASES } from './outcomes.ts'
import type { DecisionPhrase } from './phrase.ts'
import { PUT_ASIDE_PHRASES } from './put-aside.ts'
import { TURN_PHRASES } from './turns-of-events.ts'

/** Who decides: the body, in the words of minutes. */
const BODY =
  "(?:we(?:[’']ve)?|all|everyone|everybody|attendees|participants|members|people|developers|maintainers|folks|contributors|delegates|(?:the |this |our )?(?:[\\w.-]+ )?(?:group|meeting|board|committee|council|team|teams|tsc|ctc|tc|toc|tac|sc|pmc|iab|iesg|wg|cg|working group|task ?force|sig|room|call|membership|community|panel|officers|directors|trustees|chairs|core|foundation|general assembly|commission)(?: members| attendees)?)"
const ADVERBS =
  '(?:\\s(?:have|has|had|then|also|just|generally|unanimously|tentatively|mostly|largely|basically|now|all|both|were|was|are|finally|formally|jointly|collectively|seem(?:ed|s)? to(?: have)?|strongly|broadly|therefore|thus|in the end|eventually|quickly|further|informally))*'
/** Where a sentence or a clause may open without naming its subject. */
const OPENING =
  '(?:^(?:\\d{1,2}:\\d\\d\\s*[-–—:]?\\s*)?|[,;:–—(\\t]\\s*(?:and |but |so |then |thus |therefore )?|\\s-{1,2}\\s|\\b(?:and|but|so|then|also|discussed|discussion)\\s)(?:it (?:was|is|has been) |generally |unanimously |also |mutually |tentatively |mostly |then |finally |all |all in |collectively |have |was |were )*'
const WHEN =
  '(?:to|until|till|for|’til)\\s+(?:the |a |our |after |when |some ?time |some |at least |at a )*(?:next|later|future|another (?:day|time|meeting|week)|following|subsequent|more people|mid|end of|Q[1-4]\\b|january|february|march|april|may\\b|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|(?:after|we|there|everyone|he|she|they)\\b|offline)'
const LATER = `(?:${WHEN}|indefinitely\\b|(?:to |until |till |for )?later\\b)`
/** In order: the first that fits a sentence names its rule. */
export const DECISION_PHRASES: readonly DecisionPhrase[] = [
  {
    rule: 'body-agreed',
    words: new RegExp(
      `\\b${BODY}${ADVERBS}\\s(?:agree(?:d|s)|(?<=\\bto )agree|(?<=\\b(?:all|everyone|everybody|members|people|participants|attendees) )agree|concurred|in agreement)(?!\\swith (?:the|a|this|that) (?:statement|sentiment|idea|point)|\\s(?:that )?(?:this|it|that) (?:would be|is|was|could be|sounds|looks) (?:\\w+ )?(?:valuable|useful|hard|difficult|important|interesting|nice|great|good|bad|annoying|confusing|tricky))|\\bit (?:was|is|has been) (?:\\w+ly |also |then |all )?agreed (?:that|to|on|by|not)\\b`,
      'i',
    ),
    confidence: 0.75,
    voice: 'anyone',
  },
  {
    rule: 'body-fine',
    words:
      /(?<!\w)(?:lgtm|ok|okay|fine|\+1|yes|approved|agreed) (?:from|by) (?:everyone|everybody|all|the (?:group|board|committee|council|team))\b|\b(?:everyone|everybody|people|developers|folks|all|all of us|(?:the |whole )?(?:group|board|committee|council|team|room|members|tsc|ctc|toc|tc|wg)(?: members)?(?: present)?) (?:was|were|is|are|seem(?:s|ed)?(?: to be)?) (?:also |then |now |all |generally )?(?:fine|ok|okay|happy|comfortable|good|on board|in favou?r)\b(?: with| of|(?: to go| to move| going| moving) (?:ahead|forward|with))(?! (?:the (?:way|fact|pace|(?:general |overall )?(?:direction|idea|concept|approach))))|\ball (?:are |is )?(?:fine|ok|okay|happy) with\b|\b(?:all|everyone|everybody|most) (?:is |are |was |were )?in favou?r of\b/i,
    confidence: 0.65,
    voice: 'anyone',
  },
  {
    rule: 'agreed-to',
    words: new RegExp(
      `${OPENING}agreed\\s+(?:to\\s+\\w|that\\b|on\\b|upon\\b|not\\b|we\\b|in principle|with\\b|it\\b|as\\b|by\\b|the\\b|this\\b|from\\b|let[’']?s\\b|[\`“"])`,
      'i',
    ),
    confidence: 0.7,
    voice: 'note',
  },
  {
    rule: 'agreed-then',
    words: /(?<=[.?!;:…] )(?:Agreed|agreed) (?:to [a-z]|that\b|on\b|not to\b)/,
    confidence: 0.7,
    voice: 'anyone',
  },
  {
    rule: 'agreement',
    words:
      /\b(?:(?:general|broad|unanimous|full|rough|overall|universal) agreement|agreement (?:that|to|on|was reached|reached)|(?:reached|came to|in|is|was) (?:an )?agreement (?:to|that|on)|agreement (?:among|amongst) |agreement in the (?:room|group) (?:to|that|on))|\b(?:general|broad|strong|wide|full|unanimous|clear) support (?:for|to) /i,
    confidence: 0.65,
    voice: 'note',
  },
  {
    rule: 'consensus',
    words:
      /\bconsensus\s+(?:is|was|seem(?:s|ed)(?: to be)?|appear(?:s|ed)(?: to be)?|that\b|to (?!requirements|protocol)[a-z]+\b|seemed|emerged|reached|achieved|(?:on|from|among(?:st)?|around|in|of|for|here|at|within) [^.;]{0,60}?\b(?:is|was|to|that|seem(?:s|ed)|should|will)\b)(?! (?:needed|required|not|important|still|on|reached by))|(?:reached|came to|got to|there (?:is|was|seems to be|appears to be)|we have|had|have) (?:a |an |the )?(?:(?!no\b|not\b|little\b)\w+ )?consensus\b(?!-)(?! (?:protocol|code|rule|layer|change|algorithm|critical|process|building|engine|mechanism|system|client|node|bug|issue|fork|spec|period|call|seeking))|^\W{0,3}(?:general|rough|clear|overall|strong|broad|full) consensus\b/i,
    confidence: 0.68,
    voice: 'anyone',
  },
  {
    rule: 'body-decided',
    words: new RegExp(
      `\\b(?:${BODY}${ADVERBS}\\s(?:decided|resolved|elected to|opted|chose|settled on|voted to|votes to|voted in favou?r|voted for|voted against)\\b|(?:we|(?:the )?(?:[\\w.-]+ )?(?:group|meeting|board|committee|council|team|tsc|ctc|tc|toc|tac|sc|pmc|iab|iesg|wg|cg|working group|task ?force|membership|directors|trustees))${ADVERBS}\\s(?:adopted|approved|approves|accepted|ratified|confirmed|endorsed|declined|rejected|elected|appointed)\\b|it (?:was|is|has been) (?:decided|resolved|determined|concluded))`,
      'i',
    ),
    confidence: 0.72,
    voice: 'anyone',
  },
  {
    rule: 'decided-to',
    words: new RegExp(
      `${OPENING}(?:decided|resolved|settled|opted)\\s+(?:to\\b|that\\b|on\\b|not\\b|against\\b|in favou?r|we\\b|for\\b|upon\\b|by\\b)`,
      'i',
    ),
    confidence: 0.72,
    voice: 'note',
  },
  {
    rule: 'decision-is',
    words:
      /\b(?:(?:the |final |a )?decision (?:is|was|has been|to (?:move|go|use|keep|make|not|do|drop|remove|add|close|merge|hold|postpone|defer|adopt|approve|accept|reject|proceed|allow|have|let|put|stay|stick|delay)\b|made\b|taken\b|reached\b)(?! (?:needed|pending|made (?:by|until)|to be made|still|needs|up to|not|required|process|expected))|(?:we|group|meeting) (?:made|took|reached) (?:a|the) decision)/i,
    confidence: 0.65,
    voice: 'note',
  },
  {
    rule: 'nobody-objected',
    words:
      /\b(?:nobody|no[- ]?one) (?:was |were |is |spoke |voted )?(?:against|objected|disagreed|opposed|spoke up)\b|\bunless (?:somebody|someone|anybody|anyone|a member) objects\b|\b(?:nobody|no[- ]?one) (?:has|had|sees|saw|raised|voiced|expressed) (?:any |an? )?(?:objections?|concerns?|issues?|problems? (?:with|if|in))\b|\bno concerns? (?:was |were |is |are )?(?:raised|voiced|heard|expressed|noted)\b|\bthere (?:was|were) no (?:concerns?|objections?)\b/i,
    confidence: 0.65,
    voice: 'anyone',
  },
  {
    rule: 'no-objections',
    words:
      /\b(?:no (?:further |major |strong |real |other )*(?:objections?|disagreements?|opposition|dissent)\b(?! process)|nobody (?:objected|objects|disagreed|opposed)|no[- ]?one (?:objected|objects|disagreed|opposed|disagrees)|without (?:any )?(?:objections?|opposition|dissent)|none opposed|none (?:was |is |were |spoke |voted )?against\b)/i,
    confidence: 0.65,
    voice: 'note',
  },
  {
    rule: 'unanimous',
    words:
      /\bunanimous(?:ly)?\s+(?:agree[sd]?|agreement|approv\w+|accept\w*|consent\w*|adopt\w*|elect\w*|support\w*|vote[sd]?|decision|decided|pass\w*|in favou?r|amongst?|endors\w+|resolved|confirm\w+)|\b(?:approved|accepted|agreed|passed|carried|elected|adopted|decided|voted|is|was) (?:\w+ )?unanimous(?:ly)?\b/i,
    confidence: 0.7,
    voice: 'note',
  },
  {
    rule: 'minutes-approved',
    words:
      /\b(?:minutes|agenda|notes)\b[^.;]{0,80}?\b(?:approved|accepted|adopted|confirmed|agreed|ratified)\b(?!:)|\b(?:approved|accepted|adopted|confirmed|ratified) (?:the )?(?:\w+ ){0,4}(?:minutes|agenda)\b/i,
    confidence: 0.8,
    voice: 'anyone',
  },
  {
    rule: 'elected',
    words:
      /(?:^|\b(?:was|were|been|is|are|and|,)\s+(?:unanimously |duly |also |hereby |re-?)*)(?:re-?)?(?:elected|appointed|voted in|(?:named|chosen) as (?=(?:the |our |an? |new )*(?:chair|co-chair|lead|secretary|treasurer|scorer|editor|scribe|member|delegate|represent|maintainer))|designated(?: as)?(?= (?:the |an? )?(?:chair|lead|secretary|treasurer|scribe|editor)))\b(?! (?:official|member|representative|by the community|body))|\baccepted as (?:the |our |a |new )*(?:co-?)?(?:chair|lead|member|maintainer|editor|secretary|treasurer|moderator)|will (?:co-?)?chair (?:from|starting|as of)\b|is (?:now )?(?:the|our) new (?:co-)?(?:chair|lead|leader|secretary|treasurer|president|editor|maintainer|contact|moderator|organi[sz]er|coordinator|release manager|scribe|liaison|representative|director|facilitator|admin)|\bwill (?:be|serve as|act as|become) (?:the |our |a |new |next )*(?:co-?|vice[ -])?(?:chair(?:man|woman|person)?|treasurer|secretary|president)\b(?! (?:today|this))|\b(?:was|were|is|are|been) (?:added|promoted|invited|admitted) (?:to|as|into) (?:the |a |an |new )*(?:\w+ )?(?:team|committee|council|board|tsc|maintainers?|members?|collaborators?|working group)\b/i,
    confidence: 0.7,
    voice: 'note',
  },
  {
    rule: 'approved',
    words:
      /^\W{0,3}(?:approved|accepted|adopted|ratified|confirmed|rejected|declined)\b(?! by:|:)|\b(?:was|were)\s+(?:then |also |hereby |formally |officially |thus )*(?:approved|accepted|adopted|ratified|welcomed as)\b(?! (?:as a fact|in|into the|by default|but))|[-–—:]\s*(?:approved|accepted|adopted|rejected)\s*[.!]?$|\b(?:proposal|proposed \w+|motion|resolution|request|charter|budgets?|plan|application|nomination|amendment|policy|report|rfc|pr|pull request|charter|nomination)(?: (?:[A-Z]|#?v?\d+))?\s+(?:is |are |was |were |has been )?(?:approved|accepted|adopted|passed|carried|rejected)\b|(?<!\b(?:that|which|who) )\b(?:is|are|has been|have been) (?:hereby |now |therefore |formally )?(?:approved|denied)(?=[.,;!)]|$| (?:by the|until|with|as|pending|unanimously|without))(?! by default)|\bwas (?:denied|granted)\b|\b(?:proposal|change|request|plan|amendment|rfc)\b[^.;]{0,40}\bwill be (?:adopted|accepted|approved|merged)\b(?! (?:soon|later|after|once|when))/i,
    confidence: 0.55,
    voice: 'note',
  },
  {
    rule: 'put-off',
    gate: /punt|postpon|tabl[ei]|deferr?|delay|held over|put off|bumped|skip|hold|adjourn|push|mov(?:e|ing)|leave|left|carr(?:y|ied) over|back ?burner|to be (?:discussed|revisited|continued|decided|taken)|revisit|keep|extended|brought forward|(?:set|changed) to/i,
    words: new RegExp(
      `(?:^|[\\s(,;:–-])(?:(?:punt(?:ed|ing)?|postpon(?:e|ed|ing)|tabl(?:e|ed|ing)|deferr?(?:ed|ing)?|delay(?:ed)?|held over|put off|bumped|skipp?(?:ed)?|hold off|adjourned?)\\b(?:\\s+(?!(?:to|until|till|for)\\b)[^\\s.;?!]{1,60}){0,10}?\\s+${LATER}|(?:punt|postpone|defer|table)(?:d|r?ed)?\\b(?:\\s+(?!(?:to|until|till|for)\\b)[^\\s.;?!]{1,60}){0,8}?\\s+(?:until|till)\\s|(?:push(?:ed)?(?: back| out| off)?|mov(?:e|ed)|leave|left|carr(?:y|ied) over)\\b(?:\\s+(?!(?:to|until|till|for)\\b)[^\\s.;?!]{1,60}){0,8}?\\s+(?:to|until|till|for)\\s+(?:the )?(?:next|following|a later|later|a future)\\b)|\\b(?:leave|put|keep|stays?|park|left|kept)\\b[^.;?!]{0,40}? on the back ?burner\\b|\\bto be (?:discussed|revisited|continued|decided|taken up) (?:again |further )?(?:in|at|on|during) (?:the |our )?next|^\\W{0,3}(?:to )?revisit (?:this |it )?(?:at|in|on|next|later)\\b|^\\W{0,3}(?:skip|keep (?:it |this )?open|leave (?:it |this )?open|on hold|hold) until\\b|^\\W{0,3}keep (?:it|this|that) for (?:the )?(?:next|later)\\b|^\\W{0,3}(?:bumped|moved|pushed|punted|deferred|postponed) to (?:the )?(?:v?\\d+\\.\\d+|[\\w.-]+ milestone|milestone|backlog|next release)\\b|\\b(?:deadline|date|window|voting|freeze|launch|period) (?:is |was |has been )?(?:extended|moved|postponed|pushed(?: back)?|brought forward|set|changed) to\\b|(?:^\\W{0,4}|\\()moving (?:this |it )?to (?:the )?next (?:meeting|call|agenda)\\b|^\\W{0,3}(?:punted|postponed|tabled|deferred|postpone|punt|defer)\\b`,
      'i',
    ),
    confidence: 0.6,
    voice: 'note',
  },
  {
    rule: 'proposed-put-off',
    words: new RegExp(
      `\\b(?:(?:propose|suggest)(?: that)? we|(?:would like|want|propose|suggest) to|let[’']?s|(?:so|then) we(?:[’']ll| will| should)?)\\s(?:just )?(?:punt|postpone|table|defer|delay|hold off|skip|push)\\b(?:\\s+(?!(?:to|until|till|for)\\b)[^\\s.;?!]{1,60}){0,8}?\\s+(?:${LATER}|(?:until|till) (?:it|that|this)\\b)|\\bwe (?:can |should |will |[’']ll )?leave (?:that|it|this) (?:till|until|for) (?:after|later|next|the next)\\b|\\bwe can (?:look at|revisit|discuss|talk about|return to|decide) (?:it|this|that|on (?:it|this|that)) (?:again )?(?:in|at|on|during) (?:the |our )?next (?:meeting|call|session)\\b`,
      'i',
    ),
    confidence: 0.68,
    voice: 'anyone',
  },
  {
    rule: 'move-to-vote',
    words:
      /(?:^|[.!:] )(?:we (?:will |can |should )?)?(?:move|go|goes|going|take it|put it|bring it) to (?:a )?vote[.!]?\s*$/i,
    confidence: 0.67,
    voice: 'anyone',
  },
  {
    rule: 'vote-next',
    words:
      /\bvoted (?:up)?on (?:in|at|on|during) (?:the |our )?(?:next|following)\b|\b(?:will|to) vote (?:on \S{1,30} )?(?:(?:in|at|on|during) (?:the |our )?(?:next|following)|next (?:week|meeting|call|time|month))\b|^\W{0,4}(?:we )?will decide (?:on |about |whether )?\S.{0,60}\b(?:once|after|when we|later|next (?:week|meeting|call|time|month)|at the next)\b/i,
    confidence: 0.6,
    voice: 'note',
  },
  {
    rule: 'come-back',
    words:
      /\blet[’']?s (?:come back to|revisit|return to|pick up|pick) (?:it|this|that|the [\w -]{1,30}?)(?: up)?(?: again)? (?:next (?:time|week|month|meeting|call)|later|(?:in|at|on|for) (?:the|our) next|offline)\b|\blet[’']?s[\s]+bring (?:it |this |that )?back (?:for|to|at|in|on) .{0,30}\bnext (?:week|meeting|call|time|month)\b|\blet[’']?s[’']? (?:come back to|revisit|return to) (?:it|this|that|these) (?:again )?(?:(?:in|at|on|during) (?:a|the|our|one of the) (?:\w+ )?(?:meeting|call|session)|after\b)|\blet[’']?s (?:do|have|continue|take|move|keep) (?:the |this |that |it |any |further |more |our )*(?:discussion |conversation |debate |talk )?(?:in|on|to|over (?:in|on|to)) (?:the |that |this |an? |our )?(?:pr|pull request|issue|github|(?:mailing )?list|forum|thread|discord|slack|chat|zulip|matrix|repo|tracker|ticket|offline)\b|\blet[’']?s (?:continue|pick (?:this|it) up|talk about (?:this|it)|discuss (?:this|it)) (?:this |it |that |again )?(?:in (?:a|one|two|three|\d) (?:weeks?|months?)|next (?:time|week|month|meeting|call)|(?:at|in|on) (?:the|our) next)\b/i,
    confidence: 0.6,
    voice: 'anyone',
  },
  {
    rule: 'ordered-put-off',
    words: new RegExp(
      `^(?:[\\p{L}.]{1,20}(?:\\s\\p{Lu}\\p{L}*)?\\s*[-–—:]\\s+)?(?:(?:punt|postpone|table|defer|park)\\s(?:this|that|it|the)\\b[^.;?!]{0,60}?\\s${LATER}|(?:leave|move|push|bring|keep) (?:it |this |that )?(?:back )?(?:to|for|until|till) (?:the )?next (?:week|meeting|call|time|month)\\b)`,
      'iu',
    ),
    confidence: 0.68,
    voice: 'anyone',
  },
  {
    rule: 'cancelled',
    words:
      /\b(?:(?:next|this|the|our|following|upcoming|(?:next )?(?:week|tomorrow|today|monday|tuesday|wednesday|thursday|friday)[’']s) (?:[\w’']+ ){0,3}?(?:meeting|call|session)s?\b.{0,30}?\b(?:is|are|was|will be|has been|to be)?\s*(?:cancell?ed|dropped|called off|skipped|moved to|shifted to|rescheduled)|(?:let[’']?s|we(?:[’']ll| will)?|to|agreed to|will) (?:skip|cancel|reschedule|move) (?:the |our |this )?(?:\w+ ){0,2}(?:meeting|call|session)s?\b|\b(?:going to|will|we) (?:skip|cancel|take off) next (?:week|month|meeting|call)\b|^\W{0,4}(?:[\w.]+ ){1,4}(?:meeting|call|session) (?:is |was |has been )?(?:moved|rescheduled|postponed|brought forward) (?:to|until|by)\b|^(?:skip|cancel|postpone) (?:the |our )?next\b|^\W{0,3}(?:there (?:is|will be) )?no (?:meeting|call|sync|session)s? (?:next|this|on|until|for (?:the )?next)\b|\b(?:next|this) (?:week|month)(?:[’']s)? (?:is|will be) (?:cancell?ed|skipped|off)\b)|\blet[’']?s not (?:meet\b|have (?:a |the |our )?(?:\w+ )?(?:meeting|call)\b)/i,
    confidence: 0.62,
    voice: 'anyone',
  },
  {
    rule: 'stage',
    words:
      /\b(?!going (?:for|to)\b)(?:(?:will |can |to be |is |was |now |be )?(?:move[sd]?|advance[sd]?|promote[sd]?|bump(?:ed)?|accepted|approved|goes|going|achieves?|reached|reaches|mark(?:ed|ing)?) (?:it |this |that |up |on |forward |the \w+ )?(?:to|into|as|for) (?:an? )?(?:rfc ?)?(?:stage[- ]?\d(?:\.\d)?|phase[- ]?\d|draft|accepted|candidate|final|last call|active)(?: status| stage)?\b|(?:->|=>|→) ?(?:stage|phase) ?\d|^(?:stage|phase) [0-4]\W*(?:!|\.|$|approved|accepted))/i,
    confidence: 0.6,
    voice: 'anyone',
  },
  {
    rule: 'lets',
    words:
      /(?:^\W{0,3}|(?<=[.!] )|(?<= [–—-] )|^(?:ok(?:ay)?,? |so,? |then |right,? |alright,? ))let[’']?s (?:not |just |all )?(?!(?:see|look|talk|discuss|hear|begin|continue|get|ask|think|say|assume|be|face|hope|know|forget|try|check|review|read|introduce|chat|meet|wrap|recap|assign|find|figure|hope|pretend|imagine|remember|open|work|jump|circle|return|give|note|clarify|brainstorm|welcome|thank|end|focus|consider|come|follow|pick|send|write|create|ping|invite|you|always|prioriti[sz]e)\b|not\b|just\b|all\b|take (?:a|an|the|five|5|(?:this|some) time|it offline|this offline|that offline)\b|go (?:through|over|around|round|back|to|on|next|one)\b|make sure|move on|start (?:with|by|the|off)|do (?:introductions|a round|a quick|this quick)|have (?:a (?:look|think|chat|round)|another)|keep (?:in mind|going|moving|an eye|talking)|put (?:a pin|that aside)|wait (?:a|and see)|set aside|spend|use the (?:remaining|rest|time))[a-z]{2,}/i,
    confidence: 0.55,
    voice: 'note',
  },
  {
    rule: 'we-will',
    words:
      /(?:(?:^\W{0,4}|(?<=[.!] ))(?:(?:so|then|thus|ok(?:ay)?|therefore|instead),? |for now,? ){0,2}|, (?:so|thus|then|therefore|hence) |\b(?:otherwise|if not),? (?=we\b|will\b))(?:(?=will (?:move|go) (?:forward|ahead)\b)|we)(?:(?:[’']ll| ?will) (?:not |now |just |only |instead |therefore )?(?:use|keep|go (?:with|ahead|for|forward)|switch|adopt|drop|remove|revert|stick|release|start with|stay|remain|ship without|continue (?:with|using|to use)|move (?:to|forward|ahead)|hold off|skip|land|merge|leave|limit|require|allow|reject|accept|deprecate|support only)|(?: will not| won[’']t) (?:be )?\w+|(?: are|[’']re)(?: not| just| now| also)? going to (?:use|keep|go with|switch|adopt|drop|remove|rename|revert|stick|start with|move to|merge|split|call|close|allow|require|deprecate)| (?:stick with|keep using|go with|drop|leave it|leave this))\b(?!.{0,40}\b(?:you|see what|try)\b)/i,
    confidence: 0.53,
    voice: 'note',
  },
  {
    rule: 'from-now-on',
    words:
      /^\W{0,4}(?:from now on|going forward|henceforth),? (?:we|the|all|every|each|any|our|meetings|notes|new)\b[^.;?]{0,60}?\b(?:will|is|are|use|takes?|has|must)\b|\b(?:meetings?|calls?) (?:will|to) (?:be held|take place|happen|be) (?:every|weekly|bi-?weekly|monthly|once)\b/i,
    confidence: 0.55,
    voice: 'note',
  },
  {
    rule: 'summed-up',
    words:
      /\b(?:so the decision is (?:to|that)|we (?:now )?have (?:an? )?(?:clear )?agreement (?:that|to|on)|it (?:sounds|looks|seems) like we (?:all )?agree (?:to|that|on)|we(?:[’']re| are) all (?:agreed|in agreement) (?:that|to|on))\b/i,
    confidence: 0.67,
    voice: 'anyone',
  },
  {
    rule: 'moving-forward',
    words:
      /^\W{0,4}(?:so |then |and )?(?:we(?:[’']re| are) )?(?:now )?(?:(?:moving|going) (?:forward|ahead) with|going with|proceeding with)\b|^\W{0,4}we(?:[’']re| are)(?: not| therefore| now)? (?:dropping|keeping|removing|switching to|moving to|adopting|sticking with|staying with|deprecating|postponing|skipping|rejecting|declining|accepting (?!applications|new|prs|pull|contributions|donations)|(?:not )?going to (?:drop|keep|remove|adopt|deprecate|support|require))\b|^\W{0,4}not going to (?:pursue|do|fix|support|add|change|merge|accept|implement|happen)\b/i,
    confidence: 0.56,
    voice: 'note',
  },
  {
    rule: 'body-prefers',
    words:
      /^\W{0,4}we (?:all |generally |mostly |broadly |clearly )(?:like|prefer|favou?r|support)\b|^\W{0,4}(?:the )?(?:group|board|committee|council|tsc|ctc|toc|tc|wg|working group|room|majority|everyone|everybody|all) (?:present |members )?(?:strongly |clearly |generally |all )?(?:prefer(?:s|red)?|favou?r(?:s|ed)?|endorses|supports (?!the idea\b)|supported (?!the idea\b)|is in favou?r of|are in favou?r of|(?:liked?|likes|loved|loves)(?! to\b))\b|\b(?:everyone|everybody|all) (?:liked?|loved?|likes|loves|supports|supported|accepted) (?:it|this|that|the (?:idea|proposal|plan|name))\b|^\W{0,4}(?:the )?(?:general |strong |clear |overall |group(?:[’']s)? )?preference (?:is|was|for|to|goes)\b/i,
    confidence: 0.55,
    voice: 'note',
  },
  {
    rule: 'we-hereby',
    words:
      /^\W{0,4}we (?:hereby |formally |all )?(?:accept|approve|reject|decline|adopt|endorse|ratify|appoint|elect)\b(?! (?:that|any|only)\b)/i,
    confidence: 0.6,
    voice: 'note',
  },
  {
    rule: 'unless-objections',
    words:
      /\bunless (?:there (?:are|is) |we (?:hear|get|receive) )?(?:any |further |strong |major )?(?:objections?|concerns)\b|\bunless (?:somebody|someone|anybody|anyone|a member) objects\b|\blazy consensus\b[^.?]{0,60}\b(?:will|until|by|adopt|merge|accept|on)\b/i,
    confidence: 0.55,
    voice: 'note',
  },
  {
    rule: 'it-was-felt',
    words:
      /\bit was (?:generally |widely |broadly )?(?:felt|thought|considered) that (?:we|it|the|this) [^.;]{0,40}?\b(?:should|would be (?:best|better)|ought)\b/i,
    confidence: 0.52,
    voice: 'note',
  },
  {
    rule: 'meeting-moves',
    words:
      /\b(?:meetings?|calls?|syncs?|sessions?)(?: times?| days?| slots?)? (?:now )?(?:moves?|is moving|are moving|(?:will|to) (?:now )?move|will be moved|is moved|are moved|changes|is changed|was changed) (?:to|from)\b|^\W{0,3}new (?:(?:meeting|call|sync) )?(?:time|day|slot)s?(?: (?:will be|is)|:)\s/i,
    confidence: 0.56,
    voice: 'note',
  },
  {
    rule: 'in-sum',
    words:
      /(?:^\W{0,4}|(?<=[.!] ))(?:so,? )?(?:the (?:net|upshot|bottom line|end result)(?: of (?:it|this|that|the discussion|all this))?(?: (?:is|was)(?: that)?|:)|(?:bottom line|upshot|long story short)\s?[:,]|in the end,? we )/i,
    confidence: 0.56,
    voice: 'note',
  },
  {
    rule: 'referred',
    words:
      /\b(?:the |this )?(?:matter|item|question|issue|proposal|request|topic|it|this) (?:was|is|has been) referred (?:back )?to\b/i,
    confidence: 0.6,
    voice: 'note',
  },
  {
    rule: 'label-within',
    words:
      /(?<=[.!?…)] )(?:DECISION|Decision|RESOLVED|Resolved|AGREED|Agreed|Resolution)\s*:\s+(?=\p{L})/u,
    confidence: 0.8,
    voice: 'anyone',
  },
  {
    rule: 'no-change',
    words:
      /^\W{0,4}(?:no (?:further )?changes? (?:is |are )?(?:needed|required|necessary)|(?:mark(?:ed)? (?:it |this )?as )?won[’']?t ?fix|not going to happen|out of scope for \S+)(?: (?:for|in) \S+)?[.!]?\s*$/i,
    confidence: 0.55,
    voice: 'note',
  },
  {
    rule: 'left-as-is',
    words:
      /\b(?:(?:we(?:[’']ll| will)?|let[’']?s|(?:we )?(?:decided|agreed|will) to|(?:ok|okay|fine|then|so)[,:]? (?:we )?)\s(?:just )?(?:leave|keep)\s(?:it|this|that|them|things|everything|the [\w -]{1,30}?)\s(?:as[- ]is|as (?:it|they) (?:is|are|stands?)|in for|unchanged|the way it is)|(?:stays?|will stay|left|is left|was left|leav(?:e|ing) it|keep it) as[- ]is)\b/i,
    confidence: 0.6,
    voice: 'anyone',
  },
  {
    rule: 'close-it',
    words:
      /^\W{0,3}(?:(?:ok(?:ay)?|agreed|fine) to |(?:so |ok(?:ay)?,? )?(?:let[’']?s |we(?:[’']ll| will| can| should) (?:just )?))(?:close|merge|land)(?: (?:this|it|that|the (?:issue|pr|pull request|ticket|rfc|thread))(?: (?:issue|pr|one))?)?(?: (?:as|then|for now|now|after|once|and)\b.{0,60})?[.!]*(?:\s+https?:\S+)?\s*$|^\W{0,3}(?:this )?(?:issue |pr |ticket )?can (?:now )?be closed[.!]?\s*$|^\W{0,3}(?:close|closing|closed)(?: (?:this|it|that|(?:the |this )?(?:issue|pr|pull request|ticket)))?(?: (?:as|for now|now|since|because|due|in favou?r of)\b.{0,60})?[.!]?\s*$|^\W{0,3}(?:issue|ticket) closed[.!]?\s*$|^\W{0,3}(?:the |this )?(?:issue|pr|pull request|ticket|change|patch|proposal) (?:can|will) (?:now )?be (?:merged|closed|landed)\b(?! (?:if|once|when|unless|after)).{0,40}$/i,
    confidence: 0.58,
    voice: 'note',
  },
  {
    rule: 'going-with',
    words: new RegExp(
      `\\b(?:${BODY}${ADVERBS}\\s(?:(?:are |were |is )?going (?:with|ahead with)|went (?:with|ahead with)|will go (?:with|ahead with)|chose|picked|selected)|we['’]ll (?:just )?go (?:with|ahead with)|settled on|(?:approval|blessing|go-?ahead|green light) (?:was |is |has been )?(?:given|granted))\\b|\\b(?:won|wins) the (?:vote|poll|ballot)\\b|^\\W{0,3}(?:ok(?:ay)?|green light|go-?ahead) (?:to proceed|to go ahead|for|given)\\b|^\\W{0,3}[\\w .-]{1,30} it is(?:,? then)?[.!]?\\s*$`,
      'i',
    ),
    confidence: 0.55,
    voice: 'note',
  },
  ...OUTCOME_PHRASES,
  ...COURSE_PHRASES,
  ...PUT_ASIDE_PHRASES,
  ...FATE_PHRASES,
  ...HOUSE_RULE_PHRASES,
  ...TURN_PHRASES,
]

/** Right before the words of a decision, these take it back: a wish, a condition, a denial, a question. */
export const TAKEN_BACK =
  /\b(?:if|(?:case|place|example)s? (?:where|in which)|whether|unless|once|when(?:ever)?|until|till|to be|not|never|no|nor|yet|before|would(?: be)?|could(?: be)?|should(?: be)?|must(?: be)?|can(?: be)?|may(?: be)?|might(?: be)?|asked|asks|confirm|ensure|because|since|as we|vs\.?|versus|will be|needs?|need to(?: be)?|needs to(?: be)?|have to|has to|want(?:s|ed)? to(?: be)?|try(?:ing)? to|make sure|anything|whatever|does not mean|hop(?:es?|ing) (?:to|that|for)|waiting (?:for|on|until)|wait for|pending|previously|already|earlier|as (?:previously )?|which|who|is it|are we|did we|do we|have we|has the|what|how|why|assuming|provided|in case|lack of|seek(?:ing)?|get|getting|reaching|looking for|build(?:ing)?|without|until there is|haven[’']t|hasn[’']t|didn[’']t|don[’']t|isn[’']t|wasn[’']t|can[’']t|won[’']t|couldn[’']t|aren[’']t|think|thought|thinks|believe[sd]?)(?:\s+[\w’']+){0,3}?\s*$/i

/** In the same sentence, these tell that it was settled another time. */
export const LONG_AGO =
  /\b(?:last (?:week|time|meeting|call|month|year|friday|thursday|wednesday|tuesday|monday|night|summer|fall|spring)(?:['’]s)?|(?:previous|prior|earlier|past) (?:meeting|call|week|discussion|decision|agreement|consensus|tsc|board|vote)s?|previously|in the past|a while (?:ago|back)|(?:weeks?|months?|years?|days?) ago|from before|back in\b|already|originally|historically|at the (?:time|summit|collab|face)|used to|as (?:discussed|agreed|decided|approved)|(?:accepted|approved|adopted|elected|merged)(?! to\b)[^.;]{0,25} on (?:the )?(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d|\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))/i

/** A sentence that opens like this only supposes, or tells how it would be. */
export const SUPPOSES =
  /^\W*(?:if|should(?! not be)|would|unless|whether|suppose|assuming|i feel|i think|i guess|maybe|perhaps|not sure|unless\/until|when(?:ever)?|once)\b/i
