import { Temporal } from 'temporal-polyfill'
import { dayNumber, dayToIso, two } from './calendar.ts'

/** Date (YYYY-MM-DD), minutes since midnight and zone (IANA name or offset), turned to YYYY-MM-DDTHH:MMZ. */
export const startToUtc = (date: string, minutes: number, zone: string): string | null => {
  const [year, month, day] = date.split('-').map(Number)
  if (year === undefined || month === undefined || day === undefined) return null
  const shift = zone === 'UTC' ? 0 : offsetToMinutes(zone)
  if (shift !== null) {
    const total = dayNumber(year, month, day) * 1440 + minutes - shift
    const days = Math.floor(total / 1440)
    const rest = total - days * 1440
    return `${dayToIso(days)}T${two(Math.floor(rest / 60))}:${two(rest % 60)}Z`
  }
  const local = new Temporal.PlainDateTime(year, month, day, Math.floor(minutes / 60), minutes % 60)
  return `${local.toZonedDateTime(zone).toInstant().toString().slice(0, 16)}Z`
}

const offsetToMinutes = (zone: string): number | null => {
  const match = /^([+-])(\d{2}):(\d{2})$/.exec(zone)
  return match === null
    ? null
    : (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3]))
}
