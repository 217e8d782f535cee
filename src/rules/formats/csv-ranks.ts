import type { Ballot } from '../ballots/index.ts'
import type { CsvHead } from './csv-head.ts'
import type { CsvRow } from './csv-rows.ts'
import { optionNames } from './names.ts'

/** The options of a table and what is on its ballots. */
export interface CsvCast {
  readonly options: readonly string[]
  readonly ballots: readonly Ballot[]
}

/**
 * Names in columns of ranks; a name that a ballot has already given is passed over. A rank with
 * several marks (`overvote`) is passed over, or ends the ballot; so may several empty ranks in a row.
 */
export const rankedColumns = (
  rows: readonly CsvRow[],
  { overvotes = 'skip', skipped }: CsvHead,
): CsvCast => {
  const names = optionNames()
  const ballots = rows.map((row): Ballot => {
    const places: number[] = []
    let empty = 0
    for (const { text } of row) {
      if (OVERVOTE.test(text)) {
        if (overvotes === 'end') break
        continue
      }
      if (text === '' || UNUSED.test(text)) {
        empty++
        if (skipped !== undefined && empty >= skipped) break
        continue
      }
      empty = 0
      places.push(names.add(text))
    }
    return { kind: 'ranking', ranking: [...new Set(places)].map((place) => [place]) }
  })
  return { options: names.names, ballots }
}

const OVERVOTE = /^over[ -]?vote[ds]?$/iu
const UNUSED = /^(skipped|under[ -]?vote[ds]?|blank|exhausted)$/iu
