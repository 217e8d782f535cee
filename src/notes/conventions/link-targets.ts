import type { LinkFinding } from '../finding.ts'
import { RECORDING_URL } from './meetings/fact-labels.ts'

/** What an address leads to, told by its form. In order: the first that matches wins. */
const TARGETS: readonly (readonly [target: LinkFinding['target'], url: RegExp])[] = [
  ['recording', RECORDING_URL],
  ['pull-request', /\/(?:pull|merge_requests|pulls|pull-requests|\+\/)\/?\d+(?:[/?#]|$)/i],
  ['issue', /\/(?:issues|browse|ticket|bugs?)\/(?:[A-Z]+-)?\d+(?:[/?#]|$)|[?&]id=\d+/i],
  [
    'document',
    /^https?:\/\/(?:docs\.google|drive\.google|hackmd\.io|codimd\.|hedgedoc|paper\.dropbox|etherpad|pad\.|[\w.-]+\.notion\.)|\.(?:md|pdf|docx?|odt|txt|rst|org)(?:[?#]|$)/i,
  ],
]

/** The kind of thing an address leads to. */
export const targetOf = (url: string): LinkFinding['target'] =>
  TARGETS.find(([, pattern]) => pattern.test(url))?.[0] ?? 'other'

/** `#123`, `owner/repo#123`, `repo#123`: an issue by its number alone; a meeting's number is none. */
export const REFERENCE = /(?<![\w/&#.-])((?:[\w.-]{1,40}\/)?[\w.-]{1,60})?#(\d{1,6})(?![\w-])/g

/** Words before `#12` that make it something else than an issue. */
export const NUMBERED_THING =
  /\b(?:meeting|call|session|episode|no|number|part|item|topic|week|day|round|phase|vote|motion|act|slide|line|priority|rank|step)\s*$/i

/** An address in text that the parser left alone. */
export const BARE_URL = /\bhttps?:\/\/[^\s<>"'`|\]]{3,2000}/gi
