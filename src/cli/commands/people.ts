import type { PersonRow } from '#house'
import { listCommand } from './list.ts'

export const people = listCommand<PersonRow>({
  name: 'people',
  about: 'List people with their attendance and promises',
  filters: ['text'],
  columns: [
    { title: 'ID', value: (p) => p.id },
    { title: 'NAME', value: (p) => p.name, flexible: true },
    { title: 'ORGANISATION', value: (p) => p.organisation ?? '' },
    { title: 'ATTENDED', value: (p) => String(p.attended), right: true },
    { title: 'OPEN', value: (p) => String(p.openActions), right: true },
    { title: 'SILENT', value: (p) => String(p.unheardActions || ''), right: true },
    { title: 'DONE', value: (p) => String(p.doneActions), right: true },
    { title: 'FIRST', value: (p) => p.first ?? '' },
    { title: 'LAST', value: (p) => p.last ?? '' },
  ],
  examples: [['minutebook people --text ada', 'Everybody whose name holds “ada”']],
  rows: (house, community, filter) => house.views.people(community, filter),
})
