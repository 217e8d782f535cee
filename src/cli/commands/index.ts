import type { Command } from '../command.ts'
import { actions } from './actions.ts'
import { check } from './check.ts'
import { completionOf } from './completion.ts'
import { decisions } from './decisions.ts'
import { exportRecord } from './export.ts'
import { importNotes } from './import.ts'
import { meetings } from './meetings.ts'
import { motions } from './motions.ts'
import { people } from './people.ts'
import { problems } from './problems.ts'
import { questions } from './questions.ts'
import { read } from './read.ts'
import { rebuild } from './rebuild.ts'
import { search } from './search.ts'
import { serve } from './serve.ts'
import { start } from './start.ts'

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
  problems,
  exportRecord,
  rebuild,
  completionOf(() => COMMANDS),
]
