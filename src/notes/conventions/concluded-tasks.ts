/** Headings under which a discussion is summed up. */
export const CONCLUSION =
  /^\W*(?:\d[\d.]*\s*)?(?:\w+ )?(?:conclusions?|outcomes?|results?|take-?aways?|wrap[- ]?up)\b/i

/** A conclusion that something is to be done, of nobody. */
export const STILL_OWED =
  /\b(?:should|must|needs? to|have to|has to) be (?:reviewed|done|looked (?:at|into)|checked|tested|investigated|discussed|analy[sz]ed|written|measured|updated|documented|fixed|created|opened|filed|sent|prepared)\b|^\W*more \w+ (?:should|is|are|needed)\b/i

/** A conclusion that orders work: what settles something (`merge it`, `keep the old name`) is none. */
export const ORDERS_WORK =
  /^\W*(?:please |also |then )?(?:check|review|look (?:at|into)|investigate|test|try|follow[- ]up|ping|ask|analy[sz]e|write|find|measure|collect|gather|talk (?:to|with)|contact|reach out|e-?mail|mail|open an?|file an?|create|draft|prepare|send|schedule|document|continue|benchmark|research|explore|report back|update|work on|set up|organi[sz]e|read|post|publish|propose|evaluate|consider)\b(?! (?:was|is|were|given|done|received|noted|[a-z]+ed)\b)/i

/** `Sipa continues his work`: what the named one does, in the present. */
export const GOES_ON_WITH =
  /^\W{0,3}(?<who>@?[\p{L}\p{N}_-]+(?: \p{Lu}[\p{L}-]+)?(?: and @?\p{Lu}[\p{L}_-]+)?) (?<verb>\p{Ll}+?)(?:e?s)? /u
