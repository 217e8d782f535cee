import type { MotionOutcome } from '../../finding.ts'

interface OutcomeConvention {
  readonly outcome: Exclude<MotionOutcome, 'open'>
  /** Matched anywhere in the words after a motion. */
  readonly words: RegExp
}

/** How minutes say what became of a motion; in order, the first that matches wins. */
export const OUTCOMES: readonly OutcomeConvention[] = [
  {
    outcome: 'withdrawn',
    words: /\b(?:withdrawn|withdrew|withdraws|rescinded|dropped by (?:the )?mover)\b/i,
  },
  {
    outcome: 'failed',
    words:
      /\b(?:(?:motion|vote|proposal|resolution|it|amendment) (?:is |was |has |have )?(?:fail(?:s|ed)?|lost|defeated|rejected|denied|not (?:pass|carr|approv|adopt)\w*)|(?:did|does|do) not (?:pass|carry)|not carried|not approved|failed to (?:pass|carry)|dies|died for (?:lack|want)|lack of a second|vote fails?|defeated|denied|rejected|motion fails)\b|^\W*fail(?:s|ed)?\b/i,
  },
  {
    outcome: 'tabled',
    words:
      /\b(?:(?:motion|vote|proposal|resolution|item|matter|it|was|is) (?:is |was |has been |be )?(?:tabled|postponed|deferred|laid (?:on the table|over)|held over)|vote (?:is |was |will be )?(?:postponed|deferred|delayed|moved to)|no quorum|tabled (?:to|until|till|for))\b|^\W*(?:tabled|postponed|deferred)\b/i,
  },
  {
    outcome: 'passed',
    words:
      /\b(?:pass(?:es|ed)|carri(?:es|ed)|carried|approved|approves|approval|adopted|adopts|accepted|ratified|elected|unanimous(?:ly)?|so moved|so resolved|all in favou?r|without (?:objection|opposition|dissent)|no (?:objections?|opposition|dissent|disagreements?)|none opposed|resolved that|it is resolved|resolution (?:is )?passed|agreed|consented|confirmed|enacted)\b|^\W*pass\b/i,
  },
]

/** The opening tells the outcome too: `… moved to adjourn, seconded by Bob, carried.` */
export const TOLD_AT_ONCE =
  /\b(?:passed|passes|carried|carries|approved\b(?! by the)|fail(?:s|ed)|defeated|unanimous(?:ly)?|tabled|withdrawn|all in favou?r|no objections?|none opposed|no disagreements?|rejected|adopted|so moved|resolved|(?<![\d-])\d{1,3}\s?[-–]\s?\d{1,3}(?![\d-]))\b/i
