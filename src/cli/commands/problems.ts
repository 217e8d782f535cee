import type { ProblemRow } from '#house'
import { listCommand } from './list.ts'

export const problems = listCommand<ProblemRow>({
  name: 'problems',
  about: 'List what a person should look at: contradictions and doubts in the notes filed',
  filters: ['series', 'year', 'text'],
  columns: [
    {
      title: 'PLACE',
      value: (p) => (p.span ? `${p.path}:${p.span.line}:${p.span.column}` : p.path),
    },
    { title: 'SEVERITY', value: (p) => p.severity },
    { title: 'CODE', value: (p) => p.code },
    { title: 'PROBLEM', value: (p) => p.message, flexible: true },
  ],
  examples: [['minutebook problems --json', 'All of them, for another program']],
  rows: (house, community, filter) => house.views.problems(community, filter),
})
