/** `npm run docs`: writes the generated pages of docs/reference. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PAGES } from './docs/pages.ts'

for (const { path, make } of PAGES) {
  writeFileSync(join(import.meta.dirname, '..', path), make())
  console.log(path)
}
