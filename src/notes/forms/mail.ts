import { endOfLine } from './end-of-line.ts'

const HEADER = /^([A-Za-z][A-Za-z0-9-]{1,40}):[ \t]/
const KNOWN =
  /^(?:from|to|cc|bcc|date|sent|subject|reply-to|sender|message-id|in-reply-to|references|return-path|received|delivered-to|mime-version|content-[a-z-]+|list-[a-z-]+|x-[a-z0-9-]+|archived-at|user-agent|importance|precedence|dkim-[a-z]+|arc-[a-z-]+|authentication-results)$/i
/** What the reader of notes makes use of. */
const KEPT = /^(?:from|date|sent|subject)$/i
const QUOTED = /^[ \t]*>/
const ATTRIBUTION =
  /^[ \t]*(?:on|am|le|el|il) .{6,120}\b(?:wrote|schrieb|écrit|escribió|scritto)\s?:[ \t]*$/i
const FORWARDED =
  /^[ \t]*-{2,}[ \t]?(?:original message|forwarded message|begin forwarded message)[ \t]?-{2,}/i
const SENT_FROM = /^[ \t]*(?:sent from my |get outlook for )/i
const MOST_HEAD = 200

/** Where a mail's headers end, or -1: `From` and `Subject` among three known ones and more. */
const endOfHead = (text: string): number => {
  let known = 0
  const named = new Set<string>()
  let at = text.startsWith('From ') ? endOfLine(text, 0) + 1 : 0
  for (let lines = 0; at < text.length && lines < MOST_HEAD; lines++) {
    const to = endOfLine(text, at)
    const line = text.slice(at, Math.min(to, at + 120))
    const name = HEADER.exec(line)?.[1]?.toLowerCase()
    if (line.trim() === '') break
    if (name !== undefined && KNOWN.test(name)) {
      known++
      named.add(name)
    } else if (!/^[ \t]/.test(line)) return -1
    at = to + 1
  }
  return known >= 3 && named.has('from') && named.has('subject') ? Math.min(at, text.length) : -1
}

/**
 * A mail with blanks where words of others stand, or of programs: headers that say nothing of the meeting, quotations,
 * signatures. Every offset stays. Null where the text is no mail.
 */
export const withoutMailNoise = (text: string): string | null => {
  if (!/^(?:From |[A-Za-z-]{2,40}:[ \t])/.test(text)) return null
  const body = endOfHead(text)
  if (body < 0) return null
  const pieces: string[] = []
  let isKept = false
  let isSigned = false
  for (let from = 0; from < text.length; ) {
    const to = endOfLine(text, from)
    const line = text.slice(from, to)
    let isNoise: boolean
    if (from < body) {
      const name = HEADER.exec(line)?.[1]
      if (name !== undefined) isKept = KEPT.test(name)
      isNoise = !(name === undefined ? isKept && /^[ \t]/.test(line) : isKept)
    } else {
      if (/^-- ?$/.test(line.trimEnd() === '--' ? line : '')) isSigned = true
      // Another mail of the same box begins.
      if (isSigned && /^(?:From |From: )/.test(line)) isSigned = false
      isNoise = isSigned || isOfOthers(line)
    }
    pieces.push(isNoise ? ' '.repeat(line.length) : line)
    from = to + 1
  }
  return pieces.join('\n') + (text.endsWith('\n') ? '\n' : '')
}

const isOfOthers = (line: string): boolean =>
  QUOTED.test(line) || ATTRIBUTION.test(line) || FORWARDED.test(line) || SENT_FROM.test(line)
