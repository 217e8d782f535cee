import { endOfLine } from '../end-of-line.ts'
import type { Form, Stretch, Turn } from '../form.ts'
import { FormedWriter } from '../origins.ts'

/** A chat copied out of a client: a line that says who and when, and below it what was said. */
export const HEADED_CHAT: Form = {
  name: 'chat',
  recognises: (text) => TIME_AT_END.test(text) && isHeaded(text),
  stretchesOf: (text) => stretchesOf(text),
}

/** A cheap look: some line ends with a time. */
const TIME_AT_END =
  /^\d\d:\d\d:\d\d[ \t]+from .{3,80}:[ \t]*\n|:\d\d(?:[ \u202f]?[AP]M)?[\])]?:?[ \t]*\n|\d:\d\d(?: ?[AP]M)?\)\]\(/im

const NAME = '[\\p{L}_@.][^\\n:,;!?()|\\[\\]<>]{0,40}?'
const TIME = '\\d{1,2}:\\d\\d(?::\\d\\d)?(?:[ \\u202f]?[AP]M)?'
const DAY =
  '(?:(?:today|yesterday|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{4}-\\d\\d-\\d\\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \\d{1,2}(?:,? \\d{4})?)(?:,? at|,)?[ \\u202f]+)?'

/** `ada — Today at 3:04 PM`, `Ada K, [14.03.19 18:02]`, `ada  9:02 AM`, `Ada @ada 18:02`, `**ada** [18:02]`. */
const HEADER = new RegExp(
  `^(?:(${NAME})(?:\\s*[—–]\\s*|,\\s+\\[|\\s+\\[|\\s{2,}|\\s+\\(|\\s+@[\\w.-]+\\s+)${DAY}${TIME}[\\])]?|(${NAME}) ${DAY}${TIME}(?<=[AP]M)|\\[${DAY}${TIME}\\] (${NAME}):|\\*\\*(${NAME})\\*\\*\\s*[—–([]*\\s*${DAY}${TIME}[\\])]?):?\\s*$`,
  'iu',
)

/** `#### [ ada (Jan 16 2020 at 15:05)](…):`, as an archive of threads writes it. */
const ARCHIVED = /^#{2,6} \[? ?([^\n()[\]]{1,40}) \([^()\n]{4,30}\d{1,2}:\d\d(?: ?[AP]M)?\)/i

/** `15:02:11  From  Ada Stone  to  Everyone:`, as a client of calls saves its chat. */
const SENT = /^\d\d:\d\d:\d\d\s+from\s+([\p{L}_@][^\n:]{0,40}?)\s+to\s+[^\n:]{1,60}:\s*$/iu

/** The name in such a line, or null. */
const nameIn = (line: string): string | null => {
  const archived = line.startsWith('#') ? ARCHIVED.exec(line) : null
  if (archived !== null) return archived[1]!.trim()
  if (line.length < 8 || line.length > 90 || !/\d[\])]?:?\s*$|M[\])]?:?\s*$|:\s*$/.test(line))
    return null
  const match = HEADER.exec(line) ?? SENT.exec(line)
  const name = match === null ? undefined : (match[1] ?? match[2] ?? match[3] ?? match[4])
  return name === undefined
    ? null
    : name
        .replace(/(?:\s+(?:APP|BOT|OP|admin|owner))+$/, '')
        .replace(/^@/, '')
        .trim()
}

/** A good part of the lines are such headers, and some people speak more than once. */
const isHeaded = (text: string): boolean => {
  const names = new Set<string>()
  let headers = 0
  let lines = 0
  for (let from = 0; from < text.length; ) {
    const to = endOfLine(text, from)
    if (to - from > 1) {
      lines++
      const name = nameIn(text.slice(from, Math.min(to, from + 100)).trim())
      if (name !== null) {
        headers++
        names.add(name)
      }
    }
    from = to + 1
  }
  return headers >= 4 && names.size > 1 && names.size < headers && headers * 6 >= lines
}

const stretchesOf = (text: string): readonly Stretch[] => {
  const stretches: Stretch[] = []
  const writer = new FormedWriter(text)
  let turns: Turn[] = []
  let nick: string | null = null
  let time: string | null = null
  const close = (): void => {
    if (turns.length > 0) stretches.push({ kind: 'chat', turns })
    turns = []
  }
  for (let from = 0; from < text.length; ) {
    const to = endOfLine(text, from)
    const line = text.slice(from, to)
    const name = nameIn(line.trim())
    if (name !== null) {
      if (nick === null) {
        writer.copy(0, from)
        stretches.push(writer.toStretch())
      }
      nick = name
      time =
        /^\s*\d\d:\d\d:\d\d(?=\s+from\s)/i.exec(line)?.[0].trim() ??
        /\d{1,2}:\d\d(?::\d\d)?(?:[ \u202f]?[AP]M)?(?=[\])]?:?\s*$|\] )/i.exec(line)?.[0] ??
        null
    } else if (nick === null) {
      from = to + 1
      continue
    } else if (line.trim() !== '') {
      const words = withoutTags(line)
      const textStart = from + (words.length - words.trimStart().length)
      if (words.trim() !== '')
        turns.push({ nick, time, text: words.trim(), textStart, start: from, end: to })
    }
    from = to + 1
  }
  close()
  return stretches
}

/** Tags and the stars around a name become blanks, so that offsets stay. */
const withoutTags = (line: string): string =>
  line.includes('<') || line.includes('@**')
    ? line
        .replace(/<\/?[a-z][^<>]*>/gi, (tag) => ' '.repeat(tag.length))
        .replace(
          /@\*\*([^*\n]{1,40})\*\*/g,
          (_, name: string) => `@${name.replaceAll(' ', '_')}    `,
        )
    : line
