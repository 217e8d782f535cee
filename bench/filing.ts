import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { corpusFolder } from './corpus.ts'
import type { Figure } from './measure.ts'

interface Told {
  readonly ms: number
  readonly peakMb: number
}

/** Filing the corpus (read, store, index) in a fresh process, beside only reading it in another; and its memory. */
export const filing = (): readonly Figure[] => {
  const folder = mkdtempSync(join(tmpdir(), 'minutebook-bench-'))
  try {
    const read = inProcess('read', folder)
    const filed = inProcess('file', folder)
    return [
      {
        name: 'filing the corpus',
        value: filed.ms,
        unit: 'ms',
        yardstick: 'ms reading it, nothing kept',
        against: read.ms,
        bar: { atMost: 2 },
      },
      {
        name: 'memory while filing, at its peak',
        value: filed.peakMb,
        unit: 'MB',
        yardstick: 'MB allowed',
        against: 500,
        bar: { atMost: 1 },
      },
    ]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const inProcess = (task: 'read' | 'file', folder: string): Told => {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, 'filing-task.ts'), task, corpusFolder, join(folder, 'bench.sqlite')],
    // As the published command does, compiled modules are kept between starts.
    { encoding: 'utf8', env: { ...process.env, NODE_COMPILE_CACHE: join(folder, 'compiled') } },
  )
  if (status !== 0) throw new Error(`bench/filing-task.ts ${task} failed: ${stderr}`)
  return JSON.parse(stdout) as Told
}
