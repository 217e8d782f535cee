import assert from 'node:assert/strict'
import { test } from 'node:test'
import { architectureTable, layerOf, resolveImport, sourceFiles } from './source-files.ts'

const mayImport = new Map(
  architectureTable('layer').map(([layer, , allowed]) => [
    layer!,
    new Set(allowed === '–' ? [] : allowed!.split(' ')),
  ]),
)
const files = sourceFiles('src').filter((file) => !/\.test\.tsx?$/.test(file.path))

test('every layer stands in the table of ARCHITECTURE.md', () => {
  const strays = files.filter((file) => !mayImport.has(layerOf(file.path)))
  assert.deepEqual(
    strays.map((file) => file.path),
    [],
  )
})

test('a layer imports only what the table allows, and only through its door', () => {
  const wrong: string[] = []
  for (const file of files) {
    const layer = layerOf(file.path)
    const allowed = mayImport.get(layer)!
    for (const specifier of file.imports) {
      if (specifier.startsWith('#')) {
        if (!allowed.has(specifier.slice(1))) wrong.push(`${file.path} imports ${specifier}`)
      } else if (specifier.startsWith('.')) {
        const target = resolveImport(file, specifier)
        if (target.startsWith('src/') && layerOf(target) !== layer)
          wrong.push(`${file.path} leaves its layer: ${specifier}`)
      }
    }
  }
  assert.deepEqual(wrong, [])
})

test('no file imports itself through others', () => {
  const graph = new Map(
    files.map((file) => [
      file.path,
      file.imports.filter((s) => s.startsWith('.')).map((s) => resolveImport(file, s)),
    ]),
  )
  const done = new Set<string>()
  const cycles: string[] = []
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) {
      cycles.push([...trail.slice(trail.indexOf(path)), path].join(' → '))
      return
    }
    if (done.has(path)) return
    for (const next of graph.get(path) ?? []) visit(next, [...trail, path])
    done.add(path)
  }
  for (const path of graph.keys()) visit(path, [])
  assert.deepEqual(cycles, [])
})

test('a library enters by its door', () => {
  const doors = architectureTable('library')
  const wrong = files.flatMap((file) =>
    file.imports
      .filter((specifier) => !specifier.startsWith('.') && !specifier.startsWith('#'))
      .filter((specifier) => {
        const row = doors.find(([name]) => specifier === name || specifier.startsWith(`${name}/`))
        if (!row) return !specifier.startsWith('node:')
        return !row[1]!.split(', ').some((door) => file.path.startsWith(door))
      })
      .map((specifier) => `${file.path} imports ${specifier}`),
  )
  assert.deepEqual(wrong, [])
})

const PURE = new Set([
  'terms',
  'notes',
  'rules',
  'live',
  'register',
  'record',
  'views',
  'api',
  'clerk',
])

test('pure layers ask no clock and no chance', () => {
  const wrong = files
    .filter((file) => PURE.has(layerOf(file.path)))
    .filter((file) =>
      /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bperformance\.now\b/.test(file.text),
    )
  assert.deepEqual(
    wrong.map((file) => file.path),
    [],
  )
})

test('only config.ts reads the environment', () => {
  const wrong = files.filter(
    (file) => /\bprocess\.env\b/.test(file.text) && file.path !== 'src/config.ts',
  )
  assert.deepEqual(
    wrong.map((file) => file.path),
    [],
  )
})
