import type { DoubtRow } from '#house'
import { listCommand } from './list.ts'

export const doubts = listCommand<DoubtRow>({
  name: 'doubts',
  about: 'List what only a member can settle, likeliest first, with the command that says yes',
  filters: ['state', 'series', 'year', 'text'],
  columns: [
    { title: 'ID', value: (d) => d.id },
    { title: 'KIND', value: (d) => d.kind },
    { title: 'SURE', value: (d) => `${Math.round(d.confidence * 100)}%`, right: true },
    { title: 'ONE', value: (d) => d.places[0]?.text ?? '', flexible: true },
    { title: 'OTHER', value: (d) => d.places[1]?.text ?? '' },
    { title: 'WHY', value: (d) => d.evidence.join('; ') },
    { title: 'YES', value: ({ yes, no }) => commandOf(yes ?? no) },
  ],
  examples: [
    ['minutebook doubts --state merge', 'Names that may be one person’s'],
    ['minutebook doubts --json', 'All of them with their places and both answers'],
  ],
  rows: (house, community, filter) => house.views.doubts(community, filter),
})

/** What to type to say it. */
const commandOf = (saying: DoubtRow['no']): string => {
  switch (saying.say) {
    case 'confirm':
    case 'dismiss':
    case 'correct':
      return `${saying.say} ${saying.item}`
    case 'same-person':
    case 'same-item':
      return `same "${saying.one}" "${saying.other}"`
    case 'other-person':
    case 'other-item':
      return `apart "${saying.one}" "${saying.other}"`
    case 'withdraw':
      return `withdraw ${saying.fact}`
  }
}
