/**
 * `npm run score`: reads the gold documents and prints the scorer's table, for the open and the locked
 * communities side by side. `--verbose` lists what was missed in the open half.
 */
import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseMarkdown } from '../src/markdown.ts'
import { readNotes, withPath } from '../src/notes/index.ts'
import { readingToJson } from '../src/notes/reading-to-json.ts'

const here = dirname(fileURLToPath(import.meta.url))
const shared = join(here, '../../shared')
const flags = process.argv.slice(2)
if (!existsSync(shared)) {
  console.log(`score: skipped, ${shared} is absent`)
  process.exit(0)
}
const { locked } = JSON.parse(readFileSync(join(here, 'locked.json'), 'utf8')) as {
  locked: string[]
}
const only = flags.find((flag) => flag.startsWith('--only='))?.slice(7)

const walk = (dir: string): string[] =>
  readdirSync(dir).flatMap((name) => {
    const path = join(dir, name)
    return statSync(path).isDirectory() ? walk(path) : [path]
  })

const work = mkdtempSync(join(tmpdir(), 'minutebook-score-'))
const gold = join(shared, 'gold/dev')
for (const path of walk(gold).filter((p) => p.endsWith('.gold.json'))) {
  const doc = relative(gold, path).replace(/\.gold\.json$/, '')
  const half = locked.includes(doc.split('/')[0]!) ? 'locked' : 'open'
  if (only && !doc.includes(only)) continue
  const text = readFileSync(join(shared, 'corpus', doc), 'utf8')
  const reading = withPath(readNotes(text, parseMarkdown), doc)
  for (const [kind, json] of [
    ['gold', readFileSync(path, 'utf8')],
    ['out', JSON.stringify(readingToJson(doc, reading))],
  ] as const) {
    const target = join(work, half, kind, kind === 'gold' ? `${doc}.gold.json` : `${doc}.json`)
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, json)
  }
}
for (const half of only ? ['open'] : ['open', 'locked']) {
  console.log(`\n### ${half} communities`)
  const args = [join(shared, 'gold/score.mjs'), join(work, half, 'gold'), join(work, half, 'out')]
  if (half === 'open' && flags.includes('--verbose')) args.push('--verbose')
  process.stdout.write(spawnSync(process.execPath, args, { encoding: 'utf8' }).stdout)
}
rmSync(work, { recursive: true })
