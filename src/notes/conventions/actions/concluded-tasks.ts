/** Headings under which a discussion is summed up. */
export const CONCLUSION =
  /^\W*(?:\d[\d.]*\s*)?(?:\w+ )?(?:conclusions?|outcomes?|results?|take-?aways?|wrap[- ]?up)\b/i

/** A conclusion that something is to be done, of nobody. */
export const STILL_OWED =
  /\b(?:should|must|needs? to|have to|has to) be (?:reviewed|done|looked (?:at|into)|checked|tested|investigated|discussed|analy[sz]ed|written|measured|updated|documented|fixed|created|opened|filed|sent|prepared)\b|^\W*more \w+ (?:should|is|are|needed)\b/i

/** Verbs with which a conclusion settles something, and orders no work. */
export const SETTLING =
  /^\W*(?:please |also |then )?(?:re-?)?(?:merge|close|accept|approve|reject|keep|adopt|use|go|put (?:off|back|on|aside)|postpone|defer|move|drop|skip|punt|leave|remain|switch|default|focus|stick|allow|support|rename|remove|enable|disable|deprecate|discuss|release|tag|ship|backport|cut|limit|set|increase|reduce|lower|raise|make (?:it|the|this|that)|have|let|start (?:at|with)|bump|agree|wait|revisit|come back|return|bring|advance|proceed|no\b|not\b|ok\b)\b/i

/** Behind a word that could order work, these tell of something else: `Update given`. */
export const ORDERS_NOTHING =
  /^\W*\S+ (?:\S+ )?(?:was|is|were|are|given|done|received|noted|(?!need)[a-z]{2,}ed)\b/i

/** `Sipa continues his work`: what the named one does, in the present. */
export const GOES_ON_WITH =
  /^\W{0,3}(?<who>@?[\p{L}\p{N}_-]+(?: \p{Lu}[\p{L}-]+)?(?: and @?\p{Lu}[\p{L}_-]+)?) (?<verb>\p{Ll}+?)(?:e?s)? /u
