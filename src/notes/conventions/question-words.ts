interface QuestionConvention {
  readonly rule: string
  readonly confidence: number
  readonly pattern: RegExp
}

/** Sections whose lines are questions left open. */
export const OPEN_SECTION =
  /^(?:(?:q ?& ?a|questions?|discussion)\s*[/&,]\s*)?(?:(?:list of |some |other |remaining |still |the |our )*(?:open|unresolved|outstanding|remaining|unanswered|undecided|pending)(?: (?:design|technical|general|other|policy|discussion|research|spec|key|big))* (?:questions?|issues?|issues? and questions?|questions? (?:and|&|\/) (?:issues?|concerns|discussions?)|points)(?:\b.{0,50})?|(?:(?:key|main|big|central|biggest|first) )?questions? (?:still )?(?:open|left open|left|to (?:be )?(?:resolved?|answer(?:ed)?|decided?|discuss(?:ed)?)|remaining|for (?:later|next time|the next meeting))|(?:things |still |items )?to be (?:decided|determined|discussed(?: further| later)?|resolved|clarified)|(?:still |things )?(?:tbd|undecided|unclear|unresolved)|(?:things|points|items) (?:we )?(?:still )?(?:need to (?:decide|figure out|clarify|resolve)|left open|unresolved)|open ends|unknowns|(?:questions|issues) (?:we )?(?:have|raised|without answers?))$/

/** Words that mark a question as left open. */
export const OPEN_MARKS: readonly QuestionConvention[] = [
  {
    rule: 'open-label',
    confidence: 0.9,
    pattern:
      /^[\s[(*_>-]*(?:[\w.-]{1,20}: )?(?:the |an |one |my |another )?(?:open|unresolved|outstanding)[ -](?:question|point)s?(?: (?:is|are|remains|here|for me|left))?[\])]?\s*(?:[:：–—-]|#\d+:?)\s*\S|^(?:TBD|TBC)\s*[:–—-]\s*\S{3}|^(?:undecided|unresolved|unanswered|not decided|needs? (?:a )?(?:decision|discussion)|decision needed|to be (?:decided|determined|resolved)|left (?:open|for (?:next time|later|the next (?:call|meeting))))\s*[:–—]\s*\S{2,}\s|^[([](?:tbd|tbc|unresolved)[)\]]\s+\S|^(?:still )?open\s*[:–—]\s*(?:(?:should|whether|who|how|what|when|which|where|do|does|is|are|can|if|why)\b|[^?]{8,160}\?|[^?.]{4,90}\b(?:or|vs\.?)\b)|^(?:(?:still|currently|remains) )?(?:unclear|undecided|unresolved|unanswered|unknown)\s*[:–—]\s*\S{2,}\s|^[([](?:open )?question[)\]]\s+\S/i,
  },
  {
    rule: 'open-mark',
    confidence: 0.85,
    pattern:
      /\?\**\s*[([](?:still )?(?:unanswered|no answer(?: yet)?|not answered|open|tbd|unresolved)[)\]]|\?\**\s*[([]?\**\s*(?:this is |remains |still )?(?:an )?open question\**[)\]]?[.!]?\s*$|[([](?:open question|unresolved|undecided)[)\]]|\?\W{0,3}\s(?:A: )?(?:nobody|no[- ]?one) (?:knows?|knew|could (?:say|tell|answer)|ha[sd] an answer)\b|\?\W{0,3}\s(?:unknown|unclear|to be discussed|needs? (?:more |further )?discussion|still open|open|tbd|undecided)\W*$/i,
  },
  {
    rule: 'open-prose',
    confidence: 0.6,
    pattern:
      /\b(?:(?:is|are|remains?|another|an|one|big|main|as an|left as)(?:\s+(?:still|an?|the|one|also))*\s+(?:big |main |good |large )?(?:open|unresolved) questions?|it(?:['’]s| is| was| remains) (?:still )?(?:(?:unclear|undecided|not (?:yet )?decided|tbd) (?:whether|if|who|how|when|what|which)|(?:not|not yet|still not) (?:clear|known|settled)(?: yet)? (?:whether|who|which one))|(?:still|yet|remains) to be (?:decided|determined)|(?:has|have) (?:not|yet) (?:yet )?(?:to be|been) decided|(?:we |still )?need(?:s)? to (?:be )?(?:decided?|figured? out|determined?|settled?|agreed? on) (?:on )?(?:whether|if|who|how (?:long|often))|still (?:to|needs? to be|has to be|have to be|to be) (?:define[d]?|decided?|determined?|clarif(?:y|ied)|figured? out|settled?|agreed?(?: on)?)\b|no (?:decision|conclusion|answer) (?:yet )?(?:on|about|regarding|as to) (?:who|what|when|how|which|where|whether|if)\b|(?:did not|didn['’]t|could not|couldn['’]t) (?:reach|come to) (?:a |an )?(?:conclusion|decision|agreement|consensus) (?:on|about|regarding|as to|whether)\b|needs? to (?:be )?decided? (?:on )?(?:what|which|how|when|where)\b|(?:that|this|it) (?:is|was) left (?:open|undecided|unresolved)|(?:left|leave) (?:it |this |that )?(?:as )?(?:an )?open (?:question|issue|for now)|undecided (?:whether|if))\b|\bneeds? to (?:decide|figure out|determine) [^.?!]{3,80}?\b(?:vs\.?|or)\s[^.?!]{3,80}\?/i,
  },
  {
    rule: 'needs-owner',
    confidence: 0.85,
    pattern:
      /[([](?:needs?|need an?|needs an?|looking for|who is the|no) (?:a |an )?(?:owner|champion|lead|volunteer|driver|assignee|shepherd)\??[)\]]|^\W{0,4}(?:still )?(?:needs?|looking for|lacks?|no) (?:a |an )?(?:clear |new |second |active )?(?:owner|champion|volunteer|lead|maintainer|driver|shepherd|assignee|editor)s?(?: (?:yet|here|for (?:it|this|that)))?[.!]?\s*$|^\W{0,4}(?:owner|champion|volunteers?|lead|driver|shepherd|assignee)\s?\?|\bneeds? (?:someone|somebody) to (?:volunteer|maintain|own|champion|step up)\b.{0,80}\b(?:nobody|no[- ]?one|so far)\b|\b(?:needs? an? owner|owner (?:needed|wanted|required)|(?:needs? a|no) volunteers? yet|volunteers? (?:needed|wanted)|owner\s*[:=]\s*(?:tbd|\?+|unknown|needed))\b/i,
  },
  {
    rule: 'who-prose',
    confidence: 0.55,
    pattern:
      /(?:^|[.;,:–—-] )(?:so |but |and )?who (?:will|should|would|could|can|wants to|is going to|is willing to|takes?|does|signs|pays|maintains|runs)\b[^.?!]{3,90}\?\W*$/i,
  },
  {
    rule: 'tbd',
    confidence: 0.6,
    pattern:
      /\bTB[DC] (?:who|whether|if|when|where|how|what|which)\b|[([](?:tbd|tbc|to be (?:decided|determined|confirmed))[)\]]|\b(?:to be (?:decided|determined))\b(?! (?:on|by|in|at|at the|case))|\b(?:is|are|still|:|-)\s+TBD\b/,
  },
]

/** A reply that leaves the question before it open. */
export const LEFT_OPEN =
  /^(?:\S+\s){0,3}?(?:(?:we|you|they) (?:can|could|will|should|need to) (?:discuss|talk about|decide|figure|revisit|come back to|take) (?:on )?(?:this|that|it)(?: out)? (?:later|offline|another time|next time|next meeting)|let['’]?s (?:discuss|decide|revisit|take|leave) (?:this|that|it) (?:later|open|offline|for later|for now|next time)|tbd\b|\W{0,4}(?:unclear|unknown|not clear|undecided|unresolved)\b|(?:further |more )?discussion (?:for|needed|with|in) |(?:needs?|requires?|for) (?:further |more )?(?:discussion|input|investigation|thought)\b|to be (?:decided|determined|discussed|clarified)\b|(?:that|this|it) (?:is|remains) (?:an )?(?:open|undecided)|(?:an |one )?open question(?!s)|nobody knows|no answer|crickets\b|(?:no|without) (?:response|reply|replies)\b|\W{0,2}(?:that|this|it) (?:requires|needs|deserves) (?:another|more|a separate|further|its own) (?:discussion|call|meeting|session|conversation)|(?:move|push|defer|postpone|punt|bring) (?:it |this |that )?(?:back )?to (?:the )?next (?:call|meeting|time)\b)/i

/** The place of an answer that nobody gave: `A:` and nothing behind it. */
export const NO_ANSWER = /^\W{0,3}A(?:ns(?:wer)?)?\s?:\W*$/i
