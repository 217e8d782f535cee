interface AnswerConvention {
  readonly rule: string
  /** Matched against a short passage, whole, in lower case without edges. */
  readonly whole: RegExp
  readonly confidence: number
  /** Counts as the body's answer even from one speaker's mouth. */
  readonly fromAnyone?: true
}

const BODY =
  '(?:all|everyone|everybody|(?:the )?(?:meeting|group|board|committee|council|team|tsc|ctc|tc|wg|working group|room|members|attendees|participants|community))'
const TAIL =
  '(?:[,.;:–(-].{0,160}|(?: (?:from|by|with|among|amongst|in|at|to|on|around|during|so|and|for|heard|raised|voiced|received|noted|expressed) .{0,120}))?'

/** Short passages that settle what stands before them. */
export const SETTLING_ANSWERS: readonly AnswerConvention[] = [
  {
    rule: 'no-objection',
    whole: new RegExp(
      `^(?:so,? |ok,? |and |great[,.]? |(?:there (?:were|was|are|is) |got |hearing |heard |seeing |with )?)(?:no|zero)(?: (?:further|major|strong|real|known|other|formal|additional|more))* (?:objections?|disagreements?|dissent|opposition|dissenting \\w+)(?: (?:heard|raised|voiced|received|noted|made|expressed))?${TAIL}$`,
    ),
    confidence: 0.75,
  },
  {
    rule: 'nobody-objects',
    whole: new RegExp(
      `^(?:nobody|no[- ]?one|none(?: of \\w+)?|${BODY} (?:did not|didn['’]t|do not|does not)) (?:object(?:s|ed)?|oppos\\w+|disagree[sd]?)${TAIL}$`,
    ),
    confidence: 0.75,
  },
  {
    rule: 'all-agreed',
    whole: new RegExp(
      `^(?:${BODY}|\\(all\\)) (?:(?:are|is|was|were|have|has|unanimously|generally|in) )*(?:agree[sd]?|agreement|in favou?r|approve[sd]?|support(?:ed|s)?|ok|happy)${TAIL}$`,
    ),
    confidence: 0.75,
  },
  {
    rule: 'unanimous',
    whole: new RegExp(
      `^unanimous(?:ly)?(?: (?:agreement|consent|approval|approved|agreed|accepted|support|yes|decision|consensus|vote|passed))*${TAIL}$`,
    ),
    confidence: 0.75,
  },
  {
    rule: 'carried',
    whole: new RegExp(
      `^(?:decision|motion|proposal|resolution|vote|it|this) (?:is |was |has |has been )?(?:passe[sd]|carrie[sd]|carried|approved|accepted|adopted)${TAIL}$`,
    ),
    confidence: 0.8,
  },
  {
    rule: 'approved',
    whole:
      /^(?:approved?|accepted|adopted|ratified|passed|carried|agreed|confirmed|consensus(?: reached)?|agreement|general agreement|resolved|motion carried)(?: (?:unanimously|by (?:all|consensus|the (?:board|group|committee|tsc|council))|without (?:objections?|comments?|changes?|opposition)|as (?:is|written|proposed|amended|submitted|presented)|with no objections?|with (?:minor |some )?(?:changes|corrections|amendments)))?\W{0,3}(?:\(.{0,120}\))?\W{0,3}$/,
    confidence: 0.7,
  },
]
