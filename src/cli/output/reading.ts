import type { ItemFinding, MeetingReading, Reading } from '#notes'
import { counted } from './counted.ts'
import type { Terminal } from './terminal.ts'

/** A reading at a glance: each meeting with people, topics and items beside their lines. */
export const readingLines = (terminal: Terminal, path: string, reading: Reading): string => {
  const { paint } = terminal
  const head = `${paint('bold', path)}: ${reading.kind}, ${reading.form}, ${counted(reading.meetings.length, 'meeting')}, ${counted(reading.problems.length, 'problem')}`
  return `${[head, ...reading.meetings.flatMap((meeting) => meetingLines(terminal, meeting))].join('\n')}\n`
}

const meetingLines = ({ paint }: Terminal, meeting: MeetingReading): readonly string[] => {
  const when = [meeting.dates[0] ?? meeting.dateWritten, meeting.timeWritten]
    .filter(Boolean)
    .join(' ')
  const people = meeting.people.map(
    (person) => person.names[0] + (person.status === 'present' ? '' : ` (${person.status})`),
  )
  return [
    '',
    `${paint('bold', meeting.title ?? 'Untitled meeting')}${when ? `, ${when}` : ''}${meeting.conflict ? paint('yellow', ' (dates in conflict)') : ''}`,
    ...(people.length > 0 ? [`  People: ${people.join(', ')}`] : []),
    ...meeting.topics.map((topic) => `  ${place(topic.spans[0]!.line)} topic     ${topic.title}`),
    ...meeting.items.map(
      (item) =>
        `  ${place(item.spans[0]!.line)} ${item.kind.padEnd(9)} ${item.text}${paint('dim', details(item))}`,
    ),
  ]
}

const details = (item: ItemFinding): string => {
  switch (item.kind) {
    case 'action': {
      const owners = item.owners.map((names) => names[0]).join(', ')
      return ` [${[owners || 'nobody named', item.due && `due ${item.due}`, item.state, item.review && 'looked back on'].filter(Boolean).join('; ')}]`
    }
    case 'motion':
    case 'poll': {
      const tally = item.tally && `${item.tally.for}–${item.tally.against}–${item.tally.abstain}`
      const outcome = item.kind === 'motion' ? item.outcome : null
      const words = [outcome, tally].filter(Boolean).join('; ')
      return words ? ` [${words}]` : ''
    }
    case 'next':
      return item.date ? ` [${item.date}]` : ''
    case 'decision':
    case 'question':
      return ''
  }
}

const place = (line: number): string => String(line).padStart(5)
