import type { DecisionPhrase } from './phrase.ts'
import { AFFAIR, CHANGED, DISPOSED, OFFICE } from './word-families.ts'

/** What a line may open with before its subject. */
const LEAD =
  '(?:^\\W{0,4}|(?<=[.!;] ))(?:(?:so|then|thus|ok(?:ay)?|therefore|finally|eventually|in the end),? )?'
/** What no subject of a decision opens with. */
const NO_SUBJECT =
  "(?!(?:if|when|whenever|once|after|before|until|while|as|because|since|although|though|not|never|is|are|was|were|has|have|had|will|would|should|could|may|might|need|needs|i|you|he|she|they|who|which|that|what|how|why|where|there|pending|previously|already|many|some|most|several|they[’']re|waiting|out of time|no|discussion|discussed|question)\\b)"
/** A few words, none of which opens a clause of its own. */
const FEW_WORDS =
  "(?:(?!(?:be|been|being|gets?|getting|that|which|who|whom|whether|if|once|until|when|because|already|newly|pre|recently|previously|has|have|had|not|never|almost|nearly|isn[’']t|aren[’']t|wasn[’']t|to|can|could|would|should|might|may|must|we|i|they|he|she|you|it)\\b)[\\p{L}\\p{N}#$€£&'’./()@+-]*[\\p{L}\\p{N})'’%],? ){1,9}?"
const IS =
  '(?:(?:is|are|was|were|has been|have been|gets?) (?:now |also |then |hereby |thus |therefore |formally |unanimously |officially |finally )?)?'
const THEN =
  '(?=\\s*(?:$|[.,;!(–—]|- )|\\s(?:and|by|for|until|till|with|without|as|to|in|on|at|from|due|because|since|unanimously|pending|subject|but|after|again|this|next)\\b)'

/** What became of a subject, told with the verbs of the whole family of settling. */
export const FATE_PHRASES: readonly DecisionPhrase[] = [
  {
    rule: 'fate',
    words: new RegExp(
      `${LEAD}${NO_SUBJECT}${FEW_WORDS}${IS}${DISPOSED}${THEN}(?!\\s(?:from last|and used|everywhere)\\b)(?!\\s*\\(?[$€£]?\\d)(?![^.]{0,40}:\\s)`,
      'iu',
    ),
    gate: new RegExp(DISPOSED, 'i'),
    confidence: 0.54,
    voice: 'note',
  },
  {
    rule: 'agreement-told',
    words:
      /^\W{0,3}(?:(?:so|ok(?:ay)?|then|looks like|sounds like|seems like|i (?:see|hear|think)|there (?:is|was|seems to be)|we have),? ){0,2}(?:an? )?(?:general|rough|overall|broad|clear|full|unanimous|common|wide|widespread) (?:agreement|consensus|opinion|feeling|sentiment|view|understanding) (?:to|that|on|in favou?r|is|was)\b/i,
    confidence: 0.7,
    voice: 'anyone',
  },
  {
    rule: 'body-willing',
    words:
      /\b(?:the |our )?(?:board|committee|council|group|team|tsc|ctc|toc|tc|wg|working group|room|members|directors|trustees|everyone|everybody|all)(?: (?:is|are|was|were|seems?|seemed))?(?: (?:all|generally|also|now|still|to be))? (?:willing|inclined|prepared|ready|content|open) to (?:move|proceed|accept|support|go|fund|allow|approve|adopt|let|give|keep|wait|try)\b(?<!\b(?:if|whether|when|is|are) .{0,60})|(?:^\W{0,4}|(?<=[.!;,] ))(?:then )?(?:the |our )?(?:board|committee|council|group|team|tsc|ctc|toc|tc|wg|members|directors|trustees) (?:will|shall) (?:then )?(?:vote|decide|approve|adopt|elect|appoint|ratify)\b/i,
    confidence: 0.55,
    voice: 'note',
  },
  {
    rule: 'goes-on',
    words: new RegExp(
      `${LEAD}${NO_SUBJECT}[^.;:?]{3,60} (?:will|shall|to) (?:continue|remain|stay)(?: \\w+){0,3}? (?:for now|as(?: it)? is|unchanged|in (?:its|their) (?:current|present) form|in place|open until|the same|until further notice)\\b`,
      'iu',
    ),
    gate: /continue|remain|stay/i,
    confidence: 0.54,
    voice: 'note',
  },
  {
    rule: 'fate-behind',
    words: new RegExp(
      `^\\W{0,4}(?!(?:status|state|results?|pending|previously|todo|action|note|approved|accepted)\\b)[^.:;?]{3,80}(?::| [-–—]{1,2}) \\W{0,2}${DISPOSED}(?: (?:unanimously|by (?:all|consensus|the (?:board|committee|group|team))|until [^.]{3,40}|as (?:is|proposed|written)))?\\W{0,3}$`,
      'iu',
    ),
    gate: new RegExp(DISPOSED, 'i'),
    confidence: 0.57,
    voice: 'note',
  },
  {
    rule: 'fate-last',
    words: new RegExp(
      `(?<=[.!…)] )(?:(?:motion|proposal|request|all) )?(?:agreed|passed|merged|${DISPOSED.slice(3, -1)})(?: unanimously| by all| without objections?)?[.!]?\\s*$`,
      'i',
    ),
    gate: new RegExp(`agreed|passed|merged|${DISPOSED}`, 'i'),
    confidence: 0.6,
    voice: 'note',
  },
  {
    rule: 'affair-changed',
    words: new RegExp(
      `${LEAD}${NO_SUBJECT}(?!possibly|try\\b|relationship)(?:[\\w'’#$-]+ ){0,5}?${AFFAIR}(?: (?:of|for|from|on) [^.;:?]{2,40}?)?,? (?:(?:is|are|was|were|has been|have been|gets?|to be) )?(?:now |also |hereby )?(?:(?!(?:closed|ended|opened|stopped|merged) (?:at|by)\\b)${CHANGED}(?= (?:to|at|from|by|until|till|as|in favou?r|for (?:the|all|another|one|two|three)|on (?:a|the)|every|with)\\b)|(?:extended|shortened|lowered|raised|reduced|capped|discontinued|retired|archived|frozen|reinstated|renewed)[.!]?\\s*$)`,
      'iu',
    ),
    gate: new RegExp(CHANGED, 'i'),
    confidence: 0.54,
    voice: 'note',
  },
  {
    rule: 'fate-first',
    words: new RegExp(
      `${LEAD}(?:(?:denied|refused|granted|waived|amended|dissolved|disbanded|abolished|scrapped|re-?appointed|re-?elected|appointed|elected|nominated and elected|co-?opted|designated|shelved|vetoed|overruled|endorsed|welcomed|admitted|invited|promoted) (?:the |a |an |our |new |both |all |\\p{Lu}|#?\\d)|(?:formed|created|established|founded|set up|constituted) (?:a |an |the |two |new )+(?:\\w+ ){0,3}?(?:sub-?committee|committee|task ?force|working group|wg|sig|team|council|special interest group)\\b|(?:extended|shortened|moved|postponed|lowered|raised|reduced|increased|capped|set|fixed|changed) (?:the |our )(?:\\w+ ){0,2}?${AFFAIR} (?:to|until|till|by|at|from)\\b)`,
      'iu',
    ),
    gate: /denied|refused|granted|waived|amended|dissolved|disbanded|abolished|scrapped|appointed|elected|opted|designated|shelved|vetoed|overruled|endorsed|welcomed|admitted|invited|promoted|formed|created|established|founded|set up|constituted|extended|shortened|moved|postponed|lowered|raised|reduced|increased|capped|set the|set our|fixed|changed/i,
    confidence: 0.54,
    voice: 'note',
  },
  {
    rule: 'in-office',
    words: new RegExp(
      `${LEAD}\\p{Lu}[\\p{L}'’.-]+(?: \\p{Lu}[\\p{L}'’.-]+)?(?:(?:,? and|,) \\p{Lu}[\\p{L}'’.-]+(?: \\p{Lu}[\\p{L}'’.-]+)?){0,3} (?:(?:is|are|was|were|has been|have been|will be) )?(?:now |hereby |unanimously |also |re-?)*(?:elected|appointed|confirmed|chosen|nominated|named|accepted|approved|added|made|voted in|admitted|welcomed|selected|stays on|remains?|continues?|agrees to stay on|agreed to stay on)(?: (?:to|as|for|on))? (?:the |a |an |our |of )*(?:\\w+ ){0,2}?${OFFICE}s?\\b|${LEAD}\\p{Lu}[\\p{L}'’.-]+(?: \\p{Lu}[\\p{L}'’.-]+)? (?:is|are) (?:now |our new |the new |a new |now a |now an |now the )+(?:\\w+ ){0,2}?${OFFICE}s?\\b|${LEAD}\\p{Lu}[\\p{L}'’.-]+(?: \\p{Lu}[\\p{L}'’.-]+)? (?:steps|is stepping|will step) down\\b|\\b(?:resignation|nomination|candidacy) (?:of|by|from) [^.;]{3,40} (?:is |was )?accepted\\b`,
      'u',
    ),
    gate: /elected|appointed|confirmed|chosen|nominated|named|accepted|approved|added|made|voted in|admitted|welcomed|selected|stays on|stay on|remain|continue|is now|are now|our new|the new|a new|down|resignation|nomination|candidacy/,
    confidence: 0.55,
    voice: 'note',
  },
]
