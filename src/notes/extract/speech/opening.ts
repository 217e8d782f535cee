import type { Passage } from '../../parse/passage.ts'

/** How a passage opens that somebody may say: the label, and where the words begin. */
export interface Opening {
  readonly label: string
  readonly form: 'colon' | 'bracket' | 'angle' | 'dash' | 'bold' | 'turn'
  /** Offset in the passage's text where the words begin. */
  readonly from: number
}

const COLON =
  /^(?:\[?\d{1,2}:\d\d(?::\d\d)?\]?\s+)?(@?[\p{L}_`|^][\p{L}\p{M}\p{N}_.'’`|\\^{}-]*(?:(?:\s*[/&+,]\s*|\s+and\s+|\s+)@?[\p{L}(][\p{L}\p{M}\p{N}_.'’()-]*){0,4}?)(?:\s*[([][^()[\]\n]{0,40}[)\]])?\s*[:：](?=\s|$|[^\s/\d:])/u
const BRACKET = /^[[<]\s?@?([\p{L}][\p{L}\p{M}\p{N}_.'’/ &-]{0,30})\s?[\]>]:?\s+/u
const DASH =
  /^(@?[\p{L}][\p{L}\p{M}\p{N}_.'’-]*(?:\s+[\p{L}][\p{L}\p{M}\p{N}.'’-]*){0,2})\s+[-–—]+\s+|^(@?[\p{L}][\p{L}\p{M}\p{N}_.'’]*)[–—]\s*(?=\p{L})/u

/** The opening of a passage, or null. */
export const openingOf = (passage: Passage, scribes: ReadonlySet<string>): Opening | null => {
  if (passage.nick !== null) {
    const scribed = scribes.has(passage.nick.toLowerCase()) ? COLON.exec(passage.text) : null
    if (scribed && !COMMAND.test(scribed[1]!))
      return { label: scribed[1]!, form: 'turn', from: afterBlank(passage.text, scribed[0].length) }
    return { label: passage.nick, form: 'turn', from: 0 }
  }
  const { text } = passage
  if (text.length < 3) return null
  const code = text.charCodeAt(0)
  if (code === 91 || code === 60) {
    const bracket = BRACKET.exec(text)
    if (bracket)
      return {
        label: bracket[1]!.trim(),
        form: code === 91 ? 'bracket' : 'angle',
        from: bracket[0].length,
      }
  }
  const signs = signsIn(text)
  if (signs === 0 && passage.marks.length === 0) return null
  const near = text.length > 64 ? text.slice(0, 64) : text
  if (signs & HAS_COLON) {
    const colon = COLON.exec(near)
    if (colon && !isWithinLink(passage, colon[1]!.length)) {
      const from = afterBlank(text, colon[0].length)
      return { label: colon[1]!.trim(), form: 'colon', from }
    }
  }
  if (signs & HAS_DASH) {
    const dash = DASH.exec(near)
    if (dash) return { label: (dash[1] ?? dash[2]!).trim(), form: 'dash', from: dash[0].length }
  }
  const [bold] = passage.marks
  if (bold?.kind === 'strong' && bold.from === 0 && bold.to < 40 && bold.to < text.length) {
    const label = text.slice(0, bold.to).replace(/[:\s]+$/, '')
    if (/^[\p{L}][\p{L}\p{M}\p{N} .'’-]*$/u.test(label))
      return { label, form: 'bold', from: afterBlank(text, bold.to) }
  }
  return null
}

const HAS_COLON = 1
const HAS_DASH = 2

/** Which signs stand near the beginning that may end a label. */
const signsIn = (text: string): number => {
  const end = Math.min(text.length, 64)
  let signs = 0
  for (let i = 1; i < end; i++) {
    const code = text.charCodeAt(i)
    if (code === 58 || code === 0xff1a) signs |= HAS_COLON
    else if (code === 0x2013 || code === 0x2014) signs |= HAS_DASH
    else if (code === 45 && text.charCodeAt(i - 1) === 32) signs |= HAS_DASH
  }
  return signs
}

/** The offset behind the blanks that stand there. */
const afterBlank = (text: string, from: number): number => {
  let at = from
  while (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9) at++
  return at
}

/** Labels by which a scribe commands the bot rather than tells who speaks. */
const COMMAND =
  /^(?:(?:sub)?topic|action|resolved?|resolution|proposed|proposal|agenda|agendum|scribe(?:nick)?|chair|present|regrets|meeting|date|zakim|rrsagent|trackbot|issue|info|note|decision|poll|vote|https?)$/i

/** A label inside a link's text (`[PR: fix](…)`) is the link's, not a speaker. */
const isWithinLink = (passage: Passage, length: number): boolean =>
  passage.marks.some((mark) => mark.kind === 'link' && mark.from === 0 && mark.to > length + 1) ||
  passage.marks.some((mark) => mark.kind === 'code' && mark.from === 0)
