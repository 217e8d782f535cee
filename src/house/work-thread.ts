/** The thread that works while others read: a store of its own on the same data file. */
import { parentPort, workerData } from 'node:worker_threads'
import type { OnProgress } from '#clerk'
import { openSqlite } from '#stores'
import { openDesk } from './open-desk.ts'
import { doWork } from './work.ts'
import type { FromThread, Told, ToThread } from './work-beside.ts'

const { dataFile, settings, work, isStopped } = workerData as Told
const tell = (message: FromThread): void => parentPort!.postMessage(message)
const signal = { aborted: isStopped }
parentPort!.on('message', (message: ToThread) => {
  signal.aborted = message === 'stop'
})
try {
  const store = openSqlite(dataFile)
  try {
    const onProgress: OnProgress = (progress) => tell({ kind: 'progress', progress })
    const desk = openDesk(store, settings.by)
    const account = await doWork(desk, work, settings, { onProgress, signal })
    tell({ kind: 'done', account })
  } finally {
    await store.close()
  }
} catch (error) {
  const { name, message, stack, hint, trouble } = error as Error & Record<string, string>
  tell({ kind: 'failed', error: { name, message, stack, hint, trouble } })
} finally {
  parentPort!.close()
}
