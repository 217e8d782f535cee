/** How a speaker puts something to the others, so that one other voice settles it. */
export const PROPOSES =
  /\b(?:(?:i(?:[’']d| would)? |we )?(?:propose|suggest)(?: (?:that|we|to|adding|moving|using|closing|keeping|removing|leaving|dropping|merging)\b|:)|suggest (?:add|mov|us|clos|keep|remov)ing\b|my (?:proposal|suggestion) is|let[’']s (?!try\b|make sure\b)|instead,? could we|\bi (?:would |[’']d )?vote (?:to|for|that we) (?!on\b)|(?:^|[.:] )(?:initially|for now|at first),? (?:just|only|let[’']?s|we)\b|request to (?:hold|keep|close|merge|add|remove|move|drop|use|wait)\b|any objections?(?: to)?\b)/i

/** Softer ways, which need the voices of two others. */
export const SUGGESTS =
  /\b(?:should we (?!do\b)|shall we\b|could we (?:just|do|use|drop|keep|make|move|merge|close|add|remove|have)\b|how about\b|what if we\b|can we (?:agree|merge|close|use|drop|keep|make|move|add|remove|release|ship|start with|skip|postpone|give)\b|(?:i think|perhaps|maybe|then|so|what) we (?:should|could|can do) (?!try|look|talk|discuss|ask|see|think)|(?:i[’']m |i am )?(?:happy|fine|ok) with (?:just )?(?:going|using|keeping|doing)|are (?:we|people|folks|you all) (?:ok|okay|good|fine) (?:with|to)\b)/i

/** In a chat, `so add kind() and then merge?` sums up what is to be agreed on; it needs two others, too. */
export const SUMS_UP =
  /^(?:ok(?:ay)?|so|then|right|alright)[,\s]+(?:so |then )?(?!(?:what|how|when|who|why|where|is|are|was|do|does|did|can|could|would|will|have|has|any|anyone|anything|anybody|which|you|that['’]s it|ready|shall|should|everyone|next|we done|the idea|i)\b)\S.{8,140}\?\W*$/i

/** Short answers that take a proposal up. */
export const ACCEPTS =
  /^\W{0,3}(?:(?:probably|that[’']s|it[’']s|seems like) (?:a )?good (?:idea|plan)|(?:that )?seems (?:good|fine|right|reasonable|sensible|ok|okay)|love it|accepts?\b|seconded\b|i (?:completely |fully |totally |also |would |strongly )?(?:agree|second|concur|support)|agreed\b|(?:that |this )?sounds (?:good|great|reasonable|fine|right|like)|\+1|yes\b|yep\b|yeah\b|sure\b|ok(?:ay)?\b|alright|all right|good idea|great idea|great\b|absolutely|(?:that |this )?works for me|(?:i[’']m |that[’']s |it[’']s )?(?:fine|ok|okay|good|happy) (?:by|with|for) |lgtm|makes sense|no objections?|i[’']m (?:a fan|fine|happy|ok|okay|good|in favou?r)|perfect|definitely|i like (?:it|that|the)|go for it|that works|let[’']s do (?:it|that)|same here|fine\b|👍|excellent|exactly|in favou?r|approved?\b)/iu

/** Answers that hold against it. */
export const BUTS =
  /^\W{0,3}(?:no\b(?! objection| problem| concern)|nope|not (?:sure|really|yet)|i (?:don[’']t|disagree|object|am not|can[’']t|doubt|worry)|i[’']m (?:not|against|worried|concerned)|-1|hmm|but\b|however|why\b|what\b|how\b|who\b|depends|concern)|\b(?:disagree|i object|against (?:that|this|it)|i[’']d rather not|not convinced|strongly oppose)\b/i

/** Proposals about the talk itself: moving on, waiting, going round. */
export const TALK_OF_TALK =
  /\b(?:move on|moving on|get started|start(?: with| the| by)?\b|begin|continue|go (?:to|through|back|around|round|over|next|ahead)|jump|see (?:if|what|how)|discuss|talk|wait (?:a|for)|take (?:a look|a minute|it|this|5|five)|hear|circle back|come back|give (?:it|them|him|her|everyone|people)|assume|say\b|be clear|look at|think about|chat|return to|hold on|skip ahead|end (?:here|the)|wrap|close (?:out )?the (?:meeting|call)|you (?:please|give|share|explain|do|open|post|take|send)|[ck]an you|could you|would you|would anyone|anyone (?:want|have|else)|introduc|next (?:topic|item|one|issue)|i (?:can|will|could|should)\b|i[’']ll\b|not forget|remember|be honest|know\b|ask\b)/i

/** With such words the talk on a subject ends, where nobody adds more than a yes. */
export const LAST_WORD =
  /(?:^|[.!?:] |\b(?:ok|okay|so|then|and|but|yeah|yes|alright),? )(?:let[’']?s (?:go (?:with|ahead with)|do (?:it|that|this|so|the|a|both|[A-Z0-9])|stick|use|keep|drop|postpone|defer|table|merge|close (?!(?:the )?(?:meeting|call)|out\b|up\b|here)|remove|leave (?!(?:that|it|this|those|these) there)|adopt|make it|skip|move (?:it|this|that|to stage)|accept|advance|wait (?:for|until)|hold off|land|ship|start with)|we(?:[’']ll| will) (?:go (?:with|ahead with)|stick|use|keep|drop|postpone|defer|adopt|remove|leave it|merge|close (?:it|this)|move (?:it|this|that|to stage)|accept|advance|hold off|skip)|(?:it[’']s|that[’']s) (?:decided|settled|agreed)|(?:we|you) have stage)\b[^?]*$/i
