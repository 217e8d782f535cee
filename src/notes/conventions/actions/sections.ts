import type { ActionState } from '../../finding.ts'

/** Lists of tasks, told by the words of their heading or label. */
interface TaskSection {
  readonly rule: string
  /** `new`: to be done from here on; `past`: assigned earlier and looked back on; `none`: ends such a list. */
  readonly list: 'new' | 'past' | 'none'
  /** State of what says nothing of its own. */
  readonly state: ActionState
  /** By when, where the heading says so. */
  readonly due?: string
  readonly confidence: number
  /** Matched against the whole heading in lower case, without numbering, emoji and closing colon. */
  readonly heading: RegExp
}

const TASKS = `(?:actions?|action[ -]?(?:items?|points?|list|plans?|log|register|tracker)|plan of action|deliverables|work items|things to do|homework|assignments|ais?|to[- ]?dos?|to[- ]?do (?:list|items)|tasks?)`
const SUFFIX = String.raw`(?:'s|’s)?(?: ?(?:[(\[].*[)\]]|[-–—/&+,].*|(?:and|or) .*|required|requested|(?:summary|list)(?: (?:from|of) (?:this|the|today).*)?|items?|taken|agreed|assigned|identified|arising.*|from (?:this|today|the).*|for (?:next|this|the next|everyone|all|today).*|by (?:owner|person)|of (?:this|the) meeting|before (?:the )?next.*|until (?:the )?next.*|going forward|moving forward|due.*|this week|to take))?`
const PAST = `(?:previous|past|prior|old|earlier|outstanding|open|pending|existing|remaining|last (?:week|month|time|meeting|call|session|retro(?:spective)?|sprint|sync|iteration|standup)(?:['’]?s)?)`

/** In order: the first that matches wins. */
export const TASK_SECTIONS: readonly TaskSection[] = [
  {
    rule: 'done-section',
    list: 'past',
    state: 'done',
    confidence: 0.85,
    heading: new RegExp(
      `^(?:(?:other |recently )?(?:completed?|finished|closed|done|resolved|actioned)(?: ${TASKS})?|${TASKS} (?:completed|done|closed)|actioned|(?:done|finished|completed|accomplished|accomplishments) (?:since )?(?:last|this) (?:week|month)|last (?:week|month|sprint)(?:['’]s (?:progress|tasks|work|goals|plan))?|what (?:we|i) did (?:last week|since.*)|(?:our )?progress (?:this|last|since last) (?:week|month)(?: in bullet form)?)$`,
    ),
  },
  {
    rule: 'outstanding-section',
    list: 'past',
    state: 'carried',
    confidence: 0.85,
    heading: new RegExp(
      `^(?:outstanding|still open|carried (?:over|forward)|carry[- ]?over|ongoing|outstanding ${TASKS}|(?:carried[ -](?:over|forward)|carry[- ]?over|remaining|unfinished|incomplete) ${TASKS}|review of outstanding ${TASKS})${SUFFIX}$`,
    ),
  },
  {
    rule: 'review-section',
    list: 'past',
    state: 'open',
    confidence: 0.8,
    heading: new RegExp(
      String.raw`^(?!.*${TASKS} (?:from|of) (?:(?:this|today['’]?s?) )?(?:meeting|call|session)$)(?:(?:a )?(?:quick )?(?:review|status|updates?|follow[- ]?ups?|check|recap|progress|discuss|go over|summary\/review)s?(?: (?:of|on|from|the|all|to))*(?: ${PAST}| meeting| our)*(?: (?:meeting|week|call)['’]?s?)? ?${TASKS}(?: (?:of|from|on|for|in|since|and|to|at) .*)?|${PAST} (?:meeting['’]?s? |call['’]?s? )?${TASKS}(?: (?:review|status|update)s?)?|${TASKS} (?:review|scrub|follow[- ]?ups?|status|updates?|recap|carried over|progress)(?: (?:from|of|since) .*)?|${TASKS} (?:from|of) (?:the )?(?:last|previous|prior|past).*|previously)(?: ?[([].*[)\]])?$`,
    ),
  },
  {
    rule: 'action-section',
    list: 'new',
    state: 'open',
    confidence: 0.9,
    heading: new RegExp(
      `^(?:summary of (?:the )?meeting ?[/&] ?|(?:meeting )?summary ?[/&] ?)?(?:(?:meeting|new|current|specific|key|main|resulting|proposed|potential|immediate|general|current|additional|other|our|agreed|list of|summary of|the|upcoming) )*${TASKS}${SUFFIX}$|^(?:(?:review|summary|recap|list)(?: of)? )?(?:all |the )?${TASKS} (?:from|of) (?:(?:this|today['’]?s?) )?(?:meeting|call|session)$`,
    ),
  },
  {
    rule: 'next-steps-section',
    list: 'new',
    state: 'open',
    confidence: 0.8,
    heading:
      /^(?:(?:immediate |proposed |our |the |and )*next (?:steps?|actions?)|follow[- ]?ups?|following up|follow[- ]?up (?:items|actions|tasks)|what(?:'|’)?s next|to follow up|takeaways (?:and|&) actions|decisions? \(action by\)|decisions? (?:and|&|\/) actions?)(?: ?\(.*\)| (?:and|&|\/) .*| (?:for|until|before) (?:the )?next .*)?\??$/,
  },
  {
    rule: 'plan-section',
    list: 'new',
    state: 'open',
    confidence: 0.85,
    heading:
      /^(?:this week|(?:(?:our|the|my|team) )*(?:goals?|plans?|tasks?|priorities|focus|todos?|objectives?|planned)(?: (?:for|of|this|in))* (?:this |the |this coming |coming )?(?:week|sprint|month)|plan(?:ned)? for this (?:week|sprint)|this (?:week|sprint)(?:['’]s)? (?:goals?|plans?|tasks?|priorities)|doing this week)$/,
  },
  {
    rule: 'plan-section',
    list: 'new',
    state: 'open',
    due: 'next',
    confidence: 0.85,
    heading:
      /^(?:next (?<next>week|month|quarter|sprint)|(?:(?:our|the|my|team) )*(?:goals?|plans?|tasks?|priorities|focus|todos?|objectives?|planned)(?: (?:for|of|in))* (?:the )?(?:next|coming|upcoming) (?<next2>week|month|quarter|sprint|meeting)|next (?<next3>week|month|sprint)(?:['’]s)? (?:goals?|plans?|tasks?|priorities))$/,
  },
  {
    rule: 'none',
    list: 'none',
    state: 'open',
    confidence: 0,
    heading:
      /^(?:(?:meeting |raw |detailed |discussion )?(?:minutes|notes?|discussions?|topics?|agenda|transcript|attendees|attendance|present|participants|people|decisions?.*|conclusions?|questions?|links|references|motions?|announcements?|context|introductions?|recordings?|next meeting.*|.*(?:checklist|moderator|facilitator|template|roles).*)|before the (?:meeting|call)|after the (?:meeting|call)|during the (?:meeting|call))$/,
  },
]

/** A week's plan: its task lines stand right under it, without any further label. */
export const PLAN_HEADING =
  /^(?:(?:[a-z]+ ){0,2}(?:weekly|sprint|eng(?:ineering)?|team|project|dev(?:elopment)?|weeks?'?s?|product) plan(?:ning|s)?|plan(?:ning)? (?:for|of) (?:the )?(?:week|sprint)|week(?:ly)? (?:plan|goals|tasks|todos?|priorities)|(?:goals|tasks|plan|priorities|todos?) (?:for )?(?:the )?week)\b(?!.*\b(?:meeting|call|notes|minutes|group)\b)(?=.*\d)/
