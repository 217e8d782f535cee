import type { Problem } from '#terms'
import { checkElection, type Election } from '../ballots/index.ts'
import { readJson } from '../json/index.ts'
import type { ElectionRead, Format } from './format.ts'
import { type ReportAt, readElectionValue } from './json-election.ts'
import { writeElectionValue } from './json-write.ts'

/**
 * An election as one JSON object: `options` (or `candidates`), `seats`, and `ballots` with names,
 * each `{count, ranking: [["A"], ["B", "C"]]}` or with `scores`, `approved`, `choice` or `points`.
 */
export const json: Format = {
  name: 'json',
  title: 'JSON',
  endings: ['json'],
  sniff: (text) => /^\uFEFF?\s*\{/.test(text) && /"ballots"\s*:/.test(text),
  read: readJsonElection,
  write: (election) => ({ text: writeElectionValue(election), problems: [] }),
}

function readJsonElection(text: string): ElectionRead {
  const source = readJson(text)
  if (source.problems.length > 0) return { election: null, problems: source.problems }
  const problems: Problem[] = []
  const report: ReportAt = (pointer, message, hint) => {
    problems.push({
      code: 'election-unreadable',
      severity: 'error',
      span: source.spanAt(pointer),
      message: `${pointer || '/'}: ${message}`,
      hint,
    })
  }
  const literalAt = (pointer: string): string => {
    const { start, end } = source.spanAt(pointer)
    return text.slice(start, end)
  }
  const election = readElectionValue(source.value, report, literalAt)
  if (election && problems.length === 0)
    problems.push(
      ...checkElection(election).map((problem) => ({
        ...problem,
        span: source.spanAt(pointerOf(problem)),
      })),
    )
  const failed = problems.some(({ severity }) => severity === 'error')
  return { election: failed ? null : (election as Election), problems }
}

const pointerOf = ({ message }: Problem): string => message.slice(0, message.indexOf(':'))
