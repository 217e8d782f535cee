import type { Rule } from '#rules'
import { charter } from './charter.ts'

const own = { unsourced: 'made up for a test' }

/** The charter with a vote on options; `ballot` and `ladder` say what a test is about. */
export const electing = (
  options: readonly string[],
  ballot: Readonly<Record<string, unknown>>,
  ladder: readonly string[] = ['stays-tied'],
): Rule =>
  charter({
    chamber: {
      ballot: {
        form: 'options',
        shape: 'ranking',
        options,
        method: 'schulze-winning',
        seats: { count: 1, mode: 'at-most' },
        minimumMean: 'none',
        defaultOption: 'none',
        confirm: 'none',
        blankAllowed: true,
        absent: 'not-counted',
        late: 'refused',
        duplicate: 'last-counts',
        changes: 'until-closing',
        source: own,
        ...ballot,
      },
      ties: { when: 'in-the-count', ladder, source: own },
      threshold: { needs: 'always', source: own },
    },
  })
