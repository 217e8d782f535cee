import { ZONE, ZONES } from '../../conventions/meetings/zones.ts'
import { remembered } from '../../remembered.ts'

/** A time of day as somebody wrote it. Offsets are of the text looked at. */
export interface WrittenTime {
  readonly from: number
  readonly to: number
  readonly written: string
  /** Minutes since midnight. */
  readonly minutes: number
  /** Of a range. */
  readonly endMinutes: number | null
  /** IANA name or offset, or null. */
  readonly zone: string | null
}

const CLOCK = '(?:\\d{1,2}[:h.]\\d{2}(?::\\d{2})?|\\d{1,2})'
const HALF = '(?:a\\.?m\\.?|p\\.?m\\.?)'
const TIME = new RegExp(
  [
    `(?<![\\d:.#/a-z-])(?<from>${CLOCK}|(?<!\\d:\\d\\d )\\d{4}(?=(?:\\s?[-–]\\s?\\d{4})?\\s?(?:utc|gmt|hrs|hours|uhr|z\\b)))\\s?h?(?<half>${HALF})?(?:\\s?(?:noon|hrs|hours|uhr|o['’]clock))?(?:(?<=:\\d\\d)\\s(?:19|20)\\d\\d(?=\\s(?:utc|gmt)\\b))?`,
    `(?:\\s?(?:-|–|—|to|until)\\s?(?<to>(?<=\\d{4}\\s?[-–]\\s?)\\d{4}(?!\\d)|${CLOCK})\\s?(?<half2>${HALF})?(?:\\s?(?:hrs|hours|uhr))?)?`,
    `(?:(?:,| in|\\s?\\()?\\s?(?<zone>${ZONE}|z(?![a-z])))?(?![\\d:])`,
    `|(?<![a-z])(?<word>noon|midday|midnight)(?:\\s?\\(?(?<zone2>${ZONE}))?`,
    `|(?:T| )(?<iso>\\d{2}:\\d{2})(?::\\d{2}(?:\\.\\d+)?)?(?<off>Z|[+-]\\d{2}:?\\d{2}|\\s[+-](?:0\\d|1[0-4])(?:00|30|45))(?![\\w])`,
  ].join(''),
  'gi',
)

/** Every time of day in a text: with a colon, am or pm, or a zone. */
export const findTimes = (text: string): readonly WrittenTime[] =>
  /\d|noon|midday|midnight/i.test(text) ? timesIn(text) : NONE

const NONE: readonly WrittenTime[] = []

const timesIn = remembered((text: string): readonly WrittenTime[] => {
  const found: WrittenTime[] = []
  TIME.lastIndex = 0
  for (let match = TIME.exec(text); match !== null; match = TIME.exec(text)) {
    if (match[0] === '') {
      TIME.lastIndex++
      continue
    }
    const time = readMatch(match)
    if (time !== null) found.push(time)
  }
  return found
})

const readMatch = (match: RegExpExecArray): WrittenTime | null => {
  const g = match.groups!
  const base = {
    from: match.index,
    to: match.index + match[0].length,
    written: match[0].replace(/(?<=:\d\d)\s\d{4}(?=\s)/, '').trim(),
  }
  if (g.iso !== undefined)
    return {
      ...base,
      minutes: clockToMinutes(g.iso, undefined) ?? 0,
      endMinutes: null,
      zone: /^z$/i.test(g.off!) ? 'UTC' : offset(g.off!.trim()),
    }
  if (g.word !== undefined)
    return {
      ...base,
      minutes: /^midnight/i.test(g.word) ? 0 : 720,
      endMinutes: null,
      zone: zoneOf(g.zone2),
    }
  const isClock = /[:h]\d/.test(g.from!)
  const half = g.half ?? (g.to !== undefined ? g.half2 : undefined)
  if (
    !isClock &&
    half === undefined &&
    (g.zone === undefined || !/^(?:utc|gmt|z$|[pmce][sd]?t|cest|bst|ist|jst)/i.test(g.zone))
  )
    return null
  const minutes = clockToMinutes(g.from!, half)
  if (minutes === null) return null
  const end = g.to === undefined ? null : clockToMinutes(g.to, g.half2 ?? g.half)
  // Of `11 - 12:30 pm` the first is before noon.
  const start =
    end !== null && g.half === undefined && g.half2 !== undefined && minutes > end
      ? minutes - 720
      : minutes
  return { ...base, minutes: Math.max(0, start), endMinutes: end, zone: zoneOf(g.zone) }
}

const clockToMinutes = (clock: string, half: string | undefined): number | null => {
  const [h = '', m = ''] = /^\d{4}$/.test(clock)
    ? [clock.slice(0, 2), clock.slice(2)]
    : clock.split(/[:h.]/)
  let hours = Number(h)
  const minutes = Number(m || 0)
  if (half !== undefined && hours <= 12) hours = (hours % 12) + (/^p/i.test(half) ? 12 : 0)
  return hours > 24 || minutes > 59 ? null : (hours % 24) * 60 + minutes
}

/** What a written zone means: `UTC+2` an offset, `Eastern time` an IANA name. */
export const zoneOf = (written: string | undefined): string | null => {
  if (written === undefined) return null
  if (written.length > 40) return null
  const words = written.toLowerCase().trim()
  const known = ZONES[words]
  if (known !== undefined) return known
  if (!/[+/ -]|['’]s/.test(words)) return null
  const shifted = /^(?:utc|gmt)\s?([+-])\s?(\d{1,2}):?(\d{2})?$/.exec(words)
  if (shifted !== null) return `${shifted[1]}${shifted[2]!.padStart(2, '0')}:${shifted[3] ?? '00'}`
  if (words.includes('/')) return IANA.get(words) ?? zoneOf(words.split('/')[0])
  const name = words
    .replace(/^u\.?s\.?\s/, '')
    .replace(/['’]s/, '')
    .replace(/ (?:standard|daylight|summer)(?= |$)| time$/g, '')
    .trim()
  return ZONES[name] ?? ZONES[name.replace(/\s.*$/, '')] ?? null
}

const IANA = new Map(
  Object.values(ZONES)
    .filter((zone) => zone.includes('/'))
    .map((zone) => [zone.toLowerCase(), zone]),
)

const offset = (written: string): string =>
  written.includes(':') ? written : `${written.slice(0, 3)}:${written.slice(3)}`
