import type { LogTables } from './log-tables.ts'
import type { ViewTables } from './views/view-tables.ts'

/** All tables of a data file, one shape for every dialect. */
export interface Schema extends LogTables, ViewTables {}
