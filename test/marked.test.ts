import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { reads } from './marked-note.ts'

const folder = join(import.meta.dirname, 'marked')
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.md') && !path.endsWith('README.md'))
  .sort()
for (const path of files)
  reads(`marked/${path}`, readFileSync(join(folder, path), 'utf8').replaceAll('\r\n', '\n'))
