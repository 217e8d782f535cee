/** How people take on and ask for things in chats: lower case, short, half sentences. */
const ADVERB =
  '(?:(?:also|then|just|probably|definitely|happily|gladly|try (?:to|and)|go ahead and|go and|quickly|personally|certainly|first|now|please|soon|maybe|likely|at least|both|again|either|make sure (?:to|that i)|take a look and|have to|need to) ){0,3}'

/** A promise anywhere in a sentence of somebody who speaks. */
export const CHAT_PROMISE = new RegExp(
  `(?:^|[\\s,;:(–—-])(?:i['’]?ll|i will|i shall|i['’]?m (?:gonna|going to)|i am (?:gonna|going to)|i promise to|i volunteer to|(?<=^|[.,;!] )(?:gonna|going to|will))\\s+${ADVERB}(?<verb>[a-z][a-z-]+)`,
  'i',
)

/** An offer: only where a sentence or a clause opens. */
export const CHAT_OFFER = new RegExp(
  `(?:^|[,;:.–—] |^(?:ok(?:ay)?|sure|yes|yeah|yep|and|then|well|if you want|alternatively) )(?:i (?:can|could)(?! not)|i['’]?d be (?:happy|glad|willing|up for|interested) (?:to|in)|i (?:would be|am) (?:happy|glad|willing) to|happy to|glad to|(?:will|gonna|can) (?=\\w+ (?:it|that|this|them|the|a|an|my|some|up)\\b))\\s*${ADVERB}(?<verb>[a-z][a-z-]+)`,
  'i',
)

/** A plan, a promise only with a day. */
export const CHAT_PLAN = new RegExp(
  `(?:^|[,;:.–—] |\\b(?:and|so|but) )(?:i (?:plan|intend|want|hope|aim|expect) to|i['’]?d like to|i['’]?m (?:planning|hoping) to|(?:planning|hoping) to|my (?:plan|goal|aim|hope|next steps?|next task) (?:is|are|will be) to|i(?: might| may|['’]ll try to)(?= (?:\\S+ ){1,8}(?:tonight|tomorrow|today))|i should be able to|i should(?= have )|(?:i['’]?m )?looking to|(?:[a-z]+ )?next week i (?:will|['’]ll))\\s+${ADVERB}(?<verb>[a-z][a-z-]+)`,
  'i',
)

/** What somebody promises for their own, with a day: `we'll publish a release on Monday`. */
export const OUR_PLAN = new RegExp(
  `^(?:(?:yes|yeah|so|ok|okay|and|then|but)[,.]? )*we(?:['’]?ll| will|['’]re going to| are going to) (?!(?:all|not|probably|likely|maybe|make a decision|decide|see|have|be|need|discuss|talk|know|start|continue|move|go|vote|meet)\\b)${ADVERB}(?<verb>[a-z][a-z-]+)`,
  'i',
)

/** `Let me open an issue for it`: only with what is done after the talk. */
export const LET_ME =
  /(?:^|[,;:.–—] |\b(?:so|and|then|ok|okay|yeah|yes) )let me (?:also |just |quickly |then )?(?<verb>get back to you|open|file|write|create|send|draft|submit|schedule|reach|follow|ping|email|put together|take (?:that|this|it) (?:back|offline|to)|look into|ask|find out|check (?:with|internally)|investigate|dig into|set up|prepare|update)\b(?! (?:with|by|the (?:meeting|call|floor)|it up (?:here|now)|a question|you (?:a|this|about)|one (?:thing|question)|(?:my|the|a) (?:screen|slides?|link)))/i

/** Verbs that only talk by themselves, in words that promise something. */
export const GIVES =
  /^(?:follow[- ]up (?:with|on|about|by|after|in|offline|and)|get (?:in touch|in contact|hold of)\b|get (?:it|that|this|them|the [\w-]+) (?:merged|done|fixed|ready|out|up|published|written|released)\b|get (?:\S+ ){1,4}(?:going|working|running|set up|started)\b|get back to (?!it\b|this\b|that\b|the\b|work\b)|double[- ]?check\b|let (?:you|them|everyone|people|folks|him|her|the \w+|y['’]?all) know(?! that\b)|circle back (?:with|to)|report back|be (?:writing|sending|opening|filing|posting|publishing|drafting|submitting|preparing)\b|give (?:you|them|it|this|that) (?:a review|feedback|a proper look))/i

/** What is to be ready by a day: `have a PR up by Monday`, `get that done this week`. */
export const READY_BY =
  /^(?:have|get) \S.{1,60}?\b(?:ready|up|out|done|finished|merged|published|written|posted|sent|working|fixed)\b/i

/** Right before a promise, these make none of it. */
export const ONLY_IF =
  /\b(?:if|when|what|where|which|that|until|unless|whenever|before|after|whether|how|why|who|because|as|doubt|unsure|sure|hope|wish|wonder|should|not)\s*$/i

/** In its words, these make none of a promise. */
export const IN_JEST =
  /\b(?:lol|haha\w*|jk|j\/k|just kidding|;-?\)|someday|some day|one day|brb|afk|be right back|bbl|gotta go|in my sleep)(?:\W|$)/i

/** What is done right here, in the chat: no task. */
export const DONE_HERE =
  /^(?:proceed\b|check (?:in|if|that|my)|look at (?:the|that|this) (?:link|log)|(?:re)?post (?:it|that|this|the link|them|a link|my \w+)? ?(?:here|now|in here|below|again)|paste|(?:put|drop|leave) (?:it|that|this|the link) here|wrap (?:up|this|it)|end (?:the|this|it)|close (?:the|this|it) (?:meeting|call|here)?|open (?:the|up the) (?:floor|meeting|discussion)|repeat|rephrase|clarify|explain|describe|elaborate|expand|quote|summari[sz]e (?:quickly|briefly|what)|list (?:them|a few|some|the)|mention|note that|add (?:that|to (?:that|this|what))|answer (?:that|this|it|your|the question)|ask (?:a|the|one|my|you|this|again|for (?:a|the) (?:vote|show))|read (?:it|that|this|them|up|through|the)|go (?:over|through|first|next|ahead|with|on|to|back|for)|pass\b|skip\b|keep (?:an eye|it|this|that|my|quiet|short)|leave (?:it|that|this|you|now|in)|give (?:it|you|that|everyone|people|this|a (?:quick|short|brief))|take (?:that|this) as|take (?:my|a) (?:leave|break|seat|nap)|move (?:on|to|the (?:discussion|conversation))|start (?:with|by|the|off|us)|begin\b|call (?:it|that|this)|stop\b|say\b|propose\b|suggest\b|second\b|vote\b|support\b|help (?:out )?(?:where|if|when)|try (?:my|not|it (?:out )?(?:now|again))|get (?:back to (?:it|this|that) (?:in a|now)|to (?:that|it|this)|there|it\b)|find out$|see\b|note$|make (?:a (?:note|point|comment|suggestion)|myself)|bring (?:it|that|this) up now|link\b|talk\b(?! (?:to|with) \w)|speak\b(?! (?:to|with) \w)|discuss\b|set (?:that|this|it) aside|hold\b|attend\b|join\b|meet\b|wait\b|run (?:to|off|now)|drop (?:off|out|now)|work on (?:it|that|this)?$)/i

/** Verbs of requests that are answered by talking. */
export const ANSWERED_BY_TALK: ReadonlySet<string> = new Set(
  `explain clarify elaborate repeat tell say describe expand speak talk hear see introduce start begin comment go confirm link paste think mean understand give show share believe guess imagine remember know
read rephrase summarize summarise walk answer present take continue hold wait vote agree accept support join attend stay move like want need have be come use say compare define point quote help live get handle recommend mention remind access discuss please consider qualify use`.split(
    /\s+/,
  ),
)

/** Something asked of one person; `verb` is what. */
export const ASKED =
  /(?:\b(?:can|could|would|will) (?:you|(?!(?:already|always|also|only|just|now|then|still|never|even|probably|definitely|easily|not|be|it|we|they|simply|maybe|actually)\b)@?[\w.[\]|-]{2,20})(?: guys| all| both| two| folks)?(?: maybe| please| also| perhaps| then| possibly| just| quickly| either| go ahead and| be willing to| be able to| want to| like to| mind)* (?<verb>[a-z-]+)|(?:^|[,:.!;] |\b(?:so|and|then|also|ok) |@[\w.-]{2,30} )please (?:also |all |both |do |then )?(?<verb2>[a-z-]+)|\byou (?:should|might want to|may want to|need to|could|have to|want to|feel like|up for|interested in|willing to) (?:maybe |also |probably )?(?<verb3>[a-z-]+)|\b(?:how about|what about|mind|feel free to) (?:you )?(?<verb4>[a-z-]+?)(?:ing)?\b)/i

/** Something asked of whoever wants to. */
export const ASKED_OF_ANYONE =
  /\b(?:who [a-z]+s (?:it|that|this|the|them|a) |who(?:['’]s| is| else)? (?:can|could|will|wants? to|would like to|would|is going to|going to|has time|is willing|volunteers|up for|does|should)|(?:any|some)(?:one|body) (?:to|who|want|willing|able|wants|up for|interested|can|could|should|would|needs? to|else|have time|volunteer\w*|take|do)|volunteers?\b|(?:can|could|would) (?:some|any)(?:one|body)|we (?:need|should|could|still need|have) (?:some(?:one|body)|to|a (?:pr|ticket|issue|doc|page|post)))/i

/** Taken on, whatever was asked for. */
export const TAKEN_ON =
  /^\W{0,3}(?:(?:ok(?:ay)?|sure(?: thing)?|yes|yep|yeah|yea|yup|ya|alright|ooh+|oh|sounds good|great|cool|no problem|absolutely|of course|good idea|fine|got it|right|hmm|@?[\w.[\]|-]{2,20}[,:]|thanks|well|oh|ah)[\s,.!:;]+){0,3}(?:(?:i |we )?(?:definitely |certainly |gladly )?(?:['’]?ll do|will do)\b(?! (?:a|the|some|my|our|not)\b)|(?:i['’]?m )?on it\b|i (?:can|could|will|would|['’]d|['’]ll)(?: @?[\w.-]{2,20})?\W*$|(?:i )?(?:can|could) (?:do|take|handle|look into|help with|work on|try|take care of) (?:it|that|this|those|them|so|the (?:first|second|last|other) one)\b|i['’]?ll (?:do|take|handle|own|tackle|try) (?:it|that|this|those|one|them|care)\b|i (?:definitely|certainly) will\b|consider it done|i (?:can|could|will|['’]?ll) take (?:it|that|this|one|care)\b|assign (?:it |that )?to me|put me down|i (?:can )?volunteer\b|i['’]?ve got (?:it|this|that)\b|mine\b$|me[!.]?$|me please|dibs)/i

/** Taken on, where it was asked of this person. */
export const SAYS_YES =
  /^\W{0,3}(?:@?[\w.[\]|-]{2,20}[,:]\s+)?(?:sure(?: thing)?|yes|yep|yeah|yup|ok(?:ay)?|okie|kk?|of course|no problem|no prob|np|absolutely|certainly|definitely|gladly|happy to|can do|will do|fine|roger|ack|aye|👍|:\+1:|:thumbsup:|good idea|alright|noted|done deal|i will|i['’]ll|indeed|yessir|with pleasure)(?=\W|$)/iu

/** Behind such a yes, these take it back or tell that it is done. */
export const YES_BUT =
  /\b(?:but|already (?:did|done|have)|i did|done\b(?! by)|i don['’]?t|can['’]?t|cannot|won['’]?t|not sure|i think|it(?:['’]s| is| was| does)|that(?:['’]s| is| was| would)|there(?:['’]s| is| are)|they|he|she|we|you|because|since|maybe|though)\b|\?\s*$/i

/** What a promise needs where its verb is none of those that people promise with: a day. */
export const SOME_DAY =
  /\b(?:tonight|tomorrow|today|this (?:evening|afternoon|weekend|week|month)|next (?:week|month)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|soon|asap|after (?:the|this) (?:meeting|call)|later|over the weekend|in the (?:next|coming) \w+)\b/i

/** Verbs that promise nothing even with a day. */
export const NO_DEEDS: ReadonlySet<string> = new Set(
  `be have see need go think know let say hope try wait join attend leave sleep arrive miss vote like want love guess assume believe agree stay keep feel mean come eat read listen stop never not always still only
probably maybe likely get give call take start continue end admit bet wager die live find look remember forget regret happily abstain pass idle lurk`.split(
    /\s+/,
  ),
)

/** Something suggested, that a `will do` takes up. */
export const SUGGESTED =
  /\b(?:could|should|would be|needs?|suggest\w*|let['’]?s|can|how about|maybe|better to|please|want|might)\b/i
