import { z } from 'zod'
import { method, pointedProblem, rule, ruleRef, truthTable } from '../deciding/answers.ts'
import { comparison, count, round, tie } from '../deciding/count.ts'
import { concern, derivation, reachable, verdict } from '../deciding/verdict.ts'
import { activityRow, communityRow, seriesRow } from './community.ts'
import { documentRow, problemRow } from './document.ts'
import { doubtRow } from './doubt.ts'
import {
  actionRow,
  decisionRow,
  itemRow,
  motionRow,
  nextRow,
  personRef,
  pollRow,
  questionRow,
} from './item.ts'
import { meetingRef, meetingRow } from './meeting.ts'
import { attendanceRow, linkRow, topicRow } from './meeting-view.ts'
import { personRow } from './person.ts'
import { problem, span } from './place.ts'
import { saying } from './saying.ts'
import { searchHit } from './search.ts'

/** What every refusal holds. */
export const refusalShape = z.strictObject({
  error: z.strictObject({ code: z.string(), message: z.string(), hint: z.string() }),
  problems: z
    .array(z.union([pointedProblem, problem]))
    .exactOptional()
    .describe('of a rule, acts or ballots that were sent: what is wrong, place by place'),
})

/** The shapes that answers are made of, under the names by which documents speak of them. */
export const namedShapes: Readonly<Record<string, z.ZodType>> = {
  Span: span,
  PersonRef: personRef,
  MeetingRef: meetingRef,
  Community: communityRow,
  Series: seriesRow,
  Activity: activityRow,
  Document: documentRow,
  Meeting: meetingRow,
  Item: itemRow,
  Decision: decisionRow,
  Action: actionRow,
  Motion: motionRow,
  Poll: pollRow,
  Question: questionRow,
  Next: nextRow,
  Problem: problemRow,
  Doubt: doubtRow,
  Saying: saying,
  Person: personRow,
  Attendance: attendanceRow,
  Topic: topicRow,
  Link: linkRow,
  SearchHit: searchHit,
  Rule: rule,
  RuleRef: ruleRef,
  PointedProblem: pointedProblem,
  TruthTable: truthTable,
  Verdict: verdict,
  Derivation: derivation,
  Reachable: reachable,
  Concern: concern,
  Method: method,
  Count: count,
  Round: round,
  Tie: tie,
  Comparison: comparison,
  Refusal: refusalShape,
}
