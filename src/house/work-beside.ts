import { getCompileCacheDir } from 'node:module'
import { dirname } from 'node:path'
import { Worker } from 'node:worker_threads'
import { SourceTrouble } from '#bridges'
import type { ImportAccount, OnProgress, Progress } from '#clerk'
import { StoreError, type StoreTrouble } from '#stores'
import type { HouseSettings } from './settings.ts'
import type { Work } from './work.ts'

/** What the thread is to do, and on which record. */
export interface Task {
  readonly dataFile: string
  readonly settings: HouseSettings
  readonly work: Work
}

/** What the thread is told when it begins. */
export interface Told extends Task {
  readonly isStopped: boolean
}

/** What the thread is told while it works. */
export type ToThread = 'stop'

/** What the thread tells. */
export type FromThread =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'done'; readonly account: ImportAccount | null }
  | { readonly kind: 'failed'; readonly error: Readonly<Record<string, string | undefined>> }

/** Works in a thread of its own, so that whoever reads is never blocked. */
export const workBeside = (
  task: Task,
  onProgress: OnProgress | undefined,
  signal: AbortSignal | undefined,
): Promise<ImportAccount | null> =>
  new Promise((resolve, reject) => {
    const thread = new Worker(THREAD, {
      workerData: { ...task, isStopped: signal?.aborted ?? false } satisfies Told,
      execArgv: [],
      env: compileCache(),
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
    })
    const stop = (): void => thread.postMessage('stop' satisfies ToThread)
    signal?.addEventListener('abort', stop)
    thread.on('message', (message: FromThread) => {
      if (message.kind === 'progress') onProgress?.(message.progress)
      else if (message.kind === 'done') resolve(message.account)
      else reject(errorOf(message.error))
    })
    thread.on('error', reject)
    thread.on('exit', (code) => {
      signal?.removeEventListener('abort', stop)
      reject(new Error(`The thread ended with ${code} and no answer`))
    })
  })

/** Where this thread caches compiled modules, if it does, so that the other finds them there. */
const compileCache = (): Readonly<Record<string, string>> => {
  const folder = getCompileCacheDir()
  return folder === undefined ? {} : { NODE_COMPILE_CACHE: dirname(folder) }
}

/** Megabytes for what is soon garbage: unbounded, reading thousands of notes takes a fifth more memory. */
const YOUNG = 48

/** As source beside this file; in the published package beside the bundle. */
const THREAD = new URL(
  import.meta.url.endsWith('.ts') ? './work-thread.ts' : './work-thread.mjs',
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
