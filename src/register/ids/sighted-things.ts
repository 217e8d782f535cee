import type { ItemFinding, MeetingReading, Reading } from '#notes'
import { plainWords } from '#terms'
import type { Sighted } from './births.ts'

/** Letter before the hyphen of a public id. */
export const LETTER = {
  document: 't',
  meeting: 'c',
  decision: 'd',
  action: 'a',
  motion: 'm',
  poll: 'p',
  question: 'q',
  next: 'n',
} as const

/** The meetings of a text, in order, with what an older or newer version may know them by. */
export const sightMeetings = (reading: Reading): readonly Sighted[] => {
  const count = counter()
  const alone = reading.meetings.length === 1
  return reading.meetings.map((meeting) => {
    const date = meeting.dates[0] ?? meeting.dateWithoutYear ?? meeting.dateWritten
    const keys: string[] = []
    if (date) keys.push(count(`date ${date}`))
    if (alone && meeting.number) keys.push(`number ${meeting.number}`)
    if (!date && meeting.title) keys.push(count(`title ${plainWords(meeting.title)}`))
    if (alone && !date) keys.push('only')
    if (keys.length === 0) keys.push(count('meeting'))
    return { mark: `meeting ${keys[0]}`, keys }
  })
}

/** The items of a text, meeting by meeting, in order: the words of each are its key. */
export const sightItems = (reading: Reading): readonly Sighted[] => {
  const count = counter()
  return reading.meetings
    .flatMap((meeting: MeetingReading) => meeting.items)
    .map((item: ItemFinding) => {
      const mark = count(`${item.kind} ${plainWords(item.text)}`)
      return { mark, keys: [mark] }
    })
}

/** Numbers equal words in the order in which they come: the second is `… #2`. */
const counter = (): ((words: string) => string) => {
  const counts = new Map<string, number>()
  return (words) => {
    const n = (counts.get(words) ?? 0) + 1
    counts.set(words, n)
    return n === 1 ? words : `${words} #${n}`
  }
}
