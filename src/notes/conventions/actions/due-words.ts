const MONTH = String.raw`(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`
const DAY = `(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?`
const DATE = String.raw`(?:${DAY},? )?(?:\d{4}[-/]\d{1,2}[-/]\d{1,2}|\d{1,2}/\d{1,2}(?:/\d{2,4})?|\d{1,2}\.\d{1,2}\.\d{2,4}|${MONTH},? ?\d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?(?!\d)|(?:the )?\d{1,2}(?:st|nd|rd|th)?(?: of)?[ -]${MONTH}(?:[, -]{1,2}\d{4})?)`
const PERIOD = String.raw`(?:weeks?|weekend|months?|quarter|year|sprint|days?|meetings?|call|session|wg|sync|release|(?:tsc|wg|dev|ano|board|core|community|team|weekly|monthly|regular)\b[ \w]{0,20}(?:meeting|call))`
const EOD = `(?:eod|eob|cob|(?:the )?(?:end|close) of (?:the )?(?:business(?: day)?|day))(?: (?:on )?(?:${DAY}|today|tomorrow))?`
const WHEN = String.raw`(?:${DATE}|${EOD}|${MONTH} \d{4}|${MONTH} (?:board |council |committee )?(?:meeting|call|session)|(?:early |mid[- ]|late )?(?:next|this|the next|the following|the coming|coming|following) (?:${PERIOD}|${DAY}|${MONTH})|(?:the )?(?:end|close|beginning|start|middle|half) of (?:the |this |next )?(?:${PERIOD}|q[1-4]|${MONTH})|(?:early|late|mid)(?: half)? (?:of )?(?:the |this |next )?(?:${PERIOD}|${MONTH})|eo[wmqy]|tomorrow|today|tonight|(?:last |next |this |coming )?${DAY}(?: (?:morning|afternoon|evening|night|eod|cob))?(?: in ${MONTH})?|q[1-4](?: \d{4})?|christmas|xmas|new year|(?:year|month|quarter|week)[- ]?end|the weekend|\d{1,2}(?::\d\d)? ?[ap]\.?m\.? (?:today|tomorrow|(?:on )?(?:${DATE}|${DAY}))|(?:early|end|mid)[- ]${MONTH}|end of \d{4}|end ${MONTH})`
const COUNT = '(?:a|an|one|two|three|four|five|six|a couple(?: of)?|a few|several|\\d+)'

/** By when something is to be done: the words in the group are the due date as written. In order of trust. */
export const DUE_PATTERNS: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:by|before|until|on) (?:the )?${WHEN} \((${DATE})\)`, 'i'),
  new RegExp(String.raw`\bnext (?:meeting|call)\s*[(:–—-]+\s*(${DATE})`, 'i'),
  new RegExp(
    String.raw`\b(?:due|deadline|eta|target)\b(?: date)?(?: is| on| by|:| -|=)* *(?:on |by )?(${WHEN})`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:by|before|until|till|no later than|prior to|not later than|(?<!\b(?:(?<!\b(?:on|to) (?:the |our )?)agenda|topics?|(?<!in )time|date|schedule|items?) )for) (?:the |our )?((?:${WHEN}))(?![\w-])`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:in|within|over) (?:the )?((?:next|upcoming|coming) (?:day|week|month|few|couple|two|three|\d)[\w ]{0,16}(?:days?|weeks?|months?)?|(?:about |around )?${COUNT}(?:-\d+| or two)? (?:hours?|days?|weeks?|months?)(?: or so)?|(?<=over the )weekend)(?![\w-])`,
    'i',
  ),
  new RegExp(String.raw`\b(${COUNT} (?:days?|weeks?|months?) from (?:now|today))(?![\w-])`, 'i'),
  new RegExp(
    String.raw`(?<!\b(?:(?<!\b(?:on|to) (?:the |our )?)agenda|topics?|(?<!in )time|date|schedule|items?) (?:for|of) (?:the |our )?)\b((?:early |late |mid[- ])?next (?:${PERIOD}|${DAY})|(?:later )?this (?:week|weekend|month|quarter|year|sprint|afternoon|evening|${DAY})|next (?:[\w.-]+ ){1,4}(?:meeting|call)|later in the (?:day|week))(?![\w-])`,
    'i',
  ),
  new RegExp(
    String.raw`(?<!\b(?:given|held|said|discussed|merged|released|published|filed|opened|reported|happened|met) )\b(?:from|starting|on|(?:in|at) (?:the |our )?(?=[\d/-]{3,10} (?:\w+ )?(?:meeting|call|sync))) ?(${DATE}|(?:next |this |coming )?${DAY}(?: (?:morning|afternoon|evening))?)(?![\w-])`,
    'i',
  ),
  /\b(next time|tomorrow|tonight|this evening|asap|as soon as possible|later today|later in the day|right after[\w ]{0,20}|once [\w ]{3,30}?(?=[.,;]|$| and )|after (?:it|that|this|the [\w ]{2,24})(?:['’]s| is| are| has been) \w+|(?:right )?after (?:(?:the|this|today['’]s) )?(?:meeting|call|session)(?: today)?)(?![\w-])/i,
  new RegExp(String.raw`\((?:by )?(${WHEN})\)`, 'i'),
  /\bin ((?:early |late |mid[- ]?)?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{4})?)(?![\w-])/,
  /\b((?:before|prior to|ahead of|in time for) [^.,;:()]{3,60})/i,
  /(?<=^|[\s[])(\d{4}-\d{2}-\d{2})(?=$|[\s.,;)\]])(?! (?:minutes|notes|release|version))/,
  /(?<=\p{Ll} )((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening))?)(?=\.?$)(?<!\b(?:last|past|previous|every|each|of|the) \w+)/u,
  /\b(?:will|['’]ll|going to|should) [^.,;()]{2,48}? (right (?:now|away)|immediately|shortly|(?<!as )soo+n(?! as))(?=[.,;!)]|$| (?:and|if|so|as)\b)/i,
]

/** A cheap test: no due date without one of these. */
export const DUE_CUE =
  /\d|\b(?:for|tonight|evening|in (?:early|late|mid|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*|by|before|until|till|due|deadline|next|this|within|in a|over|from|coming|upcoming|on|eod|eow|tomorrow|today|later|once|after|asap|right|immediately|shortly|prior|end of|eta|soo+n|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i
