/**
 * Makes `dist/`: the published command in one file. `--pack` also makes the tarball, from a folder of
 * its own whose package.json names only what the bundle cannot hold. `MINUTEBOOK_DIST` is another place.
 */
import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

const root = join(import.meta.dirname, '..')
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
/** Native code stays a dependency. */
const EXTERNAL = ['satteri']

const dist = process.env.MINUTEBOOK_DIST ?? join(root, 'dist')
const stage = join(dist, 'package')
rmSync(stage, { recursive: true, force: true })
mkdirSync(stage, { recursive: true })
await build({
  entryPoints: {
    minutebook: join(root, 'src/cli/main.ts'),
    'work-thread': join(root, 'src/house/work-thread.ts'),
  },
  outdir: join(stage, 'dist'),
  outExtension: { '.js': '.mjs' },
  bundle: true,
  splitting: true,
  platform: 'node',
  target: 'node24',
  format: 'esm',
  minifySyntax: true,
  legalComments: 'linked',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  external: EXTERNAL,
  // Libraries that are CommonJS ask for Node's own modules by `require`.
  banner: {
    js: `import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);`,
  },
})
// Pages read their assets from beside the file that serves them.
for (const folder of ['styles', 'islands'])
  cpSync(join(root, 'src/web', folder), join(stage, 'dist', folder), { recursive: true })
cpSync(join(root, 'bin'), join(stage, 'bin'), { recursive: true })
cpSync(join(root, 'examples'), join(stage, 'examples'), { recursive: true })
for (const name of ['README.md', 'LICENSE', 'CHANGELOG.md'])
  cpSync(join(root, name), join(stage, name))
chmodSync(join(stage, 'bin/minutebook.cjs'), 0o755)
const { name, version, description, license, bin, engines } = manifest
writeFileSync(
  join(stage, 'package.json'),
  `${JSON.stringify(
    {
      name,
      version,
      description,
      license,
      type: 'module',
      bin,
      engines,
      dependencies: Object.fromEntries(EXTERNAL.map((dep) => [dep, manifest.dependencies[dep]])),
    },
    null,
    2,
  )}\n`,
)
console.log(`bundled into ${stage}`)
if (process.argv.includes('--pack')) {
  const { status } = spawnSync('npm', ['pack', '--pack-destination', dist], {
    cwd: stage,
    stdio: ['ignore', 'inherit', 'ignore'],
  })
  process.exitCode = status ?? 1
}
