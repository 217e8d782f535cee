import type { DecisionPhrase } from './phrase.ts'
import { AFFAIR } from './word-families.ts'

const LEAD =
  '(?:^\\W{0,4}|(?<=[.!;] ))(?:(?:so|then|thus|ok(?:ay)?|therefore|for now|instead|in that case|in future|in the future|generally),? )?'
const WHOSE =
  "(?:(?!(?:if|when|whether|why|how|what|where|who|who[’']s|which|as|because|since|once|until|discussion|discussed|reason|question|idea|lots?|some|many|most|several|other|another|one|two|current|possible|potential|not|first|next|this|last|today[’']s|call|need|perhaps|maybe|i|he|she|they|thinks?|says?)\\b)[\\w’'&/-]+ ){0,4}?"
const OF =
  '(?: (?:of|for|from|with|about|around|on|in|by|who|that|at|over|under|above|below) [^.:;?]{2,50}?)?'
/** How affairs are run: verbs of rules, not of work. */
const IS_RUN =
  '(?:(?:only |always |also |now |then |no longer |all |not )*(?:be (?:\\w+ly |only |always |all )?(?:held|handled|kept|made up|given|reserved|limited|restricted|open to|closed to|required to|counted|chosen|elected|appointed|selected|paid|funded|covered by|reimbursed|capped|treated|recorded|hosted|chaired|led by|run by|drawn from|split|allowed|permitted|accepted|rejected|disabled|removed|deleted|archived|closed|assigned to|decided by|approved by|listed|labell?ed|requested to|deducted|transferred|at \\d|free|public|private|in charge|responsible|eligible|entitled)\\b|happen\\b|take place\\b|occur\\b|meet\\b|move\\b(?! forward)|remain\\b|stay\\b|serve\\b|rotate\\b|expire\\b|go (?:to|through|into)\\b|last\\b|count\\b|default to\\b|require\\b|point to\\b|seat\\b|elect\\b|appoint\\b|replace\\b|consist of\\b|have (?:an? |up to |no |at least |at most |only )?(?:\\S+ ){0,2}?(?:limit|term|votes?|seats?|say|veto|budget|[$€£]\\d\\S*)\\b))'

/** How the body runs its affairs, told as a rule without saying that anybody agreed. */
export const HOUSE_RULE_PHRASES: readonly DecisionPhrase[] = [
  {
    rule: 'house-rule',
    words: new RegExp(
      `${LEAD}${WHOSE}${AFFAIR}${OF} (?:will|shall|(?:must|may|can|needs?|should)(?= (?:only|always|never|at least|at most|be given|be limited)\\b)) ${IS_RUN}(?! (?:today|tomorrow|this|next|on \\w+day|soon|shortly)\\b)`,
      'i',
    ),
    gate: /will\b|shall\b|must\b|should be (?:given|limited)|(?:may|can|need|should|needs) (?:only|always|never|at least|at most)/i,
    confidence: 0.53,
    voice: 'note',
  },
  {
    rule: 'universal-rule',
    words: new RegExp(
      `${LEAD}(?:each|every|all|no(?:body|[- ]one)?|only|everyone|everybody) (?!of this|we can|you|that|can|in)(?:[^.:;?,]{1,70}? )?(?:(?:will|shall) ${IS_RUN}|(?:is|are) (?:not )?(?:allowed|permitted|required) to\\b|may only\\b|may not\\b|needs? at least\\b)`,
      'i',
    ),
    gate: /will\b|shall\b|allowed to|permitted to|required to|may only|may not|at least/i,
    confidence: 0.53,
    voice: 'note',
  },
  {
    rule: 'we-do',
    words: new RegExp(
      `${LEAD}we(?:[’']ll| will| shall) (?:not |now |just |only |instead |therefore |all |then |also |always |no longer |stop |still )*(?!(?:only lose|see|talk|discuss|try|look|need|have to|want|know|get|find|probably|likely|hopefully|consider|check|address|accomplish|be|let|hear|ask|think|learn|figure|come|review|work|wait and|keep (?:an eye|you|working|looking)|update you|send|post|write|ping|email|investigate|reach|follow|aim|hope|lose|put|go|start (?:looking|working)|continue (?:to )?(?:work|discuss|look))\\b)[a-z]+\\b`,
      'i',
    ),
    gate: /we[’']ll|we will|we shall/i,
    confidence: 0.54,
    voice: 'note',
  },
  {
    rule: 'we-no-more',
    words: new RegExp(
      `${LEAD}(?:we (?:stop|drop|end|retire|abandon|forbid|reject|cancel|skip|freeze|do(?:n[’']t| not) (?:consider|accept|allow|require|merge|block)\\b)|we(?:[’']re| are) (?:not |now |therefore |also )?(?:dropping|stopping|ending|retiring|freezing|requiring|limiting|cancell?ing|renaming|moving (?:to|away)|replacing|skipping|splitting|calling it|disabling)|not (?:switching|dropping|renaming|replacing|retiring|cancelling|skipping|postponing|delaying|extending)|(?:sticking|staying|settling) (?:with|on|to)|going to (?:stick|stay|keep|skip|drop|go with|leave|settle|postpone|close|defer|table)\\b) `,
      'i',
    ),
    gate: /we (?:stop|drop|end|retire|abandon|forbid|reject|cancel|skip|freeze|do)|we[’']re|we are|switching|dropping|renaming|replacing|retiring|cancelling|skipping|postponing|delaying|extending|sticking|staying|settling|going to/i,
    confidence: 0.53,
    voice: 'note',
  },
  {
    rule: 'picked',
    words: new RegExp(
      `${LEAD}(?:(?:chose|picked|selected|preferred|settled (?:on|for)|landed on|opted for|voted for|went for) [^.;?]{2,60}? (?:over|instead of|rather than|as (?:the|our)) |(?:option|variant|design|draft|proposal|version|candidate) (?:\\w{1,10} )?(?:wins|won|prevails|it is)\\b|(?:the )?(?:group|team|room|board|committee|majority|most(?: people)?|everyone) (?:leans?|leaned|leaning|lean) (?:towards?|to)\\b|(?!(?:i|he|she|they|you|if)\\b)[^.;:?,]{3,60} (?:goes|will go) ahead(?! and)\\b|it[’']s (?:settled|decided|agreed)\\b|(?:the )?(?:top |main |highest |first )?(?:priority|focus|theme|goal) (?:for|of|in|during) (?:the )?(?:next|coming|this|q\\d|\\d|\\w+ release|\\w+ week)[^.;?]{0,30}? (?:is|will be)\\b)`,
      'i',
    ),
    gate: /chose|picked|selected|preferred|settled|landed|opted|voted for|went for|wins|won\b|prevails|it is|lean|ahead|decided|agreed|priority|focus|theme|goal/i,
    confidence: 0.53,
    voice: 'note',
  },
  {
    rule: 'may-not',
    words: new RegExp(
      `${LEAD}(?:${AFFAIR} (?:may|can|must|need|needs) (?:\\w+ ){1,6}?(?:without|but not|only|at least|at most|no more than)\\b|(?:\\w+ ){1,4}(?:is|are) (?:required|needed|sufficient|enough|allowed|forbidden|mandatory) (?:for|to) (?:merg|approv|chang|land|vot|join|publish|releas|accept|pass)\\w*)`,
      'i',
    ),
    gate: /without|but not|only|at least|at most|no more than|required|needed|sufficient|enough|allowed|forbidden|mandatory/i,
    confidence: 0.53,
    voice: 'note',
  },
  {
    rule: 'choice',
    words: new RegExp(
      `${LEAD}(?:(?:stick (?:to|with)|go (?:with|ahead)|settle on|stay (?:with|on|at)|retire) (?=.{3,110}$)|make .{3,60} (?:an? (?:top |high )?priority|the default|mandatory|read-?only|official)\\b)(?!.*\\bby \\w+day\\b)`,
      'i',
    ),
    gate: /stick to|stick with|go with|go ahead|settle on|stay|retire|make /i,
    confidence: 0.53,
    voice: 'note',
  },
]
