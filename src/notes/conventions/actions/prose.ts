/** A cheap test: no speech act about something to do without one of these. */
export const PROSE_CUE =
  /\b(?:to |offered|stepped|took |takes |w(?:ill|ould)\b|can\b|shall\b|volunteer|please|happy to|on it\b|t(?:ake (?:it|that|this|care)|o$)|me to|let['’]?s |needs? |should|must|has to|homework|tasked|champion|next step|action|make sure|(?:ask|check|contact|create|draft|file|open|ping|post|prepare|propose|schedule|send|update|write) )|['’]ll\b|->|[→⇒]|=>/i

/** What may stand before a promise in its sentence. */
const BEFORE = String.raw`(?:(?:ok(?:ay)?|sure|yes|yeah|yep|alright|all right|right|cool|great|good|fine|and|so|but|then|also|thanks|anyway|agreed|in that case|for now|if there are no objections|unless there are (?:any )?objections|i think|i guess|absolutely|no problem|sounds good|makes sense|later|afterwards|meanwhile|after (?:this|the) (?:call|meeting))[,.!:;]*\s+){0,4}`
const ADVERB = `(?:(?:also|then|just|probably|definitely|happily|gladly|try (?:to|and)|go ahead and|quickly|personally|certainly|first|be able to|make sure to|please|now|be happy to|take a look and|volunteer to|attempt to|plan to|start to|at least|in the meantime|again|soon) ){0,3}`

/** How people promise. `verb` is what they will do. */
interface Promise {
  readonly rule: string
  readonly confidence: number
  readonly pattern: RegExp
  /** Needs somebody who speaks: the sentence names nobody. */
  readonly needsSpeaker: boolean
}

export const PROMISES: readonly Promise[] = [
  {
    rule: 'prose-promise',
    confidence: 0.7,
    pattern: new RegExp(
      String.raw`^${BEFORE}I(?:['’]ll| will| shall|['’]m going to| am going to|['’]m gonna|['’]m planning to| plan to| intend to| promise to)\s+${ADVERB}(?<verb>be [a-z]+ing\b|[a-z][a-z-]+)`,
      'i',
    ),
    needsSpeaker: false,
  },
  {
    rule: 'prose-will',
    confidence: 0.65,
    pattern: new RegExp(
      String.raw`^${BEFORE}(?:If (?:I|we) (?:don[’']t|do not|haven[’']t) (?:hear|heard|get|see)\b[^.;]{0,90}?,? (?:I )?will|Will|Am going to|Am gonna|Going to)\s+${ADVERB}(?<verb>be [a-z]+ing\b|[a-z][a-z-]+)`,
      'i',
    ),
    needsSpeaker: true,
  },
  {
    rule: 'prose-offer',
    confidence: 0.55,
    pattern: new RegExp(
      String.raw`^${BEFORE}(?:I(?:['’]d be| would be|['’]m| am)? (?:can|could help|happy to|glad to|volunteer to|volunteer for)|(?:can|happy to|volunteers? to))\s+${ADVERB}(?<verb>[a-z][a-z-]+)`,
      'i',
    ),
    needsSpeaker: true,
  },
]

/** `SB - to follow up with Lucas`: what the named one is to do. */
export const IS_TO =
  /^[Tt]o (?:also |then |try to )?(?<verb>(?!clarify|confirm|summari[sz]e|answer|be|repeat|understand|explain|quote)[a-z][a-z-]+) \S+ \S/

/** `do` is promised only with what is done: `I'll do that`, `do a quick review`. */
export const DONE_OBJECT =
  /\bdo (?:that|this|it|so|both|some|a|an|the|another|one)\b(?! (?:best|bit))/i

/** Speakers who only go on speaking: `I'll add that …`, `I'm going to talk about …`, `I'll move on`. */
export const ONLY_SPEAKS =
  /^(?:push for\b|(?:add|note|mention|say|start|open|close|begin|put|call|take) (?:that\b(?! to)|by\b|it (?:this|that) way|another way|out there|with\b|off\b|(?:a|your) (?:call|vote) now)|(?:talk|speak)\b(?! (?:to|with) )|(?:proceed\b|present|explain|describe|introduce|discuss|highlight|outline|demonstrate|start\b(?! (?:work|writ|draft|build|implement|prepar|collect|test|review|document)\w*ing)|finish|define|walk|repeat|paste|quote|rephrase|suggest|propose|focus|address|stop|go|illustrate)\b|move (?:on|to|forward|past|along|back)\b|set \S+ (?:to|equal)\b|(?:take|make) (?:a (?:guess|stab|break|few|quick (?:note|point|comment)))\b|(?:try|wait)(?: to| and)? (?:be|explain|say|answer|summari[sz]e|keep|not|speak|see|stay|get through)\b|(?:pass|hand|turn|give) (?:it|this|that|things) (?:over|back|to)\b|(?:share|bring up|pull up) (?:my|the|a) (?:screen|slides?)|(?:read|link|post|drop|put|share) (?:it |this |that |them |the link |a link |the agenda )?(?:out loud|here|in (?:the )?(?:chat|irc|gitter|slack|zoom|channel|queue)))/i

/** `Me and Bob will try …`: the speaker and somebody else. */
export const TOGETHER =
  /^(?:[Mm]e|I) (?:and|&) (?<other>\p{Lu}[\p{L}'’-]*)\s+(?:will|['’]ll|can|are going to) (?:try (?:to|and) )?(?<verb>[a-z-]+)|^(?<other2>\p{Lu}[\p{L}'’-]*) (?:and|&) (?:I|me)\s*(?: will|['’]ll| can| are going to) (?:try (?:to|and) )?(?<verb2>[a-z-]+)/u

/** `If everyone can give feedback by Friday, that would be great`, `please comment by Monday`. */
export const ASKED_OF_ALL =
  /^(?:so |and |also )?if (?<who>everyone|everybody|people|folks|you all|you|anyone|someone) (?:can|could|would|has time to|is willing to) (?<verb>[a-z-]+)\b.{0,160}\b(?:great|good|nice|helpful|awesome|appreciated|lovely|wonderful)\b|^(?:(?:so|also|everyone|everybody|all|folks),? )?please (?<verb2>[a-z-]+)\b/i

/** `We need to ask Chris`, `let's PR the process`: an order to all, which names what is done and by that it is done. */
export const ORDER_TO_ALL =
  /^(?:[Aa]lso,? )?(?:[Rr]each out to (?!me\b|us\b)|[Ww]ork with \p{Lu}\S+ (?:\p{Lu}\S+ )?to |(?:[Ff]ollow up|[Cc]heck) with (?:the |\p{Lu})|[Aa]sk \p{Lu}\S+ (?:to|if|whether|about|for) |[Cc]ontact \p{Lu}\S+ (?:to|about|and|for|if) )(?![^.]*\bif you\b)|^(?:(?:[Aa]nd|[Ss]o|[Bb]ut|[Tt]hen|[Oo][Kk](?:ay)?|[Yy]es|[Yy]eah|[Aa]lso|[Ii]n that case),? ){0,2}(?:(?:[Ww]e|[Ss]omebody|[Ss]omeone) (?:need to|should|have to|must|ought to|will need to) (?:also |then |just |probably )?(?:ask|talk (?:to|with)|check with|reach out to|ping|contact|e-?mail|speak (?:to|with)|consult(?: with)?|follow up with|loop in|invite) (?:@|\p{Lu}\p{Ll}+)|[Ll]et[’']?s (?:also |then |just )?(?:PR\b|open (?:an? |up )?(?:new )?(?:issue|pr|pull request|ticket|discussion|thread)|file (?:an? |that|this|it)|write (?:it|this|that|up|down|a|an)\b|draft (?:it|this|a|an|up)|create (?:an? )?(?:new )?(?:issue|doc|document|pr|repo|channel|page|ticket|label|poll|form|spreadsheet)|document (?:it|this|that)|schedule (?:a|an|another)|set ?up (?:a|an)|send (?:a|an|out)|ask [@\p{Lu}]|invite [@\p{Lu}]|ping [@\p{Lu}]|put (?:it|this|that|a [\w ]{1,20}) (?:on|in|into) (?:the|our) (?:agenda|wiki|docs?|readme|faq|charter|backlog|list)))/u

/** `asked Bob to draft`, `agreed that Ada will send`, `Bob said he would file`. `who` does `verb`. */
export const REPORTED: readonly RegExp[] = [
  /\b(?:asked|tasked|directed|instructed|requested|assigned|appointed|authori[sz]ed|(?:the )?action (?:is )?(?:for|on))(?: that)? (?<who>@?\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’-]*){0,2}) to (?<verb>[a-z][a-z-]+)/u,
  /\b(?:[Aa]greed|[Dd]ecided|[Rr]esolved|[Ss]uggested|[Pp]roposed|[Dd]etermined)(?: that)? (?<who>@?\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’-]*){0,2}(?: and \p{Lu}[\p{L}'’-]*)?) (?:will|would|should|shall|to) (?<verb>[a-z][a-z-]+)/u,
  /\b(?:plan|idea|intention|expectation|outcome|upshot|result|conclusion) (?:(?:is|was) )?(?:for|that) (?<who>@?\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’-]*){0,2}(?: and \p{Lu}[\p{L}'’-]*)?) (?:to|will) (?<verb>[a-z][a-z-]+)/u,
  /^(?<who>@?\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’-]*){0,2}) (?:said|says|noted|confirmed|confirms|stated|mentioned|indicated|added|replied)(?: that)? (?:he|she|they)(?:['’]d| would| will|['’]ll) (?<verb>[a-z][a-z-]+)/u,
]

/** Where in a sentence a new clause may open that promises or assigns. */
export const CLAUSE =
  /(?:[,;:–—]|\s--?|→|=>)\s+(?:(?:and|so|but|then|thus|therefore) )?|(?:^|\s)[([](?=[@\p{Lu}])|\s(?:and|so|but|then) (?=will\b|I(?:['’]ll| will| can|['’]m)\b|@?\p{Lu}[\p{L}\d_-]* (?:\p{Lu}[\p{L}'’-]* )?(?:will|to|is to) [a-z])/gu

/** `If the numbers are bad, I'll …`, `Once it is out, Ada will …`: what stands before the clause belongs to it. */
export const CONDITION =
  /^(?:so |and |but |then )?(?:if|when|once|after|as soon as|unless|until|before|for|in|by|on|to|with|as|because|since)\b/i

/** `Ada is putting it together and will send it by Friday`: the second thing that the named one does. */
export const AND_WILL =
  /(?:\band|,|;|\bbut) (?:(?:he|she|they|then|also|so) )*(?:will|(?:he|she|they)['’]ll|is to|are to) (?:then |also |try to )?(?<verb>[a-z][a-z-]+) /

/** In a summary: `Will come back with a slide deck`, and nobody is named. */
export const NOBODY_WILL =
  /^Will (?:come back|return|make a note (?:to|of)|be back|report back|follow up|revisit|(?:bring|present|prepare|provide|write|file|draft|open|send|post|update|investigate|reach out|seek|schedule|circulate) (?!us\b|about\b)\S)/

/** `will send it to the list`, `so will do that`: the note taker leaves out who. */
export const WILL_DO =
  /^(?:(?:so|and|but|then|ok|yes),? )*(?<how>[Ww]ill|[Gg]oing to|[Pp]lan(?:ning)? to|[Ll]ooking to|[Hh]op(?:e|ing) to|[Aa]im(?:ing)? to|[Ss]hould(?= have an? )) (?:also |then |just |now |try (?:to|and) )?(?<verb>[a-z][a-z-]+)(?= |[.!]?$)/

/** `She will circulate …`, after a sentence that names her. */
export const PRONOUN_WILL =
  /^(?:And |Then |Also,? )?(?:(?:He|She|They)['’]ll|(?:He|She|They) (?:will|is to|are to|(?:has|have) (?:agreed|offered|volunteered|promised) to|(?:agreed|offered|volunteered|promised) to)) (?:also |then |now |try to )?(?<verb>[a-z][a-z-]+)/

/** `It is in Ada's hands, she will land it`: a later clause tells what the one named before will do. */
export const LATER_WILL =
  /(?:[,;:–—]|\b(?:and|but|so|then|that)) (?:(?:after|with|once) (?:that|this|it),? |then |afterwards,? |also |that )*(?:he|she|they)(?:['’]ll| will) (?:also |then |try to )?(?<verb>[a-z][a-z-]+) /

/** `Lucy volunteered.`: what stands before it is what she takes on. */
export const STEPS_UP =
  /^(?<who>@?\p{L}[\p{L}\p{N}'’_-]*(?: \p{Lu}[\p{L}'’-]*){0,2}(?: (?:committee|team|group|council|board|wg))?(?:(?:,| and|,? and) @?\p{Lu}[\p{L}'’-]*){0,2}) (?:has |have |kindly |then |gladly ){0,2}(?:volunteer(?:ed|s)|stepped (?:up|in)|offered(?: to (?:do (?:it|so|this)|help))?|(?:will|would|is going to|agreed to|offered to|is happy to) (?:do (?:it|that|this|so)|take (?:it|that|this)(?: on| task| action| one| item| issue)?|take care of (?:it|that|this))|is on it|took (?:it|that|this)(?: on)?|takes (?:it|that|this)(?: on)?)[.!]?\s*$/u

/** What only people do: so a capital word before `will` is a name, though the roster does not know it. */
export const PERSONAL_DEEDS: ReadonlySet<string> = new Set(
  `contact reach email e-mail mail write send draft ask talk speak follow ping schedule comment post circulate organise organize share invite
prepare present propose spike sync file investigate summarise summarize coordinate arrange chase bring discuss reply respond check look liaise report call phone order buy book pick paste register transfer`.split(
    /\s+/,
  ),
)

/** What things do, too: `will lead to stale data`, `will take a while`. */
export const ONLY_HAPPENS =
  /^(?:lead to|(?:result|need|require|break|take (?:(?:a|some|more) (?:while|lot|bit|few|couple|long|time\/)|longer|several|too|weeks|months|days)|bring (?:us|more)|close by|look (?:like|different|the|good|bad|better)|follow (?:the|from|this|that|a)|work (?:with|fine|well|for|in|on (?:all|any|every))|run (?:on|in|into|out)|open up|produce|expose|ensure|allow|support|provide|make (?:it|things|sense|the|sure that|life|this|that|us)|set (?:a|the) (?:precedent|stage|tone)|drive (?:the|more))\b)/i

/** What the body or a part of it is obliged to do. */
export const OBLIGED =
  /^(?<who>[@\p{L}][^.:;!?()\n]{0,50}?)\s+(?:needs? to|should|must|has to|have to|ought to)\s+(?:also |then |now )?(?<verb>[a-z][a-z-]+)/u

/** `… will send X and also ask Y`: a second thing in the same breath. */
export const SECOND_VERB =
  /(?:,? and (?:also|then|second(?:ly)?|will(?: also)?)|, second(?:ly)?|;)\s+(?:I['’]ll |I will |will |to )?(?<verb>[a-z][a-z-]+) /

/** What is offered with `can`: the rest (`I can see`, `can run`) only tells what is possible. */
export const OFFERED: ReadonlySet<string> = new Set(
  `take help open file write send submit draft prepare create ask reach follow volunteer organize organise set setup review update put post
email ping contact bring document present schedule look share coordinate summarize summarise investigate work handle drive own fix add publish push talk run check test report file circulate collect measure benchmark implement document connect coordinate sync`.split(
    /\s+/,
  ),
)

/** `Ada will ask the port and Bob will buy rope`: where somebody else's part begins. */
export const OTHERS_PART =
  /(?:(?<!(?:with|to|ask|for|from|between) @?\p{Lu}[\p{L}'’-]*),? and|, while|, but|,| [-–—]) (?=(?:@[\w-]+|\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)?) (?:will|to|is to|['’]ll) [a-z])/gu

/** A reply that takes on what was asked for. */
export const ACCEPTANCE =
  /^(?:(?:ok(?:ay)?|sure|yes|yep|yeah|alright|sounds good|great|cool|no problem|absolutely|of course|good idea|fine|got it)[,.!:;]*\s+)*(?:I |we )?(?:['’]?ll do\b(?! (?:a|the|some|my|our)\b)|will do\b(?! (?:a|the|some|my|our)\b)|on it\b|I['’]m on it\b|(?:I )?can do (?:it|that|this|so)\b(?! (?:on|in|with|without|via|using|through)\b)|(?:I )?can do(?=\s*(?:[.,!;]|$))|I['’]ll (?:do|take|handle|own) (?:it|that|this)\b|consider it done|confirms?(?: (?:he|she|they))? can do|I can take (?:it|that|this)(?= on\b| one\b|\s*[.,!;]|\s*$)|assign (?:it |that )?to me|I['’]ll take care of|I(?:['’]m| am) happy to (?:do|take|help)(?: (?:it|that|this|with that))?\b|will take (?:it|that|care|this)|put me down|I volunteer\b|I will(?=\s*(?:[.!,]|$))|I['’]m (?:already )?(?:building|doing|writing|working on|making|preparing|handling|looking into) (?:it|this|that)\b|(?:I )?already (?:working on|building|doing) (?:it|this|that)\b)/i

/** What is asked of somebody: `can you …?`, `please …`, `see if you can …`, `we should …`. */
export const REQUEST =
  /\b(?:(?:can|could|would|will) (?:you|someone|somebody|anyone|we)|please|see if you|(?:we|you|someone|somebody) (?:should|need to|have to|must|want)|who (?:can|will|wants to|could|would)|any(?:one|body) (?:want|willing|able)|volunteers?|needs? to|mind (?:if|opening|filing|writing|doing)|would be (?:good|great|nice|helpful)|let['’]s|how about you|want to)\b/i

/** A sentence that only thinks aloud, tells of others' ways, or jokes: no promise. */
export const NOT_PROMISED =
  /^if not\b|\b(?:if (?:i|you|we|they|the|it|somebody|someone|that|this) (?:would|were|could|had)|would have|could have|hypothetical|just kidding|j\/k|lol|haha)\b|(?<!\([^()]{0,40})\?\s*$/i

/** What somebody else said or wrote: a promise behind it is not theirs who speak here. */
export const QUOTED = /["“”]/
