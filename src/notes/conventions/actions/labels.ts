/**
 * How an action is marked where it stands. `word` is the label, `number` its number (`ACTION 17.1`),
 * `owner` who is named in it, `inside` what a bracket holds beside the label.
 */
interface ActionLabel {
  readonly rule: string
  readonly confidence: number
  readonly pattern: RegExp
}

/** A cheap test: no label without one of these words. */
export const LABEL_CUE =
  /\b(?:a(?:ction|is?\b|ps?\d*\b|\/i\b)|to[- ]?do\b|follow|next (?:step|action)|(?:key|possible|proposed|new) action|task\b|immediate next)/i

const NUMBER = String.raw`(?:(?:\s*(?:item|point)?\s*#?|-)(?<number>\d+(?:\.\d+)*[a-z]?)\.?(?![\d/-]))?`

/** At the start of a passage (behind a speaker's name, if any). In order: the first that fits wins. */
export const OPENING_LABELS: readonly ActionLabel[] = [
  {
    rule: 'label-owner',
    confidence: 0.95,
    pattern: new RegExp(
      String.raw`^(?<word>action(?:[ -]?(?:items?|points?))?|ai|a\/i|todo|to-do|task)${NUMBER}\s?[(\[](?<owner>[^)\]\n]{1,80})[)\]]\s*[:–—-]*\s*`,
      'i',
    ),
  },
  {
    rule: 'label',
    confidence: 0.95,
    pattern: new RegExp(
      String.raw`^(?<word>(?:new |next |key |possible |proposed )?(?:action(?:[ -]?(?:items?|points?))?(?: required| needed)?|actions|ai|ais|a\/i|todos?|to[ -]dos?)|task)${NUMBER}(?:\s+(?:for|on|to|by)\s+(?<owner>[\p{L}@][\p{L}\p{N} .,'’&/@-]{0,50}?))?\s*[:：_]+\s*(?:\*+\s*)?`,
      'iu',
    ),
  },
  {
    rule: 'label-point',
    confidence: 0.85,
    pattern: new RegExp(String.raw`^(?<word>APs?)${NUMBER}\s*[:.–—-]+\s+`),
  },
  {
    rule: 'label-of',
    confidence: 0.85,
    pattern:
      /^(?<owner>@?\p{L}[\p{L}\p{N}_-]*(?: \p{Lu}[\p{L}.-]*){0,2})(?:['’]s)? (?:AI|TODO|ACTION|[Aa]ction(?: [Ii]tem)?|[Nn]ext steps?|to-?dos?)\s*[:–—-]\s+(?=\S)/u,
  },
  {
    rule: 'label-dash',
    confidence: 0.9,
    pattern: new RegExp(
      String.raw`^(?<word>action(?:[ -]?(?:items?|points?))?|actions|AI|TODO|to-do)${NUMBER}\s*[–—-]+\s+`,
      'i',
    ),
  },
  {
    rule: 'label-word',
    confidence: 0.85,
    pattern: new RegExp(
      String.raw`^(?<word>ACTION(?: (?:ITEM|POINT))?|TODO|Action(?: (?:Item|Point))?(?= \d))${NUMBER}\s+(?!ITEMS|POINTS|Items|Points|LIST|REQUIRED)(?=[@\p{L}\[])`,
      'u',
    ),
  },
  {
    rule: 'label-name',
    confidence: 0.85,
    pattern:
      /^(?<word>TODO|To-?[Dd]o|ACTION|AI)\s+(?<owner>@?\p{L}[\p{L}\p{N}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2})\s*:\s*/u,
  },
  {
    rule: 'label-to',
    confidence: 0.8,
    pattern: /^(?<word>action(?: item| point)?) (?=to [a-z])/i,
  },
  {
    rule: 'label-next-step',
    confidence: 0.6,
    pattern:
      /^(?<word>next (?:steps?|actions?)|follow[- ]?ups?|immediate next steps?)\s*[:–—]\s*|^(?<word2>next steps?)\s+-\s+/i,
  },
]

/** Anywhere: `[ACTION: Lee] …`, `… (ACTION, bryan)`, `… (AI: ask Bob)`, `#action …`. */
export const INLINE_LABELS: readonly ActionLabel[] = [
  {
    rule: 'label-bracket',
    confidence: 0.95,
    pattern: new RegExp(
      String.raw`[\[({<]\s*(?<word>action(?:[ -]?(?:items?|points?))?|AIs?|A\/I|todo|to-do)${NUMBER}(?:\s*[:,;–—/-]+\s*(?<inside>(?:[^\]()\n]|\([^()\n]{0,60}\)){1,240})|\s+(?:(?:on|for)\s+|(?=@))(?<for>[^\])\n]{1,60}))?\s*[\])}>]\s*:?\s*`,
      'i',
    ),
  },
  {
    rule: 'hashtag',
    confidence: 0.95,
    pattern: /(?:^|\s)[#!](?<word>action(?:-?items?)?|ai|todo)\b:?\s*/i,
  },
  {
    rule: 'label-inline',
    confidence: 0.9,
    pattern:
      /(?<=[.;!?)]\s{1,3}|[–—-]\s|→\s?|=>\s?)(?<word>ACTION(?: (?:ITEM|POINT))?S?|AI|TODO|Action [Ii]tem)(?:\s*[([](?<owner>[^)\]\n]{1,60})[)\]]| (?:on |for )?(?<for>@?\p{L}[\w.-]*(?: \p{Lu}[\w.-]*)?))?\s*[:–—]\s*/u,
  },
]

/** At the end: `… - action Ada`, `…; ACTION ITEM for Ada`. */
export const CLOSING_LABEL =
  /(?:\s[–—-]+|[.;,])\s*(?<word>ACTION(?: ITEM)?|[Aa]ction(?: item)?|AI|TODO)(?: (?:for|on|by))?:?\s+(?<owner>@?\p{L}[\p{L}\p{N}_.-]*(?: \p{Lu}[\p{L}-]*){0,2}(?:(?:, | and |\/)@?\p{Lu}[\p{L}-]*){0,2})\s*[.]?\s*$/u

/** Words that say that there is nothing to do. */
export const NOTHING =
  /^[\s"'*_.–—-]*(?:none|n\/?a|nothing|nil|no (?:new )?(?:updates?|news|progress)|no(?:ne)? (?:new |further |outstanding |open |specific |explicit )?(?:actions?|action items|items|todos?)|no action points?|none explicitly|tbd|tba|\?+|x|item ?\d*|\.{2,}|…|skipped|not covered|nothing covered|see (?:above|below))(?:[\s.,;:!)–—-]|$)/i
