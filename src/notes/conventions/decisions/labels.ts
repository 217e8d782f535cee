/** How a passage is labelled as a decision. Labels stand at its start, tags anywhere in it. */
interface LabelConvention {
  readonly rule: string
  /** Matched at the start of the text; what follows the match is the decision. */
  readonly start: RegExp
  readonly confidence: number
}

const NUMBER = '(?:\\s*(?:items?|no\\.?|nr\\.?|#))?\\s*#?(?:[A-Z]{0,3}-?\\d+(?:[.-]\\d+)*)?'
/** `Decision (unanimous):`, `Decision by consensus:` */
const HOW =
  '(?:\\s*[([][^)\\]:]{1,40}[)\\]](?=[\\s*_]*[:：–—-])|\\s(?:by|of|from) (?:the )?[\\w-]+(?: [\\w-]+)?(?=[\\s*_]*:))?'
/** Bullets, signs and the names of pictures before a label: `:white_check_mark: Decision`. */
const MARKS = '[^\\p{L}\\p{N}]{0,5}(?:[a-z_]{3,20}:[^\\p{L}\\p{N}]{1,4})?'
const CLOSE = `[\\])}*_']*${NUMBER}${HOW}\\s*[\\])}*_']*\\s*(?:[:：]|\\s[-–—]{1,2}\\s|[-–—]\\s|(?:→|⇒|[-=]{1,2}>)\\s?)[\\s*_]*`

export const DECISION_LABELS: readonly LabelConvention[] = [
  {
    rule: 'label-decision',
    start: new RegExp(
      `^${MARKS}(?:(?:the |final |official |key |formal )?(?:decisions?|resolutions?)\\s*(?:/|and|&)\\s*(?:conclusions?|resolutions?|outcomes?|actions?)|(?:(?:the )?(?:team|group|board|council|committee|tsc|wg|final|our) )?decisions?(?: made| taken| reached| is)?|decided|resolved|resolution|agreed|agreement(?: reached)?|ruling|verdict)${CLOSE}`,
      'iu',
    ),
    confidence: 0.92,
  },
  {
    rule: 'label-outcome',
    start: new RegExp(
      `^[^\\p{L}\\p{N}]{0,5}(?:(?:general |rough |group |wg )?consensus(?:\\s*/\\s*(?:conclusions?|resolutions?|decisions?))?|outcome|disposition|approved|accepted|adopted|ratified|rejected|declined)${CLOSE}`,
      'iu',
    ),
    confidence: 0.8,
  },
  {
    rule: 'label-conclusion',
    start: new RegExp(
      `^[^\\p{L}\\p{N}]{0,5}conclusions?(?:\\s*(?:/|and|&)\\s*(?:resolutions?|decisions?|outcomes?|next steps))?${CLOSE}`,
      'iu',
    ),
    confidence: 0.65,
  },
  {
    rule: 'label-said',
    start: /^\W{0,4}(?:AGREED|RESOLVED|DECIDED)\s+(?=\p{Ll})/u,
    confidence: 0.85,
  },
  {
    rule: 'label-result',
    start: new RegExp(
      `^[^\\p{L}\\p{N}]{0,5}(?:end |final )?result${CLOSE}(?=(?:we\\b|the\\b|option\\b|go\\b|keep\\b|use\\b|no change))`,
      'iu',
    ),
    confidence: 0.6,
  },
  // MeetBot's commands.
  {
    rule: 'command',
    start: /^[#!](?:info )?(?:agreed?|accepted|decision|resolved)\b:?\s+/i,
    confidence: 0.95,
  },
]

/** A tag beside the words: `(DECISION)`, `[Decision]`, `(ACTION, DECISION)`, `DECISION` in capitals at the end. */
export const DECISION_TAG =
  /[([{](?:[A-Za-z]+\s*[,/&+]\s*)?(?:decision|decided|agreed|resolved)(?:\s*[,/&+]\s*[A-Za-z]+)?[)\]}]|\*\*decision\*\*|(?:^|\s)[#@]decision\b(?!\s*:)|\bDECISION\s*[.!]?$|^DECISION\b(?!\s*[:–-])(?!.*\?)/

/** Case of tags is free inside brackets. */
export const DECISION_TAG_ANY_CASE = new RegExp(DECISION_TAG.source.split('|\\bDECISION')[0]!, 'i')

/** Words behind a label that settle nothing: nothing there yet, or left for later without a decision. */
export const NO_DECISION =
  /^\W*(?:$|decisions?\W*\d*\W*$|(?:record|list|add|write|note|enter|insert|describe|summari[sz]e|fill in|document|capture) (?:the |any |all |your |final |key )*(?:decisions?|outcomes?|agreements?|text|here)\b(?=[^.]{0,40}$)|(?:discussion|presentation|introduction|overview|demo|walk-?through) (?:about|of|on|by|from|regarding|around)\b(?=.{0,60}$)|none\b(?! of)|n\/?a\b|tbd\b|tba\b|tbc\b|pending\b|unknown\b|to be (?:decided|determined|made|discussed|confirmed)|no consensus\b(?! (?:for|to|on) (?:(?:advanc|adopt|mov|promot|merg|accept)\w*|stage|phase|level)\b)|no (?:decisions?|conclusions?|resolution|agreement|outcome|clear)\b|not (?:yet )?(?:decided|resolved|agreed|reached|conclusive)|nothing\b|needed\b|required\b|\?+$|inconclusive|open\b|see\b|ongoing|still\b|just\b|unclear|undecided|awaiting|needs? |(?:status |short )?updates? only\b|(?:status )?update\W*$|for information\b|(?:discussed|discussion|presented|informational)(?: only)?\W*$|-+\W*$)/i

/** A proposal, not a decision, however it is labelled. */
export const ONLY_PROPOSED =
  /^\W*(?:proposed|draft|possible|potential|suggested|candidate|needed|requested|wanted)\b/i
