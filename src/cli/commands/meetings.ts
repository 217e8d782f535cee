import type { MeetingRow } from '#house'
import { listCommand } from './list.ts'

export const meetings = listCommand<MeetingRow>({
  name: 'meetings',
  about: 'List meetings, newest first',
  filters: ['series', 'year', 'after', 'before', 'text'],
  columns: [
    { title: 'DATE', value: (m) => m.date ?? m.dateWritten ?? '–' },
    { title: 'SERIES', value: (m) => m.seriesTitle },
    { title: 'TITLE', value: (m) => m.title, flexible: true },
    { title: 'PEOPLE', value: (m) => String(m.counts.people), right: true },
    { title: 'DECIDED', value: (m) => String(m.counts.decisions), right: true },
    { title: 'ACTIONS', value: (m) => String(m.counts.actions), right: true },
    { title: 'ID', value: (m) => m.id },
  ],
  examples: [['minutebook meetings --year 2019', 'The meetings of one year']],
  rows: (house, community, filter) => house.views.meetings(community, filter),
})
