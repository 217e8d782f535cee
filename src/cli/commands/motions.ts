import type { MotionRow } from '#house'
import { listCommand } from './list.ts'

export const motions = listCommand<MotionRow>({
  name: 'motions',
  about: 'List motions with mover, seconder, votes and outcome',
  filters: ['state', 'series', 'year', 'after', 'before', 'text'],
  columns: [
    { title: 'DATE', value: (m) => m.meeting.date ?? '–' },
    { title: 'OUTCOME', value: (m) => m.outcome + (m.doubtful ? '?' : '') },
    {
      title: 'VOTES',
      value: (m) => (m.tally ? `${m.tally.for}–${m.tally.against}–${m.tally.abstain}` : ''),
    },
    { title: 'MOVED BY', value: (m) => m.mover.map((p) => p.name).join(', ') },
    { title: 'SECONDED BY', value: (m) => m.seconder.map((p) => p.name).join(', ') },
    { title: 'MOTION', value: (m) => m.text, flexible: true },
    { title: 'ID', value: (m) => m.id },
  ],
  examples: [['minutebook motions --state failed', 'The motions that did not pass']],
  rows: (house, community, filter) => house.views.motions(community, filter),
})
