import { deepEqual } from 'node:assert/strict'
import { test } from 'node:test'
import { needlesOf } from './needles.ts'

/** Patterns beside the needles that they cannot do without; `\b` is the edge of a word. */
const CASES: readonly (readonly [RegExp, readonly string[] | null])[] = [
  [/agreed/i, ['agreed']],
  [/\bagreed\b/i, ['\bagreed\b']],
  [/agreed|resolved/i, ['agreed', 'resolved']],
  [/post(?:pone|ed)/, ['postpone', 'posted']],
  [/(?:ada|bob) votes? (?:yes|no)/i, ['ada vote ', 'ada votes', 'bob vote ', 'bob votes']],
  [/we(?:['’]ll| will)/, ["we'll", 'we will']],
  [/punt(?:ed)?\b/, ['punt\b', 'punted\b']],
  [/\d+ (?:in favou?r)/, [' in favor', ' in favour']],
  [/next\s+(?:meeting|call)/, ['next meet', 'next call']],
  [/[A-Z]\w+ will \w+/, [' will ']],
  [/(?=later)\bsoon\b(?!er)/, ['\bsoon\b']],
  [/^(?<who>.{1,40}) moves\b/u, [' moves\b']],
  [/👍|:\+1:/u, ['👍', ':+1:']],
  [/x{2,}y|[+−–-]1/, null],
  [/\p{Lu}\w*/u, null],
  [/a*b?/, null],
]

test('needles are read off a pattern', () => {
  for (const [pattern, needles] of CASES) deepEqual(needlesOf(pattern), needles, String(pattern))
})
