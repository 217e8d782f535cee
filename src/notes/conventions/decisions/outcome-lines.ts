/**
 * What a summary says became of a subject, at the start of a line of its own: `Advanced to Stage 3`, `No consensus for Stage 2`,
 * `Consensus on the string syntax`, `Withdrawn by the champion`.
 */
export const OUTCOME_LINE =
  /^\W{0,3}(?:(?:no change in consensus[;,] |likely |put )?(?:accept(?:ed)?|declined?|rejected|retracted|on hold)(?=\W{0,4}$|\s?[;,–—-]| until\b| by the (?:author|proposer)\b)|(?:(?:conditional|full|unanimous|general|rough|strong|clear|tentative|committee|group|we (?:have|had|reached|got)) )*consensus (?:on|for|to|that|reached|achieved|against|not to)\b(?! (?:be|reach|find)\b)|no consensus\b(?! (?:yet|so far|needed|required))|(?:conditionally |unanimously |proposal |was |has )*(?:advanced?|advances|promoted|promotes|moved|moves|bumped) (?:back )?to (?:stage|phase|level|draft|candidate|final|last call|working draft|experimental|beta|stable)\b|(?:not advanc(?:ed|ing)|did(?: not|n[’']t) (?:advance|reach consensus)|does(?: not|n[’']t) advance)\b|(?:proposal |feature )?(?:remains?|stays?|remaining|staying|stay) (?:at|in) (?:stage|phase|level) ?\d|(?:stage|phase|level) \d(?:\.\d+)? (?:reached|approved|achieved|granted|accepted|with (?:conditions?|reviewers?)|conditional(?:ly)?|consensus)\b|(?:proposal |issue |pr |item |the proposal (?:is|was) )?(?:withdrawn|demoted)\b(?! from the agenda))/i

/** Left as it was, or told of another time. */
export const NO_OUTCOME =
  /\?\s*$|\b(?:last (?:time|meeting|call(?! for)|week)|previously|already|earlier|if we|in order to|would (?:need|be)|seeking|asking for|hoping|needs? to|wants? to|plans? to|trying to)\b/i
