import type { QuestionRow } from '#house'
import { listCommand } from './list.ts'

export const questions = listCommand<QuestionRow>({
  name: 'questions',
  about: 'List questions that were left open',
  filters: ['series', 'year', 'after', 'before', 'text'],
  columns: [
    { title: 'DATE', value: (q) => q.meeting.date ?? '–' },
    { title: 'QUESTION', value: (q) => q.text, flexible: true },
    { title: 'ID', value: (q) => q.id },
  ],
  examples: [['minutebook questions --year 2019', 'What nobody settled that year']],
  rows: (house, community, filter) => house.views.questions(community, filter),
})
