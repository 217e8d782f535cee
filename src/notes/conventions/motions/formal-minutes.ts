/** A cheap look: a body that acts by motions. */
export const FORMAL_MINUTES =
  /\b(?:directors|board|trustees|council|committee|quorum|RESOLVED|seconded|adjourned|apologies)\b/i

/** What minutes say that are written by the book; three of them are enough. */
export const FORMAL_PHRASES =
  /\b(?:minutes of (?:the|a)\b.{0,40}\b(?:board|council|meeting)|called (?:the meeting )?to order|board of (?:directors|trustees)|directors? (?:present|absent)|(?:board )?members (?:present|absent|not present)|quorum (?:was|is|of|being|present|declared)|seconded(?: by)?|duly (?:made|seconded|adopted|called|convened)|unanimously (?:approved|carried|adopted|passed)|motion (?:carried|carries|passed|passes|failed|was (?:made|approved))|resolved,? that|be it (?:further )?resolved|now,? therefore,?|passed and adopted|whereas,|^[ \t]*(?:ayes|noes|nays):|^[ \t]*attest:|(?:meeting|board) (?:was )?adjourned|respectfully submitted|executive session|also (?:present|in attendance)|in attendance:|apologies (?:for absence|were received|received)|matters arising|correct record|any other business)(?:\b|(?<=:))/gim
