/** One task of the filing bench, in a process of its own: prints milliseconds and peak memory as JSON. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openHouse } from '#house'

const [task, folder, dataFile] = process.argv.slice(2) as [string, string, string]
const house = await openHouse({
  dataFile: task === 'file' ? dataFile : null,
  cacheFolder: '',
  by: 'bench',
  gitEnvironment: {},
})
const start = performance.now()
if (task === 'file') await house.importPath(folder, { community: 'corpus' })
else
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    if (entry.isFile() && !entry.name.endsWith('.tsv')) {
      const path = join(entry.parentPath, entry.name)
      await house.read(readFileSync(path), path)
    }
const ms = performance.now() - start
await house.close()
console.log(JSON.stringify({ ms, peakMb: process.resourceUsage().maxRSS / 1024 }))
