/** In a title: the meeting did not take place. */
export const CANCELLED_TITLE = /\b(?:cancell?ed|no meeting|no call)\b/i

/** How a line opens that calls a meeting off; `No meeting next week` does not. */
export const CANCELLED =
  /^\W*(?:no (?:meeting|call)(?: (?:was )?held\b| (?:this|today|due|because|as)\b|\W*$)|(?:the |this |today['’]s |this week['’]s |our )?(?!(?:[\w-]+ )?(?:next|following|upcoming|coming|future)\b)(?:[\w-]+ ){0,2}(?:meeting|call) (?:was |is |has been |had been )?(?:cancell?ed|called off|did not take place|skipped)\b|cancell?ed\b|(?:owing|due) to\b.{0,120}\bcancell?ed\b)/i
