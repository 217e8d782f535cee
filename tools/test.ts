/**
 * `npm test`: everything that must hold, with what it needs: types, the pure layers without Node's types,
 * format and lint, a real browser, all tests. Arguments narrow the tests to files whose path holds one of them.
 */
import { spawnSync } from 'node:child_process'
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
step(`${files.length} test files`, [
  process.execPath,
  '--import',
  './tools/tsx.ts',
  '--test',
  '--test-isolation=none',
  '--test-reporter=./tools/quiet-reporter.ts',
  ...files,
])
