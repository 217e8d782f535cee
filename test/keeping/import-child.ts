/** Imports a folder into a data file, and kills itself at a given statement of SQLite's. */
import { StatementSync } from 'node:sqlite'
import { openHouse } from '#house'

const [dataFile, folder, killAt] = process.argv.slice(2)
let statements = 0
for (const method of ['run', 'all'] as const) {
  const plain = StatementSync.prototype[method]
  Object.defineProperty(StatementSync.prototype, method, {
    value(this: StatementSync, ...values: Parameters<typeof plain>) {
      if (++statements === Number(killAt)) process.kill(process.pid, 'SIGKILL')
      return plain.apply(this, values)
    },
  })
}
const house = await openHouse({
  dataFile: dataFile!,
  cacheFolder: '',
  by: 'ada',
  gitEnvironment: {},
})
await house.importPath(folder!, { community: 'Tide' })
await house.close()
console.log(statements)
