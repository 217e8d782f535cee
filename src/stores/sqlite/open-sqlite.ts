import type { DatabaseSync } from 'node:sqlite'
import type { FactLog, Filings, Judgements, Readings, Texts } from '#record'
import type { ViewsReader, ViewsWriter } from '#views'
import { keepFactLog } from '../fact-log.ts'
import { keepFilings } from '../filings.ts'
import { keepJudgements } from '../judgements.ts'
import { keepReadings } from '../readings.ts'
import { StoreError } from '../store-error.ts'
import { keepTexts } from '../texts.ts'
import { keepViewsReader } from '../views/keep-views-reader.ts'
import { CREATE_LOG_TABLES, KEEP_JUDGEMENTS, KEEP_UNWRAPPED } from './create-log-tables.ts'
import { ASK_MEMBERS, CREATE_VIEW_TABLES, FOLLOW_ITEMS } from './create-view-tables.ts'
import { type Connection, connect } from './node-sqlite.ts'
import { searchSqlite } from './search.ts'
import { storeErrorOf } from './sqlite-error.ts'
import { keepViewsWriter } from './write-views.ts'
import { zstd } from './zstd.ts'

/** A data file, opened: the ports, and its two connections for the views' rows. */
export interface SqliteStore {
  readonly log: FactLog
  readonly texts: Texts
  readonly filings: Filings
  readonly judgements: Judgements
  readonly readings: Readings
  readonly views: ViewsReader
  readonly viewsWriter: ViewsWriter
  readonly writer: Connection
  /** Sees what is committed and is never blocked by the writer; the same one where nothing is kept. */
  readonly reader: Connection
  readonly close: () => Promise<void>
}

/** Opens a data file and makes its tables; `:memory:` keeps nothing. Throws StoreError. */
export const openSqlite = (file: string): SqliteStore => {
  const writer = connect(file, 'writer')
  try {
    const version = versionOf(writer.bare, file)
    writer.bare.exec('pragma journal_mode = wal')
    migrate(writer.bare, version)
  } catch (error) {
    writer.bare.close()
    throw storeErrorOf(error, file)
  }
  const reader = file === ':memory:' ? writer : connect(file, 'reader')
  return {
    log: keepFactLog(writer.db, reader.db, zstd),
    texts: keepTexts(reader.db),
    filings: keepFilings(writer.db, reader.db),
    judgements: keepJudgements(reader.db),
    readings: keepReadings(writer.db, reader.db, zstd),
    views: keepViewsReader(reader.db, searchSqlite(reader.db)),
    viewsWriter: keepViewsWriter(writer),
    writer,
    reader,
    close: async () => {
      if (reader !== writer) await reader.db.destroy()
      await writer.db.destroy()
    },
  }
}

/** In the header of the file, so that `file(1)` and others can tell: "Mbk1". */
const APPLICATION = 0x4d626b31

/** Each makes the tables of the next version; a file stands at as many as it has been through. */
const MIGRATIONS: readonly string[] = [
  CREATE_LOG_TABLES,
  CREATE_VIEW_TABLES,
  FOLLOW_ITEMS,
  KEEP_JUDGEMENTS,
  ASK_MEMBERS,
  KEEP_UNWRAPPED,
]

/** The version at which a data file stands, 0 for a new one; what is no data file is refused. */
const versionOf = (db: DatabaseSync, file: string): number => {
  const version = numberOf(db, 'user_version')
  const application = numberOf(db, 'application_id')
  if (application !== APPLICATION && (application !== 0 || version !== 0 || tables(db) > 0))
    throw new StoreError(
      'not-a-record',
      `${file}: this is no data file of Minutebook`,
      'Name another data file with --data FILE.',
    )
  if (version > MIGRATIONS.length)
    throw new StoreError(
      'newer',
      `${file}: written by a newer Minutebook (data version ${version}; this one knows ${MIGRATIONS.length})`,
      'Update with: npm install -g minutebook@latest',
    )
  return version
}

/** Others may be at it too: the version is looked at again behind the lock. */
const migrate = (db: DatabaseSync, version: number): void => {
  if (version === MIGRATIONS.length) return
  db.exec('begin immediate')
  try {
    for (const sql of MIGRATIONS.slice(numberOf(db, 'user_version'))) db.exec(sql)
    db.exec(
      `pragma user_version = ${MIGRATIONS.length}; pragma application_id = ${APPLICATION}; commit`,
    )
  } catch (error) {
    if (db.isTransaction) db.exec('rollback')
    throw error
  }
}

const numberOf = (db: DatabaseSync, pragma: 'user_version' | 'application_id'): number =>
  db.prepare(`pragma ${pragma}`).get()![pragma] as number

const tables = (db: DatabaseSync): number =>
  db.prepare('select count(*) as n from sqlite_master').get()!.n as number
