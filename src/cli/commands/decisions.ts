import type { DecisionRow } from '#house'
import { listCommand } from './list.ts'

export const decisions = listCommand<DecisionRow>({
  name: 'decisions',
  about: 'List decisions, newest first, with how each was decided',
  filters: ['state', 'series', 'year', 'after', 'before', 'text', 'in-force', 'mentions'],
  columns: [
    { title: 'DATE', value: (d) => d.meeting.date ?? '–' },
    { title: 'HOW', value: (d) => d.how + (d.doubtful ? '?' : '') },
    { title: 'UNTIL', value: (d) => d.until ?? '' },
    { title: 'DECISION', value: (d) => d.text, flexible: true },
    { title: 'ID', value: (d) => d.id },
  ],
  examples: [
    ['minutebook decisions --text licence', 'What was decided about the licence'],
    ['minutebook decisions --state substantive', 'Without approvals of agendas and minutes'],
    ['minutebook decisions --in-force 2018-03-21', 'What held on that day'],
    ['minutebook decisions --json > decisions.json', 'All of them, for another program'],
  ],
  rows: (house, community, filter) => house.views.decisions(community, filter),
})
