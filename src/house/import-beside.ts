import { Worker } from 'node:worker_threads'
import { SourceTrouble } from '#bridges'
import type { ImportAccount, OnProgress, Progress } from '#clerk'
import { StoreError, type StoreTrouble } from '#stores'
import type { HouseSettings, ImportOptions } from './settings.ts'

export interface WorkerTask {
  readonly dataFile: string
  readonly settings: HouseSettings
  readonly path: string
  readonly options: ImportOptions
}

export type ToWorker = 'stop'

export type FromWorker =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'done'; readonly account: ImportAccount }
  | { readonly kind: 'failed'; readonly error: Readonly<Record<string, string | undefined>> }

/** Imports in a thread of its own, so that whoever reads is never blocked. */
export const importBeside = (
  task: WorkerTask,
  onProgress: OnProgress | undefined,
  signal: AbortSignal | undefined,
): Promise<ImportAccount> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(WORKER, {
      workerData: task,
      execArgv: [],
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
    })
    const stop = (): void => worker.postMessage('stop' satisfies ToWorker)
    signal?.addEventListener('abort', stop)
    if (signal?.aborted) stop()
    worker.on('message', (message: FromWorker) => {
      if (message.kind === 'progress') onProgress?.(message.progress)
      else if (message.kind === 'done') resolve(message.account)
      else reject(errorOf(message.error))
    })
    worker.on('error', reject)
    worker.on('exit', (code) => {
      signal?.removeEventListener('abort', stop)
      reject(new Error(`The import's thread ended with ${code} and no answer`))
    })
  })

/** Megabytes for what is soon garbage: unbounded, reading thousands of notes takes a fifth more memory. */
const YOUNG = 48

/** As source beside this file; in the published package beside the bundle. */
const WORKER = new URL(
  import.meta.url.endsWith('.ts') ? './import-worker.ts' : './import-worker.mjs',
  import.meta.url,
)

/** An error as it was thrown in the thread: errors lose their class on the way. */
const errorOf = ({
  name,
  message = '',
  stack,
  hint = '',
  trouble,
}: Readonly<Record<string, string | undefined>>): Error => {
  if (name === 'StoreError') return new StoreError(trouble as StoreTrouble, message, hint)
  if (name === 'SourceTrouble') return new SourceTrouble(message, hint)
  return Object.assign(new Error(message), { stack })
}
