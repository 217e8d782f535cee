const HELD = `(?:meeting|mtg|call|session|sync|wg|hangout|telecon|teleconference|gathering|conference call|standup|retro|planning|meetup|catch-?up|board meeting)`
const DAY =
  '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|satur|sun)(?:day)?\\b|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.? \\d)'
const WHICH = String.raw`(?:[\w.-]+ ){0,3}?`

/** A cheap test. */
export const NEXT_CUE =
  /next|reconvene|meet(?:s|ing)? again|(?:see|talk to|speak to) (?:you|ya|y['’]all|u)\b|\buntil (?:then|mon|tue|wed|thu|fri|sat|sun)|meet(?:ing)? in (?:a|one|two|three|four|\d)|see you (?:all |everyone |then )?(?:on|again)\b|adjourned (?:until|till|to)\b|upcoming (?:meeting|call)|following meeting/i

/** A heading or label that tells, or opens, when the next meeting is. The rest of the line may tell it. */
export const NEXT_LABEL = new RegExp(
  String.raw`^(?:[\d.()#\s>*_•-]*)(?:(?:confirm|set|agree on|schedule)(?:ing)? (?:the )?)?(?:(?:proposed |tentative )?(?:date|time|date ?(?:and|&|\/) ?(?:time|location|place)|schedule)(?: and place)? (?:of|for) (?:the |our )?)?(?:the |our )?(?:(?:proposed|planned|tentative|provisional) )?(?:next|upcoming|following)(?: scheduled| regular| proposed| planned| possible)? ${WHICH}${HELD}s?(?:[ /&]+(?:date|time|and|details|schedule|info|setup|is|will be))*[ ]*(?<after>[:：(–—,\t-]|$|(?=\d|${DAY}))|^next\s*:\s*(?=\d|${DAY})`,
  'i',
)

/** Prose that tells it. */
export const NEXT_PROSE: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:the |our )?next ${WHICH}${HELD}s?(?: \([^)]*\))?(?: (?:is|will|to|would|shall|be|has been|scheduled|planned|set|held|takes?|taking|place|tentatively|probably|again|going|happen|meet|currently|proposed))+(?: (?:on|for|at|in|the|be|a|to|next|from|this))*\b`,
    'i',
  ),
  new RegExp(
    String.raw`(?<!(?:in|at|by|for|before|until|during|of) (?:the |our )?)\bnext ${WHICH}${HELD} (?:on|at|in|scheduled|next|–|-|—|@)\s`,
    'i',
  ),
  new RegExp(String.raw`(?<=[.;!] )Next ${WHICH}${HELD}\s*[:–—-]\s*(?=\S)`),
  new RegExp(`(?<=[.;!] )(?:The )?next ${WHICH}${HELD} (?=${DAY})`, 'i'),
  /\b(?:same|usual) (?:time|place)(?:,? (?:(?:and|same|&) )*(?:time|place))?,? (?:next (?=week|mon|tue|wed|thu|fri|sat|sun)|in (?=a week|(?:one|two|three|four) weeks))/i,
  /\bsee you (?:all |everyone |then )?(?:again )?on\b|\b(?:meeting (?:is |was )?)?adjourned (?:until|till|to)\b|^next week,? (?:at the )?same [\w-]*time\b|^(?:meeting|call)(?: again)? (?=next week(?:[:.]| (?:on|at)\b|$))/i,
  /\b(?:meet again|reconvene|meet next|will meet|next meet|shall meet|(?:we['’]ll|let['’]s|to) meet)(?: (?:on|in|at|next|again|the))*\b/i,
  // `okay, until next week`, `see you all in two weeks`.
  /^(?:[\p{L}’'!]+[\s,.!]+){0,4}(?:until|(?:see|talk (?:to|with)|speak (?:to|with)|catch) (?:you|ya|y['’]all|u|everyone)(?: all| everyone| everybody| guys| folks| then)?)(?: again)? (?:all )?(?=(?:next|in|on|this)\b.{3,30}$|(?:mon|tue|wed|thu|fri|sat|sun)\w*\W*$)(?:next (?=week|month|mon|tue|wed|thu|fri|sat|sun)|in (?=a|one|two|three|four|\d)|on (?=the|\d|mon|tue|wed|thu|fri|sat|sun)|this (?=mon|tue|wed|thu|fri|sat|sun))?/iu,
]

/** What a time looks like: a date, a weekday, a distance. */
export const TELLS_WHEN =
  /\b(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? ?\d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs(?:day)?)?|fri(?:day)?|saturday|sunday|tomorrow|(?:in|after) (?:a|one|two|three|four|six|\d) ?(?:w\b|wks?|weeks?|months?)|(?:in |a )fortnight|next (?:month|quarter)|(?:one|two|three|four|\d) weeks? from (?:now|today)|next week|same time|same day|week of|(?:is|will be|held) (?:during|alongside|at) (?:the )?(?:\w+[ -]){0,3}(?:summit|conference|con|f2f|face-to-face|plenary|congress|camp|fest))\b/i
