/**
 * `npm test`: everything that must hold, with what it needs: types, the pure layers without Node's types,
 * format and lint, a real browser, all tests. Arguments narrow the tests to files whose path holds one of them.
 */
import { spawn, spawnSync } from 'node:child_process'
import { globSync } from 'node:fs'
import { ensureChromium } from './ensure-chromium.ts'

const wanted = process.argv.slice(2)
const step = (name: string, words: readonly string[]): void => {
  console.log(`\n— ${name}`)
  const { status } = spawnSync(words[0]!, words.slice(1), { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}

if (wanted.length === 0) {
  step('types', ['tsc', '-p', 'tsconfig.json'])
  step('pure layers', ['tsc', '-p', 'tsconfig.pure.json'])
  step('format and lint', ['biome', 'check', '.'])
}
console.log('\n— browser')
console.log(ensureChromium())

const files = globSync(['src/**/*.test.{ts,tsx}', 'test/**/*.test.{ts,tsx}'])
  .sort()
  .filter((path) => wanted.length === 0 || wanted.some((word) => path.includes(word)))
if (files.length === 0) {
  console.error(`no test file's path holds ${wanted.join(' or ')}`)
  process.exit(2)
}

/** Runs test files in one process beside this one: prints what they say as it comes, or at its end. */
const run = (paths: readonly string[], isHeldBack: boolean): Promise<number> => {
  if (paths.length === 0) return Promise.resolve(0)
  const words = [
    '--import',
    './tools/tsx.ts',
    '--test',
    '--test-isolation=none',
    '--test-reporter=./tools/quiet-reporter.ts',
    ...paths,
  ]
  return new Promise((resolve, reject) => {
    const stdio = ['inherit', isHeldBack ? 'pipe' : 'inherit', 'inherit'] as const
    const child = spawn(process.execPath, words, { stdio: [...stdio] })
    const said: Buffer[] = []
    child.stdout?.on('data', (chunk: Buffer) => said.push(chunk))
    child.once('error', reject)
    child.once('close', (status) => {
      process.stdout.write(Buffer.concat(said))
      resolve(status ?? 1)
    })
  })
}

const inBrowser = files.filter((path) => path.startsWith('test/browser/'))
const others = files.filter((path) => !inBrowser.includes(path))
console.log(`\n— ${files.length} test files, ${inBrowser.length} of them in a browser`)
const statuses = await Promise.all([run(others, false), run(inBrowser, others.length > 0)])
process.exitCode = statuses.find((status) => status !== 0) ?? 0
