const MONTH = String.raw`(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`
const DAY = `(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?`
const DATE = String.raw`(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}/\d{1,2}(?:/\d{2,4})?|\d{1,2}\.\d{1,2}\.\d{2,4}|${MONTH} ?\d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?|(?:the )?\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}(?:,? \d{4})?)`
const PERIOD = String.raw`(?:weeks?|months?|quarter|year|sprint|days?|meetings?|call|session|wg|sync|release|(?:tsc|wg|dev|ano|board|core|community|team|weekly|monthly|regular)\b[ \w]{0,20}(?:meeting|call))`
const WHEN = String.raw`(?:${DATE}|${MONTH} (?:board |council |committee )?(?:meeting|call|session)|(?:early |mid[- ]|late )?(?:next|this|the next|the following|the coming|coming|following) (?:${PERIOD}|${DAY}|${MONTH})|(?:the )?(?:end|close|beginning|start|middle|half) of (?:the |this |next )?(?:${PERIOD}|day|${MONTH})|(?:early|late|mid)(?: half)? (?:of )?(?:the |this |next )?(?:${PERIOD}|${MONTH})|eo[dwmqy]|eob|cob|tomorrow|today|tonight|(?:last |next |this |coming )?${DAY}(?: (?:morning|afternoon|evening|night))?(?: in ${MONTH})?|(?:q[1-4])(?: \d{4})?|christmas|xmas|new year|(?:early|end|mid)[- ]${MONTH}|end of \d{4}|end ${MONTH})`

/** By when something is to be done: the words in the group are the due date as written. In order of trust. */
export const DUE_PATTERNS: readonly RegExp[] = [
  new RegExp(String.raw`\bnext (?:meeting|call)\s*[(:–—-]+\s*(${DATE})`, 'i'),
  new RegExp(
    String.raw`\b(?:due|deadline|eta|target)\b(?: date)?(?: is| on| by|:| -|=)* *(?:on |by )?(${WHEN})`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:by|before|until|till|no later than|prior to|not later than|for) (?:the )?((?:${WHEN}))(?![\w-])`,
    'i',
  ),
  /\b(?:in|within|over) (?:the )?((?:next|upcoming|coming) (?:day|week|month|few|couple|two|three|\d)[\w ]{0,16}(?:days?|weeks?|months?)?|(?:about |around )?(?:a|one|two|three|four|five|six|\d+)(?:-\d+| or two)? (?:days?|weeks?|months?)(?: or so)?)(?![\w-])/i,
  new RegExp(
    String.raw`\b(next (?:${PERIOD}|${DAY})|this (?:week|month|quarter|year|sprint|afternoon|evening|${DAY})|next (?:[\w.-]+ ){1,4}(?:meeting|call)|later in the (?:day|week))(?![\w-])`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:from|starting|on) (${DATE}|(?:next |this |coming )?${DAY}(?: (?:morning|afternoon|evening))?)(?![\w-])`,
    'i',
  ),
  /\b(next time|tomorrow|tonight|this evening|asap|as soon as possible|later today|later in the day|later this week|right after[\w ]{0,20}|once [\w ]{3,30}?(?=[.,;]|$| and )|after (?:it|that|this|the [\w ]{2,24})(?:['’]s| is| are| has been) \w+|(?:right )?after (?:the|this) (?:meeting|call|session))(?![\w-])/i,
  new RegExp(String.raw`\((?:by )?(${WHEN})\)`, 'i'),
  /\bin ((?:early |late |mid[- ]?)?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{4})?)(?![\w-])/,
  /\b((?:before|prior to|ahead of|in time for) [^.,;:()]{3,60})/i,
  /(?<=^|\s)(\d{4}-\d{2}-\d{2})(?=$|[\s.,;)])/,
]

/** A cheap test: no due date without one of these. */
export const DUE_CUE =
  /\d|\b(?:for|tonight|evening|in (?:early|late|mid|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*|by|before|until|till|due|deadline|next|this|within|on|eod|eow|tomorrow|today|later|once|after|asap|right|prior|end of|eta|soon)\b/i
