/** The generated pages of docs/reference: each made from the data that the program itself runs on. */
import { apiReference } from './api.ts'
import { cliReference } from './cli.ts'
import { countingReference } from './counting.ts'
import { presetsReference } from './presets.ts'
import { problemsReference } from './problems.ts'
import { actSchema, ruleSchema } from './rule-schema.ts'
import { rulesReference } from './rules.ts'

export const PAGES: readonly { readonly path: string; readonly make: () => string }[] = [
  { path: 'docs/reference/cli.md', make: cliReference },
  { path: 'docs/reference/problems.md', make: problemsReference },
  { path: 'docs/reference/api.md', make: apiReference },
  { path: 'docs/reference/minutebook-rule-1.schema.json', make: ruleSchema },
  { path: 'docs/reference/minutebook-act-1.schema.json', make: actSchema },
  { path: 'docs/reference/counting.md', make: countingReference },
  { path: 'docs/reference/rules.md', make: rulesReference },
  { path: 'docs/reference/presets.md', make: presetsReference },
]
