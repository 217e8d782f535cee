import type { Ballot } from '../ballots/index.ts'
import { fractionToAmount, parseFraction } from '../numbers/index.ts'
import type { ReportField } from './csv-grid.ts'
import type { CsvField, CsvRow } from './csv-rows.ts'

/** What a column tells of the ballot itself. */
export type Paper = 'id' | 'count' | 'weight' | 'other'

/**
 * The columns ahead of the options that say something of the ballot itself. One that might as well
 * be an option, such as `name`, is one where nothing in it could be on a ballot.
 */
export const paperColumns = (header: CsvRow, rows: readonly CsvRow[]): readonly Paper[] => {
  const papers: Paper[] = []
  for (const [at, { text }] of header.entries()) {
    const paper =
      PAPERS.find(([, words]) => words.test(text))?.[0] ??
      (VOTER.test(text) && rows.every((row) => !/^[-+.,/\d\s]*$|^x$/iu.test(row[at]!.text))
        ? papers.includes('id')
          ? 'other'
          : 'id'
        : undefined)
    if (!paper) break
    papers.push(paper)
  }
  return papers
}

const VOTER = /^(name|voter name|member|email( address)?|user(name)?|login|precinct|cvr)$/iu

/** What a row says of the paper itself: its id, how many there are, what each weighs; reports what is no number. */
export const readPaper = (
  papers: readonly Paper[],
  row: CsvRow,
  report: ReportField,
): Pick<Ballot, 'id' | 'count' | 'weight'> => {
  const field = (paper: Paper): CsvField | undefined => {
    const found = row[papers.indexOf(paper)]
    return found?.text ? found : undefined
  }
  const [id, count, weight] = [field('id'), field('count'), field('weight')]
  if (count && !/^\d+$/u.test(count.text))
    report(count, `“${count.text}” is no count`, 'Write how many such ballots there are.')
  const number = weight && parseFraction(weight.text)
  if (weight && !number) report(weight, `“${weight.text}” is no weight`, 'Write a number.')
  return {
    ...(id ? { id: id.text } : {}),
    ...(count ? { count: Number(count.text) } : {}),
    ...(number ? { weight: fractionToAmount(number) } : {}),
  }
}

/** Whether a name at the head of a column would be taken for something else than an option. */
export const isPaperName = (name: string): boolean =>
  PAPERS.some(([, words]) => words.test(name)) || isRankName(name)

/** Whether a column holds the names of those ranked first, second and so on. */
export const isRankName = (name: string): boolean => RANK.test(name)

const PAPERS: readonly (readonly [Paper, RegExp])[] = [
  ['id', /^(id|voter|voter[ _]?id|ballot[ _]?id)$/iu],
  ['count', /^(count|ballots)$/iu],
  ['weight', /^weight$/iu],
  ['other', /^(row[ _]?id|date|time|timestamp|vote[ _]?time|submitted|poll[ _]?id)$/iu],
]
const RANK = /^((rank|choice|preference)[ _#]*\d+|\d+(st|nd|rd|th)?( (rank|choice|preference))?)$/iu
