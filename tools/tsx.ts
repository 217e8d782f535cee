/**
 * Lets Node run the pages: a load hook that turns `.tsx` into JavaScript, and a cache of compiled
 * modules that halves the time of a start. Use with `node --import`.
 */
import { readFileSync } from 'node:fs'
import { enableCompileCache, registerHooks } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { transformSync } from 'esbuild'

enableCompileCache(join(import.meta.dirname, '../node_modules/.cache/minutebook'))
registerHooks({
  load(url, context, nextLoad) {
    if (!url.endsWith('.tsx')) return nextLoad(url, context)
    const { code } = transformSync(readFileSync(fileURLToPath(url), 'utf8'), {
      loader: 'tsx',
      format: 'esm',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      sourcemap: 'inline',
      sourcefile: fileURLToPath(url),
      target: 'node24',
    })
    return { format: 'module', source: code, shortCircuit: true }
  },
})
