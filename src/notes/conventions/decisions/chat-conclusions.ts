const OPENS =
  '^\\W{0,3}(?:(?:ok(?:ay)?|k|great|good|cool|alright|all right|right|perfect|so|then|nice|excellent|yes|yep|fine|awesome|lovely|sweet|well|hearing no(?:ne| objections?| disagreement)|seeing no(?:ne| objections?)|no objections?(?: (?:heard|then|so))?|sounds good|sounds like a plan|thanks|thank you|in that case|going once|and|i think|i guess)\\b[\\s,.!?:;–-]*){0,4}'

/** How whoever leads a chat says that something is settled, without saying what. */
export const SAYS_SETTLED = new RegExp(
  `${OPENS}(?:(?:it['’]?s|it is|that['’]?s|that is|this is|we['’]?re|we are|we['’]?ve|we have|i['’]?d (?:call|say|consider) (?:that|it|this)|i(?:['’]ll| will) (?:call|mark|consider|take) (?:that|it|this)(?: as)?|consider (?:it|that)|seems?(?: like)?|sounds like|looks like|(?:i )?(?:see|hear|have|detect)|everyone is|all|so|then) ){0,3}(?:(?:decided|adopted|accepted|approved|settled|resolved|agreed|confirmed|ratified)(?: then| it is| so| by all| unanimously| without objections?)?|(?:rough |general |clear |pretty |strong |broad |an? |full |unanimous |reasonable |good |decent |enough ){0,3}(?:consensus|agreement)(?: (?:then|reached|here|on (?:that|this)))?|(?:we(?:['’]re| are) )?all (?:agreed|in agreement|in favou?r|good|on board|on the same page)(?: then)?|in agreement|let['’]?s do (?:it|that|this|so)(?: then)?|let['’]?s go (?:with|for) (?:it|that|this)(?: then)?|(?:we(?:['’]ll| will)|we can) (?:do|go with|go for) (?:it|that|this)(?: then)?|(?:a )?done deal|(?:it|motion|proposal|that|vote) (?:passes|carries|passed|carried|is (?:approved|accepted|adopted|passed))|no objections(?: (?:then|heard))?|merging(?: (?:it|that|then))?|merged|closing (?:it|this|the (?:issue|pr|ticket))(?: then)?|will merge)[\\s.!:;)–-]*(?:$|(?:[,.;–-]|:[)D]|then\\b|thanks?\\b|everyone\\b|all\\b|folks\\b|moving\\b|next\\b|👍|🎉).{0,120}$)`,
  'iu',
)

/** What is settled stands in the words themselves: `next wednesday it is`, `let's go with fragments then`. */
export const SETTLES = new RegExp(
  `${OPENS}(?:(?!that\\b|this\\b|it\\b|what\\b|how\\b|there\\b)\\S.{1,60} it is(?: then)?[\\s.!]*$|(?:let['’]?s|we(?:['’]ll| will)|then we|so we(?:['’]ll| will)?|we) (?:then )?(?:go (?:with|ahead with|for)|stick (?:with|to)|settle (?:on|for)|keep|leave (?:it|that|this) (?:as|at|for|open|out|in)|merge|close|postpone|defer|drop|skip|move (?:it|that|this) to|adopt|accept|use|switch to|do)\\b.{2,80})`,
  'iu',
)

/** Nobody is against it: `none`, `nope`, a thumb. */
export const NO_OBJECTION =
  /^\W{0,3}(?:no(?:ne|pe)?|nah|not (?:from me|here|really)|no objections?|nothing|none (?:here|from me)|fine|same|this|\^+|👍|👌|:\+1:|:thumbsup:|:ok_hand:|✅)(?=\W|$)/iu

/** Asks whether anybody is against it. */
export const ASKS_OBJECTION =
  /\b(?:objections?|object|disagree(?:s|ment)?|oppos(?:es?|ed|ition)|concerns?|against)\b[^?]{0,60}\?/i

/** `No call next week, then.` */
export const NO_MEETING =
  /^(?:(?:ok(?:ay)?|so|then|and|right|alright|great|good)\b[\s,.!:-]*){0,3}(?:there (?:is|will be) )?no (?:call|meeting|session|sync)s?\b (?:next|this|on|for|until|in|tomorrow)\b[^?]*$/i

/** Who leads sums up what others have just agreed to: `ok so we'll move it to December`. */
export const SUMS_UP_AGREED =
  /^(?:ok(?:ay)?|so|alright|all right|great|good|cool|right|then|perfect)\b[\s,.!-]*(?:so |then |great,? |good,? )?(?:it (?:looks|sounds|seems) like )?we(?:['’]ll| will| are going to|['’]re going to|['’]re all (?:for|in favou?r of)| all agree (?:that|on|to)| agree (?:that|on|to))\s+(?!(?:see|talk|discuss|move on|start|continue|wait|be back|come back|hear|look|have to|need|go (?:on|through|over|to)|get|find|know|try|take (?:a|this|that|it)|do (?:introductions|a quick)|begin|skip ahead|chat|meet|pick|circle|end|wrap|return)\b)\S.{8,160}$/i
