/** What may stand before somebody moves a chat on: `ok`, `so then,`. */
const BEFORE = String.raw`(?:(?:ok(?:ay)?|kk?|alright|all right|right|so|now|great|cool|well|and|then|anyway|anyways|thanks|thank you|yes|yep|good|perfect|nice|awesome|excellent|hi (?:all|everyone)|welcome|in that case|if (?:there['’]?s )?(?:nothing|no one|nobody|no more)[^,.]{0,30}|(?:anything|something) else\??|with that|let me|i think|perhaps|maybe|but)\b[\s,.!:;?)-]*){0,4}`
const ORDINAL =
  '(?:next|first|second|third|fourth|fifth|sixth|last|final|1st|2nd|3rd|4th|5th|another|other|one more|one last)'
const NOUN =
  '(?:item|topic|thing|point|issue|subject|bit|agenda (?:item|point|topic)|order of business|piece of business|matter|ticket|pr|rfc|proposal|question)'

/** How somebody who chairs a chat moves on to a subject; the subject is group 1. In order of trust. */
export const CHAT_MOVES: readonly RegExp[] = [
  new RegExp(
    `^${BEFORE}(?:(?:the |our |my |a )?${ORDINAL}(?: ${NOUN})?(?: (?:on|in|of) (?:the|our|today['’]?s|my) (?:agenda|list|meeting|day))?(?: (?:today|here|then|up|off))?(?: (?:is|was|would be|we have|i have|on my list is)|['’]s|:| -| –| =)|(?:next|first|last) (?:up|off)(?: is|:|,| -)?|(?:next|last|first) ${NOUN}(?: is|,)?|(?:let['’]?s|let us|back to|we (?:can|should|could|might)|shall we|i['’]d like to|i suggest we|i propose we|can we) (?:now |quickly |briefly |then |first |please |perhaps |maybe )*(?:move on|go on|continue|start|begin|kick off|kick (?:it|things) off|jump|proceed|talk|discuss|chat|switch|turn|get (?:started|going|back)|open|look at|go (?:over|through|to)|head)(?: (?:off|on|in|over|right|straight|again|out))*(?:[ ,](?:to|with|about|into|at|by))?|moving (?:on|right along|along)(?:[ ,](?:to|with)|:|,)|on to|onto|over to|next,|agenda item #?\\d+:?|item #?\\d+\\s*[:–-]|topic:|topic #?\\d+\\s*[:–-]|# |={2,}|\\*{3}|>>+|--- )\\s+(?:the (?:topic|subject|issue|matter|question) of |(?:the |our )?${ORDINAL} ${NOUN}(?: (?:on|of) (?:the|our) \\w+)?\\s*[:–,-]\\s+)?(\\S.{2,140})`,
    'iu',
  ),
]

/** A turn that only says that the chat moves on; the next words of the same person tell to what. */
export const BARE_MOVE = new RegExp(
  `^${BEFORE}(?:(?:the )?${ORDINAL} (?:${NOUN}|up)|next|moving on|move on|let['’]?s move on|on to the next(?: ${NOUN})?|let['’]?s (?:start|begin|go on|continue)|shall we (?:start|begin|move on))\\W*$`,
  'i',
)

/** What people say after such words without naming a subject. */
export const NO_SUBJECT =
  /^(?:no,? wait\b|wait\b|then\b|why\b|when\b|please\b|for (?:those|anyone|everyone)\b|after (?:the )?meeting|does\b|did\b|is\b|are\b|but\b|because\b|our (?:\w+ )?meeting|discuss\b|see\b|hear\b|a (?:good|great|bad)\b|for now\b|now\b|please\b|on\b|here\b|it\b|that\b|this\b(?! (?:week|month|issue|pr|topic|rfc))|if\b|when\b|time\b|i\b|we\b|you\b|so\b|and\b|as\b|because\b|everyone\b|everybody\b|anyone\b|someone\b|who\b|there\b|next\b|meeting\b(?! (?:time|schedule|date|cadence|format))|week\b|call\b|the (?:next|meeting|call|agenda|end|beginning|start|first|last|rest|top)\b(?! (?:of the|time))|next (?:week|time|meeting|call)|a (?:bit|while|minute|moment|second|sec|few)\b|\\d+ (?:min|sec)|my (?:point|question|concern|comment)|those\b|them\b|these\b|one\b|later\b|again\b|something\b|anything\b|everything\b|nothing\b|not\b|also\b|point\b|thing\b|to\b|with\b|by\b|about it\b|what\b(?= (?:you|i|we) )|of\b)/i

/** Words with which a meeting opens and closes; no subject. */
export const GREETING =
  /^(?:greetings?|hi|hello|hey|intro(?:duction)?s?|conclusion|roll ?call|say (?:hi|hello)|who(?:['’]s| is) (?:here|around)|confirm (?:the )?(?:date|time|next)|next meeting|(?:the )?next (?:meeting|call)|closing|end|adjourn\w*|wrap[- ]?up|agenda|(?:the )?agenda\b.{0,20}|round ?table intro)\b/i
