import type { ItemRow } from './rows.ts'

/** What a register tells of an item beside its words: what became of it, who has it, until when, how it came about. */
export const factsOf = (item: ItemRow): readonly string[] => {
  switch (item.kind) {
    case 'action': {
      const owners = item.owners.map(({ name }) => name).join(', ')
      const due = item.dueDate ?? item.due
      return [item.state, owners || 'nobody named', ...(due === null ? [] : [`due ${due}`])]
    }
    case 'decision':
      return [item.how, ...(item.until === null ? [] : [`in force until ${item.until}`])]
    case 'motion':
      return [item.outcome]
    default:
      return []
  }
}
