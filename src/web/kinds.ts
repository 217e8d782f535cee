import type { ItemKind, MentionState, SearchHit } from '#api'
import type { ActionState, FormName, MotionOutcome, TextKind } from '#notes'

/** How a kind is shown: a word, and a shape that tells it apart without colour. */
export interface KindLook {
  readonly name: string
  readonly many: string
  readonly shape: string
}

const LOOKS: Record<ItemKind | SearchHit['kind'] | 'problem', KindLook> = {
  decision: { name: 'Decision', many: 'Decisions', shape: '■' },
  action: { name: 'Action', many: 'Actions', shape: '▷' },
  motion: { name: 'Motion', many: 'Motions', shape: '▲' },
  poll: { name: 'Poll', many: 'Polls', shape: '◐' },
  question: { name: 'Question', many: 'Open questions', shape: '?' },
  next: { name: 'Next meeting', many: 'Next meetings', shape: '»' },
  meeting: { name: 'Meeting', many: 'Meetings', shape: '●' },
  topic: { name: 'Topic', many: 'Topics', shape: '#' },
  text: { name: 'Text', many: 'Texts', shape: '≡' },
  person: { name: 'Person', many: 'People', shape: '○' },
  problem: { name: 'Problem', many: 'Problems', shape: '!' },
}

/** How a kind of item is called and drawn. */
export const lookOf = (kind: string): KindLook =>
  LOOKS[kind as ItemKind] ?? { name: kind, many: kind, shape: '·' }

/** What an action's state is called. */
export const STATES: Record<ActionState, string> = {
  open: 'open',
  done: 'done',
  dropped: 'dropped',
  carried: 'carried over',
}

/** What a mention says of an action, or does to the decision before it. */
export const MENTION_STATES: Record<MentionState, string> = {
  ...STATES,
  stated: 'decided',
  restates: 'decided again',
  amends: 'changed',
  supersedes: 'replaced',
}

/** What a motion's outcome is called. */
export const OUTCOMES: Record<MotionOutcome, string> = {
  passed: 'carried',
  failed: 'not carried',
  tabled: 'tabled',
  withdrawn: 'withdrawn',
  open: 'no outcome noted',
}

/** What a kind of text is called. */
export const TEXT_KINDS: Record<TextKind, string> = {
  minutes: 'minutes',
  report: 'report',
  plan: 'plan',
  agenda: 'agenda only',
  cancelled: 'cancelled meeting',
  template: 'template',
  empty: 'empty',
  'no-minutes': 'no minutes',
}

/** What a form of text is called. */
export const FORMS: Record<FormName, string> = {
  markdown: 'Markdown',
  plain: 'plain text',
  'html-table': 'HTML table',
  'pdf-text': 'text of a PDF',
  'page-text': 'text of a web page',
  'html-page': 'web page',
  'wiki-text': 'wiki text',
  org: 'Org outline',
  rst: 'reStructuredText',
  asciidoc: 'AsciiDoc',
  mail: 'mail',
  transcript: 'captions of a recording',
  irc: 'IRC log',
  chat: 'chat log',
}
