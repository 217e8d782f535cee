import type { VNode } from 'preact'
import type { MeetingRow } from '#api'
import { ago, clockOf, longDay, shortDay } from '../dates.ts'
import { plural } from '../plural.ts'

/** A date as people write it. */
export const Day = ({ date, long = false }: { date: string | null; long?: boolean }): VNode =>
  date === null ? (
    <span class="undated">undated</span>
  ) : (
    <time datetime={date}>{long ? longDay(date) : shortDay(date)}</time>
  )

/** How long ago a date was, reckoned from the page's now. */
export const Ago = ({ date, now }: { date: string | null; now: string }): VNode | null =>
  date === null ? null : <span class="ago">{ago(date, now)}</span>

/** A meeting's date, and what was written where that is in doubt. */
export const MeetingDay = ({
  meeting: { date, dateWritten, conflict },
  long = false,
}: {
  meeting: MeetingRow
  long?: boolean
}): VNode => (
  <>
    <Day date={date} long={long} />
    {dateWritten !== null && (conflict || date === null) && (
      <span class="written">
        {date !== null && isWritten(dateWritten, date)
          ? ' (in doubt)'
          : ` (written “${dateWritten}”)`}
      </span>
    )}
  </>
)

/** Whether these words name that very day: what contradicts it stands elsewhere. */
const isWritten = (words: string, date: string): boolean =>
  [date, longDay(date), shortDay(date)].some((day) => words.includes(day))

/** When a meeting began and how long it took; what was written where no instant is known. */
export const MeetingTime = ({ meeting }: { meeting: MeetingRow }): VNode | null => {
  const { startUtc, timeWritten, zone, minutes } = meeting
  if (startUtc === null && timeWritten === null && minutes === null) return null
  return (
    <>
      {startUtc !== null ? <time datetime={startUtc}>{clockOf(startUtc)} UTC</time> : timeWritten}
      {startUtc !== null && timeWritten !== null && zone !== 'UTC' && (
        <span class="written"> (written “{timeWritten}”)</span>
      )}
      {minutes !== null && <span>, {plural(minutes, 'minute')}</span>}
    </>
  )
}
