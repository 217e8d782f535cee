import { timesTold } from '#api'
import type { ActionRow } from '#house'
import { listCommand } from './list.ts'

export const actions = listCommand<ActionRow>({
  name: 'actions',
  about: 'List action items, newest first, with owners, due dates and states',
  filters: ['person', 'state', 'series', 'year', 'after', 'before', 'text', 'mentions'],
  columns: [
    { title: 'DATE', value: (a) => a.meeting.date ?? '–' },
    { title: 'STATE', value: (a) => a.state + (a.doubtful ? '?' : '') },
    { title: 'OWNERS', value: (a) => a.owners.map((owner) => owner.name).join(', ') || 'nobody' },
    { title: 'DUE', value: (a) => a.dueDate ?? a.due ?? '' },
    { title: 'TOLD', value: (a) => toldTimes(a.thread), right: true },
    { title: 'ACTION', value: (a) => a.text, flexible: true },
    { title: 'ID', value: (a) => a.id },
  ],
  examples: [
    ['minutebook actions --state open', 'What is still to be done'],
    ['minutebook actions --state unheard', 'What was promised and never heard of again'],
    ['minutebook actions --person ada-byron --state open', 'What one person has promised'],
  ],
  rows: (house, community, filter) => house.views.actions(community, filter),
})

/** In how many meetings; nothing where it is once. */
const toldTimes = (thread: ActionRow['thread']): string =>
  timesTold(thread) < 2 ? '' : `${timesTold(thread)}×`
