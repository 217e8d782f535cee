/** A question about what to do. */
export const ASKS_WHAT_TO_DO =
  /(?:^|[.:!] )\W{0,3}(?:so |and |but |ok(?:ay)?,? )?(?:should|shall|do we (?:want|need|keep|use|still)|are we (?:ok|okay|going|fine|happy)|can we (?!see|get|have|hear|explain)|(?:what|how|where|when|which|who)\b[^?.]{0,60}\b(?:should|shall|do we|are we|to (?:use|do|keep|call|put|store|hold|handle|name|release|merge|publish)))\b[^?]{0,160}\?\W*$/i

/** An answer that settles it, in the note taker's own words. */
export const ANSWERS_WHAT_TO_DO =
  /^\W{0,3}(?:yes|yep|no|nope|not (?!sure|clear|yet (?:clear|sure)|really sure|known)|no longer|neither|both|only|at (?:most|least)|max(?:imum)?|keep|use|stick|stay|leave|drop|skip|wait|defer|postpone|we(?:[’']ll| will| are going to| are just going to)|currently we(?: are|[’']re)|let[’']?s (?!see|discuss|talk|ask|look|find|check)|probably not|as is|every|once|go (?:with|for))\b|^[^.?!]{2,50}\bfor now\b/i

/** An answer that leaves it open, or only argues. */
export const ARGUES =
  /\?\s*$|\b(?:maybe|perhaps|might|could|not sure|depends|unclear|tbd|unless|would be|i think|because if|but (?:we|it|that|this|if|what)|see|need(?:s)? (?:more|to (?:discuss|decide|check|look|think|find|ask|investigate)))\b/i

/** Both in one line: `Does the archive move? No`, `Time limit (? - yes, an hour)`. */
export const ASKED_AND_ANSWERED =
  /^\W{0,4}[^?]{0,12}\b(?:should|shall|do we|are we|are (?:the |our )?\S+ going to|where (?:do|should)|how (?:long|often|many))\b[^?.]{4,110}\?\W{1,5}(?:yes|no|nope|yep)\b(?![^.]*\b(?:because|but|idea|one|sure|problem|clue)\b)[^?]{0,90}$|^[^?]{4,60}\(\?\s*[-–—:]\s*(?:yes|no)\b[^)?]{0,60}\)\W*$/i
