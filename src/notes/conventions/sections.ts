/**
 * What a section of notes is for, told by the words of its heading or of the label before a list.
 * `body` is everything else.
 */
export type SectionKind =
  | 'body'
  | 'attendees'
  | 'absent'
  | 'guests'
  | 'agenda'
  | 'actions'
  | 'past-actions'
  | 'decisions'
  | 'motions'
  | 'questions'
  | 'next-meeting'
  | 'summary'
  | 'links'
  | 'boilerplate'

interface SectionConvention {
  readonly kind: Exclude<SectionKind, 'body'>
  /** Matched against the heading in lower case, without numbering, emoji and closing colon. */
  readonly heading: RegExp
}

/** In order: the first that matches wins. */
export const SECTIONS: readonly SectionConvention[] = [
  {
    kind: 'absent',
    heading: /^(?:absent|absentees|regrets|apologies|not present|members not in attendance)\b/,
  },
  { kind: 'guests', heading: /^(?:guests?|observers?|other attendees|visitors)\b/ },
  {
    kind: 'attendees',
    heading:
      /^(?:attendees|attendance|present|people|participants|roll call|members present|in attendance|attending|who)\b/,
  },
  {
    kind: 'past-actions',
    heading:
      /^(?:(?:review of |status of )?(?:previous|past|last (?:week|meeting)'?s?|prior|old) (?:action|ai)|last week$|previously$|review (?:of )?(?:(?:the|outstanding|open) )*action|action (?:items?|points?) (?:review|follow[- ]?ups?|status|updates?)\b|outstanding(?: actions?)?$)/,
  },
  {
    kind: 'actions',
    heading:
      /^(?:(?:(?:meeting|new|current|specific|open|key|all|our|resulting) )*actions?(?: items?| points?| required)?|action points?|ais?|next steps|todos?|to[- ]do|follow[- ]?ups?|this week|next week|tasks|new actions)\b/,
  },
  {
    kind: 'decisions',
    heading:
      /^(?!resolution (?:no\.? ?)?#?\d[\d-]*\s*[:.–—-]\s*\S)(?!.*\b(?:discussions?|needed|pending|for (?:[\w']+ )?(?:vote|voting|approval))\b)(?:(?:(?:summary|list|record|recap|log|overview) of )?(?:(?:the|all|key|major|main|important|final|formal|official|meeting|today['’]s|board|council|committee|team|group|tsc|toc|wg|sc|pmc|policy|e-?mail|online|other|new|previous|overall) ){0,3}(?:decisions?|resolutions?|outcomes?|conclusions?|agreements?|rulings?|dispositions?)|resolved|(?:decided|agreed)(?=\W*$)|consensus|recommendations? ?(?:&|and|\/) ?(?:decisions|resolutions)|things (?:we )?(?:decided|agreed)|what (?:we|was|has been) (?:decided|agreed)|we (?:agreed|decided)(?= on\b|\W*$)|approved items(?=\W*$)|points? (?:agreed|of (?:consensus|agreement)))\b(?=\s*(?:$|[:/&(),#–—-]|\d|made\b|taken\b|reached\b|passed\b|adopted\b|today\b|during\b|that were\b|recap\b|summary\b|and\b|or\b|from\b|items?\b|log\b|list\b|of\b|for\b|on\b|this\b|so\b|points?\b|moving\b|by\b|in\b))/,
  },
  { kind: 'motions', heading: /^(?:motions?|votes?|voting)\b/ },
  { kind: 'questions', heading: /^(?:open (?:questions?|issues)|questions?|unresolved)\b/ },
  {
    kind: 'next-meeting',
    heading: /^(?:next (?:meeting|call)|date of next meeting|upcoming meetings?)\b/,
  },
  {
    kind: 'agenda',
    heading:
      /^(?:agenda(?! (?:for|of) | ?(?:[/&+,]|and|with) ?(?:meeting |discussion )?(?:notes|minutes|discussions?))|proposed agenda|topics?(?: for discussion)?|schedule)\b/,
  },
  { kind: 'summary', heading: /^(?:summary|tl;?dr|recap|highlights|overview)\b/ },
  { kind: 'links', heading: /^(?:links?|references|resources|recordings?|see also)\b/ },
]

/** Sections whose sentences promise nothing and leave nothing open. */
export const SILENT_SECTIONS: ReadonlySet<SectionKind> = new Set([
  'agenda',
  'attendees',
  'absent',
  'guests',
  'links',
  'boilerplate',
])
