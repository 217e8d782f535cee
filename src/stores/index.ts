export { openSqlite, type SqliteStore } from './sqlite/open-sqlite.ts'
export { StoreError, type StoreTrouble } from './store-error.ts'
