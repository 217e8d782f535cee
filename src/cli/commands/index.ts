import type { Command } from '../command.ts'
import { actions } from './actions.ts'
import { apart } from './apart.ts'
import { check } from './check.ts'
import { completionOf } from './completion.ts'
import { confirm } from './confirm.ts'
import { correct } from './correct.ts'
import { count } from './count.ts'
import { decide } from './decide.ts'
import { decisions } from './decisions.ts'
import { dismiss } from './dismiss.ts'
import { doubts } from './doubts.ts'
import { exportRecord } from './export.ts'
import { importNotes } from './import.ts'
import { meetings } from './meetings.ts'
import { motions } from './motions.ts'
import { people } from './people.ts'
import { person } from './person.ts'
import { problems } from './problems.ts'
import { questions } from './questions.ts'
import { read } from './read.ts'
import { rebuild } from './rebuild.ts'
import { rule } from './rule.ts'
import { same } from './same.ts'
import { search } from './search.ts'
import { serve } from './serve.ts'
import { start } from './start.ts'
import { verifyDerivationFile } from './verify-derivation.ts'
import { withdraw } from './withdraw.ts'

/** Every verb, in the order in which help shows them. */
export const COMMANDS: readonly Command[] = [
  start,
  read,
  check,
  importNotes,
  serve,
  search,
  meetings,
  decisions,
  actions,
  motions,
  questions,
  people,
  person,
  problems,
  decide,
  count,
  rule,
  verifyDerivationFile,
  doubts,
  confirm,
  correct,
  dismiss,
  same,
  apart,
  withdraw,
  exportRecord,
  rebuild,
  completionOf(() => COMMANDS),
]
