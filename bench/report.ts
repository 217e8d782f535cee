import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Figure, figureTable } from './measure.ts'

const file = join(import.meta.dirname, '../docs/reports/numbers.md')

const HEAD = `# Speed and memory

Made by \`npm run bench -- --report\`, or part by part: \`npm run bench -- counting --report\`. Each figure stands beside a
yardstick that ran in the same run on the same machine; only the ratio means something elsewhere.
`

/** Writes the figures of the parts that were measured into docs/reports/numbers.md; the other parts stay. */
export const writeReport = (
  parts: readonly string[],
  measured: ReadonlyMap<string, readonly Figure[]>,
): void => {
  const known = existsSync(file) ? readFileSync(file, 'utf8') : ''
  const sections = parts.flatMap((part) => {
    const figures = measured.get(part)
    const text = figures ? figureTable(figures) : sectionOf(known, part)
    return text ? [`## ${part}\n\n${text}\n`] : []
  })
  writeFileSync(file, [HEAD, ...sections].join('\n'))
}

const sectionOf = (text: string, part: string): string | null => {
  const start = text.indexOf(`\n## ${part}\n`)
  if (start < 0) return null
  const body = text.slice(start + part.length + 5)
  const end = body.indexOf('\n## ')
  return (end < 0 ? body : body.slice(0, end)).trim()
}
