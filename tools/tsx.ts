/**
 * Lets Node run the pages: a load hook that turns `.tsx` into JavaScript, and caches of what was turned and of compiled
 * modules, which halve the time of a start. Use with `node --import`.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire, enableCompileCache, registerHooks } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const cache = join(import.meta.dirname, '../node_modules/.cache/minutebook')
const require = createRequire(import.meta.url)

enableCompileCache(cache)
registerHooks({
  load(url, context, nextLoad) {
    if (!url.endsWith('.tsx')) return nextLoad(url, context)
    const path = fileURLToPath(url)
    const text = readFileSync(path, 'utf8')
    const key = createHash('sha256').update(`${path}\n${text}`).digest('hex').slice(0, 32)
    const kept = join(cache, 'pages', `${key}.js`)
    const source = existsSync(kept) ? readFileSync(kept, 'utf8') : keep(kept, turn(text, path))
    return { format: 'module', source, shortCircuit: true }
  },
})

const turn = (text: string, path: string): string => {
  // Loaded only where something is to be turned: it starts a process of its own.
  const { transformSync } = require('esbuild') as typeof import('esbuild')
  return transformSync(text, {
    loader: 'tsx',
    format: 'esm',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    sourcemap: 'inline',
    sourcefile: path,
    target: 'node24',
  }).code
}

/** Several starts at once may write the same: each whole. Where nothing may be written, nothing is kept. */
const keep = (path: string, source: string): string => {
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(`${path}.${process.pid}`, source)
    renameSync(`${path}.${process.pid}`, path)
  } catch {}
  return source
}
