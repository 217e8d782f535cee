interface QuestionConvention {
  readonly rule: string
  readonly confidence: number
  readonly pattern: RegExp
}

/** Sections whose lines are questions left open. */
export const OPEN_SECTION =
  /^(?:(?:q ?& ?a|questions?|discussion)\s*[/&,]\s*)?(?:(?:list of |some |other |remaining |still |the |our )*(?:open|unresolved|outstanding|remaining|unanswered|undecided|pending)(?: (?:design|technical|general|other|policy|discussion|research|spec|key|big))* (?:questions?|issues?|issues? and questions?|questions? (?:and|&|\/) (?:issues?|concerns|discussions?)|points)(?:\b.{0,50})?|questions? (?:still )?(?:open|left open|left|to (?:be )?(?:resolved?|answer(?:ed)?|decided?|discuss(?:ed)?)|remaining|for (?:later|next time|the next meeting))|(?:things |still )?to be (?:decided|determined)|tbd|undecided)$/

/** Words that mark a question as left open. */
export const OPEN_MARKS: readonly QuestionConvention[] = [
  {
    rule: 'open-label',
    confidence: 0.9,
    pattern:
      /^[\s[(*_>-]*(?:open|unresolved|outstanding)[ -](?:question|point)s?[\])]?\s*(?:[:：–—-]|#\d+:?)\s*\S|^(?:TBD|TBC)\s*[:–—-]\s*\S{3}|^(?:still )?open\s*[:–—]\s*(?:(?:should|whether|who|how|what|when|which|where|do|does|is|are|can|if|why)\b|[^?]{8,160}\?)|^(?:(?:still|currently|remains) )?(?:unclear|undecided|unresolved|unanswered|unknown)\s*[:–—]\s*\S{2,}\s|^[([](?:open )?question[)\]]\s+\S/i,
  },
  {
    rule: 'open-mark',
    confidence: 0.85,
    pattern:
      /\?\**\s*[([](?:still )?(?:unanswered|no answer(?: yet)?|not answered|open|tbd|unresolved)[)\]]|\?\**\s*[([]?\**\s*(?:this is |remains |still )?(?:an )?open question\**[)\]]?[.!]?\s*$|[([](?:open question|unresolved|undecided)[)\]]|\?\W{0,3}\s(?:nobody|no[- ]?one) (?:knows?|knew|could (?:say|tell|answer)|ha[sd] an answer)\b|\?\W{0,3}\s(?:unknown|unclear|to be discussed|needs? (?:more |further )?discussion|still open|open|tbd|undecided)\W*$/i,
  },
  {
    rule: 'open-prose',
    confidence: 0.6,
    pattern:
      /\b(?:(?:is|are|remains?|another|an|one|big|main|as an|left as)(?:\s+(?:still|an?|the|one|also))*\s+(?:big |main |good |large )?(?:open|unresolved) questions?|it(?:['’]s| is| was| remains) (?:still )?(?:unclear|undecided|not (?:yet )?decided|tbd) (?:whether|if|who|how|when|what|which)|(?:still|yet|remains) to be (?:decided|determined)|(?:has|have) (?:not|yet) (?:yet )?(?:to be|been) decided|(?:we |still )?need(?:s)? to (?:be )?(?:decided?|figured? out|determined?) (?:whether|if|who)|needs? to (?:be )?decided? (?:on )?(?:what|which|how|when|where)\b|(?:that|this|it) (?:is|was) left (?:open|undecided|unresolved)|(?:left|leave) (?:it |this |that )?(?:as )?(?:an )?open (?:question|issue|for now)|undecided (?:whether|on|about|if))\b/i,
  },
  {
    rule: 'needs-owner',
    confidence: 0.85,
    pattern:
      /[([](?:needs?|need an?|needs an?|looking for|who is the|no) (?:a |an )?owner\??[)\]]|\b(?:needs? an? owner|owner (?:needed|wanted|required)|(?:needs? a|no) volunteers? yet|volunteers? (?:needed|wanted)|owner\s*[:=]\s*(?:tbd|\?+|unknown|needed))\b/i,
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
  /^(?:\S+\s){0,3}?(?:(?:we|you|they) (?:can|could|will|should|need to) (?:discuss|talk about|decide|figure|revisit|come back to|take) (?:on )?(?:this|that|it)(?: out)? (?:later|offline|another time|next time|next meeting)|let['’]?s (?:discuss|decide|revisit|take|leave) (?:this|that|it) (?:later|open|offline|for later|for now|next time)|tbd\b|to be (?:decided|determined|discussed)\b|(?:that|this|it) (?:is|remains) (?:an )?(?:open|undecided)|open question|nobody knows|no answer)/i
