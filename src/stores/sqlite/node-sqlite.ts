import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import { Kysely, type SqliteDatabase, SqliteDialect, type SqliteStatement } from 'kysely'
import type { Schema } from '../schema.ts'
import { storeErrorOf } from './sqlite-error.ts'

/** One connection to an SQLite file: the queries' side, and the bare one for pragmas and search. */
export interface Connection {
  readonly db: Kysely<Schema>
  readonly bare: DatabaseSync
}

/** Opens a connection whose statements are prepared once. A reader refuses to write. */
export const connect = (file: string, mode: 'writer' | 'reader'): Connection => {
  const bare = open(file, mode)
  const database = preparedOnce(bare, file, mode)
  return { db: new Kysely<Schema>({ dialect: new SqliteDialect({ database }) }), bare }
}

/** How long a statement waits for another process's lock, in milliseconds. */
const BUSY = 10_000

/**
 * Every commit reaches the disk; 16 MB of pages are kept at hand; an import's many rewritten pages
 * go from the journal to the file every 32 MB.
 */
const SETTINGS = `
pragma synchronous = full;
pragma cache_size = -16000;
pragma wal_autocheckpoint = 8000;
pragma temp_store = memory;
`

const open = (file: string, mode: 'writer' | 'reader'): DatabaseSync => {
  try {
    const bare = new DatabaseSync(file, { timeout: BUSY, enableForeignKeyConstraints: true })
    bare.exec(SETTINGS)
    if (mode === 'reader') bare.exec('pragma query_only = on')
    return bare
  } catch (error) {
    throw storeErrorOf(error, file)
  }
}

/** What Kysely asks of a driver, given by node:sqlite; a writer's transaction locks at its start. */
const preparedOnce = (
  bare: DatabaseSync,
  file: string,
  mode: 'writer' | 'reader',
): SqliteDatabase => {
  const known = new Map<string, SqliteStatement>()
  const prepare = (sql: string): SqliteStatement => {
    const wanted = sql === 'begin' && mode === 'writer' ? 'begin immediate' : sql
    return guarded(file, () => statement(bare.prepare(wanted), file))
  }
  return {
    close: () => bare.close(),
    prepare: (sql) => {
      if (sql === 'rollback' && !bare.isTransaction) return NOTHING
      const before = known.get(sql)
      if (before) return before
      const made = prepare(sql)
      if (known.size > 500) known.clear()
      known.set(sql, made)
      return made
    },
  }
}

/** A full disk rolls back by itself; there is nothing left to roll back then. */
const NOTHING: SqliteStatement = {
  reader: false,
  all: () => [],
  run: () => ({ changes: 0, lastInsertRowid: 0 }),
  iterate: () => [][Symbol.iterator](),
}

const statement = (prepared: StatementSync, file: string): SqliteStatement => ({
  reader: prepared.columns().length > 0,
  all: (values) => guarded(file, () => prepared.all(...(values as SQLInputValue[]))),
  run: (values) => guarded(file, () => prepared.run(...(values as SQLInputValue[]))),
  iterate: (values) =>
    prepared.iterate(...(values as SQLInputValue[])) as IterableIterator<unknown>,
})

const guarded = <Result>(file: string, work: () => Result): Result => {
  try {
    return work()
  } catch (error) {
    throw storeErrorOf(error, file)
  }
}
