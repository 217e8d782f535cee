import { relayedIn } from '../forms/chat/relayed.ts'
import type { Gathered } from './gathered.ts'

/** `**\<nick>** text`, `**nick** [12:03]: text`, `<nick> text`: a line of chat dressed as Markdown. */
export interface DressedTurn {
  readonly nick: string
  readonly time: string | null
  readonly skip: number
}

const TURN =
  /^(?:\[?(\d\d?:\d\d(?::\d\d)?(?:\s?[AaPp][Mm])?)\]?\s+)?<([@+%~&!]?[^<>\n]{1,40})>(?:\s*\[?(\d\d?:\d\d(?::\d\d)?)\]?)?(?:\s+|:\s*|$)/

/** `20:01 @ada:server.example text`, as bridges and archives write who speaks. */
const NAMED =
  /^\[?(\d\d?:\d\d(?::\d\d)?)\]?[\s|·–-]*@([\w.=-]{1,40})(?::[\w-]+(?:\.[\w-]+)+)?(?::\s+|\s+|$)/

/** Reads who says a line, from its visible text, or answers null. */
export const readDressedTurn = ({ text }: Gathered): DressedTurn | null => {
  const code = text.charCodeAt(0)
  if (code !== 0x3c && code !== 0x5b && !(code >= 0x30 && code <= 0x39)) return null
  const match = TURN.exec(text)
  // `<name of member>` alone is a blank to be filled in.
  const named = match === null ? NAMED.exec(text) : null
  if (named !== null) return { nick: named[2]!, time: named[1]!, skip: named[0].length }
  if (match === null || (match[0].length === text.length && match[2]!.includes(' '))) return null
  if (/^(?:https?:|mailto:|\S+@\S+\.\S+$)/.test(match[2]!)) return null
  const nick = match[2]!.replace(/^[@+%~&!](?=.)/, '')
  const relayed = relayedIn(nick, text.slice(match[0].length, match[0].length + 80))
  return {
    nick: relayed?.nick ?? nick,
    time: match[1] ?? match[3] ?? null,
    skip: match[0].length + (relayed?.skip ?? 0),
  }
}
