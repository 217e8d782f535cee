/** What each sign tells, in the logarithm of the odds that two tellings are of one thing. */
export const WEIGHTS = {
  /** Before anything is known. */
  none: -4.6,
  /** All words the same; of fewer, their share. */
  words: 7.5,
  /** For each rare word that the shared ones fall short of `enough` … */
  tooFew: -2,
  /** … and for each that they have more, up to `most`. */
  more: 0.7,
  most: 2,
  sameReference: 2.4,
  sameNumber: 5,
  otherReference: -1.2,
  sameOwner: 0.9,
  otherOwner: -1.3,
  review: 1.4,
  elsewhere: -1.5,
  /** For each doubling of the sessions between. */
  gap: -0.45,
  samePlace: 0.3,
  tellsState: 0.3,
  /** What was closed comes back. */
  closed: -0.5,
  /** What was closed is handed out. */
  reopened: -2,
  besideOne: 0.9,
  besideBoth: 1.8,
  /** Of what a review list leaves: for what it is surer than any other, up to `mostLead`. */
  lead: 0.8,
  mostLead: 3,
} as const

/** Weight of shared words from which they tell something of their own. */
export const ENOUGH = 1.3
