import type { DecisionPhrase } from './phrase.ts'
import { AFFAIR, OFFICE } from './word-families.ts'

const LEAD =
  '(?:^\\W{0,4}|(?<=[.!;] ))(?:(?:so|then|thus|ok(?:ay)?|therefore|finally|eventually|in the end),? )?'
const BODY =
  '(?:the |our )?(?:whole |full |core )?(?:board|committee|sub-?committee|council|group|team|crew|tsc|ctc|toc|tc|wg|working group|sig|task ?force|assembly|members|membership|leads|maintainers|directors|trustees|everyone|everybody|all)'
const NAME = "\\p{Lu}[\\p{L}'’.-]+(?: \\p{Lu}[\\p{L}'’.-]+)?"

/** How a matter went or goes on from here, in the short sentences of minutes. */
export const TURN_PHRASES: readonly DecisionPhrase[] = [
  {
    rule: 'vote-went',
    words: new RegExp(
      `${LEAD}(?:(?:the )?(?:\\w+ )?(?:motion|amendment|proposal|resolution|vote|ballot|nomination) (?:is |was |has )?(?:passes|passed|fails|failed|carries|carried|lost|withdrawn|defeated)\\b(?! (?:through|to|on|the|its|all|CI)\\b)|(?:passed|carried|approved|rejected|adopted|failed) (?:unanimously|with (?:\\w+ ){0,2}(?:abstentions?|votes?|amendments?)|by (?:a |the )?(?:\\w+ )?(?:vote|majority|show of hands)|\\d+\\s?[-–:/]\\s?\\d+)|(?:the )?vote (?:is|was|came out|went) (?:\\d+\\s?[-–:/to]+\\s?\\d+|unanimous|in favou?r|for|against))`,
      'i',
    ),
    gate: /motion|amendment|proposal|resolution|vote|ballot|nomination|unanimously|abstention|majority|show of hands|\d\s?[-–:/]\s?\d/i,
    confidence: 0.56,
    voice: 'note',
  },
  {
    rule: 'handed-on',
    words: new RegExp(
      `${LEAD}(?:(?!(?:i|he|she|they|you|we)\\b)[^.;:?,]{2,60} )?(?:(?:is|are|was|were|will be|to be) )?(?:referred|sent back|goes back|handed (?:over|back)|delegated|remanded|passed on|returned|left) to (?:the |a |an |our )(?:\\w+ ){0,2}?(?:(?:sub-?)?committee|working group|wg|sig|team|board|council|task ?force|membership|members|assembly|authors?|maintainers?|chapters?|editors?)\\b`,
      'i',
    ),
    gate: /referred|sent back|goes back|handed|delegated|remanded|passed on|returned|left to/i,
    confidence: 0.54,
    voice: 'note',
  },
  {
    rule: 'by-vote-later',
    words: new RegExp(
      `\\b(?:will|to|shall) be (?:put to (?:a |the )?(?:vote|members|membership|assembly|board|ballot)|voted (?:up)?on)\\b|${LEAD}(?:e-?mail|online|electronic|mail|formal) (?:vote|ballot) (?:to|will) (?:follow|be held|be called|go out)\\b|\\b(?:put|bring) (?:it |this |that )?to (?:a |the )?(?:vote|ballot) (?:at|in|by|next|on)\\b`,
      'i',
    ),
    gate: /put to|voted|vote|ballot/i,
    confidence: 0.55,
    voice: 'note',
  },
  {
    rule: 'unchanged',
    words: new RegExp(
      `${LEAD}(?:the )?(?:status quo (?:stays|remains|is kept|for now)|nothing changes\\b|(?:[\\w’'-]+ ){1,5}(?:remains? |stays? |kept |left |is |are )?unchanged[.!]?\\s*$|${AFFAIR} (?:stays?|remains?) (?:as|at|the same|in place|open|closed|on|with|weekly|monthly)\\b)`,
      'i',
    ),
    gate: /status quo|nothing changes|unchanged|stay|remain/i,
    confidence: 0.55,
    voice: 'note',
  },
  {
    rule: 'office-told',
    words: new RegExp(
      `${LEAD}(?:${NAME} (?:takes on|takes up|assumes|fills|accepts|accepted|will fill|will take on) (?:the )?(?:role|position|post|office|duties|chair|seat|vacancy|term)\\b|(?:[Nn]ew|[Nn]ext|[Aa]cting|[Ii]nterim) ${OFFICE}(?: (?:is|will be):?|:) ${NAME}|${NAME}(?:(?:,| and|, and) ${NAME}){0,4} (?:was|were|is|are) (?:voted in|confirmed in office|sworn in|seated|re-?elected)\\b|(?:${NAME}[’']s|his|her|their) term (?:is |was |has been )?extended\\b)`,
      'u',
    ),
    gate: /takes|assumes|fills|accept|will fill|will take|new |New |next |Next |acting|interim|voted in|in office|sworn in|seated|elected|term /,
    confidence: 0.56,
    voice: 'note',
  },
  {
    rule: 'well-received',
    words: new RegExp(
      `\\b(?:blessed|backed|cleared|welcomed|signed off|sanctioned|green-?lit) by ${BODY}\\b|${LEAD}(?:all |both )?(?:the )?(?:\\w+ )?(?:leads|maintainers|members|teams|groups|chapters|directors) (?:are|were) (?:all )?(?:on board|in favou?r|fine with|happy with|ok(?:ay)? with|agreed)\\b|\\b(?:was|were|is|has been) met with (?:general |broad |wide |unanimous )?(?:approval|agreement|support)\\b|\\b(?:found|got|received|has|gets) (?:general|broad|wide|unanimous|full|everyone[’']s|the board[’']s) (?:approval|agreement|consent|support|backing)\\b`,
      'i',
    ),
    gate: /blessed|backed|cleared|welcomed|signed off|sanctioned|green|on board|favou?r|fine with|happy with|okay? with|agreed|approval|agreement|support|consent|backing/i,
    confidence: 0.56,
    voice: 'note',
  },
  {
    rule: 'spend-up-to',
    words: new RegExp(
      `${LEAD}(?:spend|authori[sz]ed?|allow(?:ed)?|allocated?|approved?|granted?|reserved?|budget(?:ed)?) (?:for \\w+ )?(?:up to|no more than|at most|a maximum of) [^.;]{1,60}|\\b(?:up to|at most) [$€£]?\\d[^.;:]{0,30} (?:approved|granted|authori[sz]ed|allowed|allocated)\\b|\\b(?:is|are|was|were|hereby) authori[sz]ed to\\b`,
      'i',
    ),
    gate: /up to|no more than|at most|maximum of|authori[sz]ed to/i,
    confidence: 0.56,
    voice: 'note',
  },
  {
    rule: 'noun-agreed',
    words:
      /^\W{0,4}(?!(?:i|he|she|they|we|you|not|to be|if|once|as|previously|already|who|which|that|some|many)\b)(?:[\p{L}\d’'/&-]+ ){1,6}?\p{Ll}[\p{L}\d-]* (?:agreed|agreed (?:up)?on|settled)\W{0,2}$|^\W{0,4}[^.:?]{4,60}, (?:agreed|approved|adopted)\W{0,2}$/u,
    gate: /agreed|settled|approved|adopted/,
    confidence: 0.53,
    voice: 'note',
  },
  {
    rule: 'we-settle',
    words: new RegExp(
      `${LEAD}we (?:raise|lower|renew|extend|shorten|grant|award|fund|sponsor|switch to|rotate|alternate|take a (?:\\w+ )?break|split the|dissolve|elect|appoint|invite|nominate|hand over|hold off|postpone|defer|table)\\b(?! (?:you|people|everyone|anyone|all of you|more|awareness|issues?)\\b)`,
      'i',
    ),
    gate: /we (?:raise|lower|renew|extend|shorten|grant|award|fund|sponsor|switch to|rotate|alternate|take a|split the|dissolve|elect|appoint|invite|nominate|hand over|hold off|postpone|defer|table)/i,
    confidence: 0.53,
    voice: 'note',
  },
]
