/** Imports a folder into a data file, and kills itself at a given statement of SQLite's. */
import { StatementSync } from 'node:sqlite'
import { openSqlite } from '#stores'
import { importPath } from '../../src/house/import-path.ts'
import { openDesk } from '../../src/house/open-desk.ts'

const [dataFile, folder, killAt] = process.argv.slice(2)
let statements = 0
for (const method of ['run', 'all'] as const) {
  const plain = StatementSync.prototype[method] as (...values: unknown[]) => unknown
  Object.defineProperty(StatementSync.prototype, method, {
    value(this: StatementSync, ...values: unknown[]) {
      if (++statements === Number(killAt)) process.kill(process.pid, 'SIGKILL')
      return plain.apply(this, values)
    },
  })
}
const store = openSqlite(dataFile!)
const around = { cacheFolder: '', gitEnvironment: {} }
await importPath(openDesk(store, 'ada'), folder!, { community: 'Tide' }, around, {})
await store.close()
console.log(statements)
