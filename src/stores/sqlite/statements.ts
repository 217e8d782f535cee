import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'
import type { Schema } from '../schema.ts'

type Value = string | number | null

/** Statements of one connection, prepared once, for many rows at a time. */
export interface Statements {
  readonly run: (sql: string, values: readonly Value[]) => void
  readonly one: <Row>(sql: string, values: readonly Value[]) => Row | undefined
  readonly all: <Row>(sql: string, values: readonly Value[]) => readonly Row[]
  /** Inserts a row of plain columns; all rows of a table name the same columns in the same order. */
  readonly insert: <Table extends keyof Schema>(table: Table, row: Schema[Table]) => void
}

/** Statements of one database, each prepared once. */
export const prepareStatements = (db: DatabaseSync): Statements => {
  const known = new Map<string, StatementSync>()
  const prepared = (sql: string): StatementSync => {
    const before = known.get(sql)
    if (before) return before
    const made = db.prepare(sql)
    known.set(sql, made)
    return made
  }
  return {
    run: (sql, values) => {
      prepared(sql).run(...values)
    },
    one: <Row>(sql: string, values: readonly Value[]) =>
      prepared(sql).get(...values) as Row | undefined,
    all: <Row>(sql: string, values: readonly Value[]) =>
      prepared(sql).all(...values) as unknown as readonly Row[],
    insert: (table, row) => {
      let statement = known.get(table)
      if (!statement) {
        const columns = Object.keys(row)
        const marks = columns.map(() => '?').join(', ')
        statement = db.prepare(`insert into ${table} (${columns.join(', ')}) values (${marks})`)
        known.set(table, statement)
      }
      statement.run(...(Object.values(row) as SQLInputValue[]))
    },
  }
}
