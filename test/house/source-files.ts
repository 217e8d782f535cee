import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

export const root = join(import.meta.dirname, '../..')

export interface SourceFile {
  /** From the root of the project, e.g. `src/notes/read.ts`. */
  readonly path: string
  readonly text: string
  readonly imports: readonly string[]
}

/** The project's own source below a folder, with what each file imports. */
export const sourceFiles = (folder: string): readonly SourceFile[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|tsx|js)$/.test(name))
    .map((name) => {
      const path = join(folder, name)
      const text = readFileSync(join(root, path), 'utf8')
      return { path, text, imports: importsOf(text) }
    })

const importsOf = (text: string): readonly string[] =>
  [
    ...text.matchAll(
      /^(?:import|export)\b[^'"`;]*?from\s+'([^']+)'|^import\s+'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/gm,
    ),
  ].map((m) => m[1] ?? m[2] ?? m[3]!)

/** `src/notes/parse/note.ts` → `notes`; `src/house.ts` → `house`. */
export const layerOf = (path: string): string => path.split('/')[1]!.replace(/\.tsx?$/, '')

/** Where a relative import of a file leads, from the root of the project. */
export const resolveImport = (file: SourceFile, specifier: string): string =>
  relative(root, join(root, dirname(file.path), specifier))

/** The rows of the Markdown table in ARCHITECTURE.md whose first header cell is `name`. */
export const architectureTable = (name: string): readonly (readonly string[])[] => {
  const lines = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8').split('\n')
  const start = lines.findIndex((line) => line.startsWith(`| ${name} |`))
  const end = lines.findIndex((line, i) => i > start && !line.startsWith('|'))
  return lines.slice(start + 2, end).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
}
