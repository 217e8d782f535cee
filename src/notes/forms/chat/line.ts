import { relayedIn } from './relayed.ts'

/** A line of a chat log: something said, something that happened (a join, a quit), or neither. */
export type ChatLine =
  | {
      readonly kind: 'said'
      readonly nick: string
      readonly time: string | null
      readonly textStart: number
      readonly isSure: boolean
    }
  | { readonly kind: 'event' }

/** `12:03`, `[12:03:04]`, `2018-03-04 12:03`, `2018-03-04T12:03:04Z`, `(12:03:04 PM)`, `[14.3.19, 12:03]`. */
const TIME =
  /[ \t]*[[(]?(?:\d{4}-\d\d-\d\d[T ]|\d\d?[/.]\d\d?[/.]\d{2,4},? )?(\d\d?:\d\d(?::\d\d)?(?:[.,]\d{1,6})?(?:Z|\s?[AaPp][Mm])?)[\])]?(?:[ \t]+(?:[-–][ \t]+)?|(?=<))/y
const ANGLED = /[ \t]*<([@+%~&!]? ?[^<>\s/"=][^<>"=\n]{0,39})>(?:[ \t]+|$)/y
const COLON = /([A-Za-z_[\]\\`^{}|@][\w[\]\\`^{}|@.-]{0,29})(?::|[ \t]*\|)[ \t]+/y
/** `Ada Stone: …`, `From Ada Stone to Everyone : …`, as clients of calls and telephones write their chats. */
const NAMED =
  /(?:From[ \t]+)?((?:\p{Lu}[\p{L}\p{M}.'’-]{0,24})(?:[ ](?:\p{Lu}[\p{L}\p{M}.'’-]{0,24}|van|de|der|von)){0,3})(?:[ \t]+(?:\(direct message\)|to[ \t]+\p{Lu}[\p{L} ]{1,30}?))?[ \t]*:[ \t]+/uy
const ACT = /\*[ \t]+([\w[\]\\`^{}|.-]{1,30})[ \t]+(?=\S)/y
const EVENT =
  /(?:-!-|\*{2,3}|={2,3}|-{2,3}>?|<-{2,3}|→|←|⇐|⇒|\*)[ \t]*(?:(?:Joins|Parts|Quits|Log (?:opened|closed)|Now talking)\b|\S{1,60}[ \t](?:\[[^\]\n]{0,80}\][ \t]|\([^)\n]{0,80}\)[ \t]?)?(?:has (?:joined|left|quit|changed)|have (?:joined|left)|(?:joined|left|quit)\b|is now known as|sets? mode|changes topic|gives (?:channel|voice)))/y

/** Reads one line, text[from, to). */
export const readChatLine = (text: string, from: number, to: number): ChatLine | null => {
  TIME.lastIndex = from
  const timed = TIME.exec(text)
  let at = timed === null ? from : Math.min(TIME.lastIndex, to)
  if (timed === null) while (at < to && isBlank(text.charCodeAt(at))) at++
  EVENT.lastIndex = at
  if (EVENT.test(text)) return { kind: 'event' }
  const time = timed?.[1] ?? null
  const nicked =
    match(ANGLED, text, at) ??
    (timed === null
      ? null
      : (match(ACT, text, at) ?? match(COLON, text, at) ?? match(NAMED, text, at)))
  if (nicked === null || nicked.end > to) return null
  const isAngled = nicked.pattern === ANGLED
  if (isAngled && TAG.test(nicked.nick)) return null
  const nick = nicked.nick.replace(/^[@+%~&! ]+(?=.)/, '').trim()
  const relayed = relayedIn(nick, text.slice(nicked.end, Math.min(to, nicked.end + 80)))
  return {
    kind: 'said',
    nick: relayed?.nick ?? nick,
    time,
    textStart: nicked.end + (relayed?.skip ?? 0),
    isSure: isAngled && time !== null,
  }
}

const TAG =
  /^(?:a|b|br|code|dd|del|details|div|dl|dt|em|h[1-6]|hr|i|img|li|ol|p|pre|s|span|strong|sub|summary|sup|table|tbody|td|th|thead|tr|u|ul|https?:.*|mailto:.*|\S+@\S+\.\S+)\b/i

const match = (
  pattern: RegExp,
  text: string,
  at: number,
): { nick: string; end: number; pattern: RegExp } | null => {
  pattern.lastIndex = at
  const found = pattern.exec(text)
  return found === null ? null : { nick: found[1]!, end: pattern.lastIndex, pattern }
}

const isBlank = (code: number): boolean => code === 0x20 || code === 0x09
