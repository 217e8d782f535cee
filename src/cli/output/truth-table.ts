import type { TruthTable } from '#rules'
import { table } from './table.ts'
import type { Terminal } from './terminal.ts'

/** How few votes carry a motion, for each number of voters and each way the others may go. */
export const truthLines = (terminal: Terminal, tables: readonly TruthTable[]): string =>
  tables
    .map(
      ({ stage, chamber, fewest, upTo }) =>
        `\n${terminal.paint('bold', `Fewest votes for that are enough: ${stage}, ${chamber}`)}\n${table(
          terminal,
          fewest,
          [
            { title: 'Voters', value: ({ voters }) => String(voters), right: true },
            { title: 'the others against', value: (row) => enough(row.restAgainst), right: true },
            { title: 'abstaining', value: (row) => enough(row.restAbstaining), right: true },
            { title: 'absent', value: (row) => enough(row.restAbsent), right: true },
          ],
        )}${upTo < 12 ? `Every single way is listed up to ${upTo} voters only (--json)\n` : ''}`,
    )
    .join('')

const enough = (votes: number | null): string => (votes === null ? 'none' : String(votes))
