/** The thread that imports while the server answers: a store of its own on the same data file. */
import { parentPort, workerData } from 'node:worker_threads'
import { openSqlite } from '#stores'
import type { FromWorker, ToWorker, WorkerTask } from './import-beside.ts'
import { importPath } from './import-path.ts'
import { openDesk } from './open-desk.ts'

const { dataFile, settings, path, options } = workerData as WorkerTask
const tell = (message: FromWorker): void => parentPort!.postMessage(message)
const signal = { aborted: false }
parentPort!.on('message', (message: ToWorker) => {
  signal.aborted = message === 'stop'
})
const store = openSqlite(dataFile)
try {
  const desk = openDesk(store, settings.by)
  const onProgress = (progress: Extract<FromWorker, { kind: 'progress' }>['progress']): void =>
    tell({ kind: 'progress', progress })
  const account = await importPath(desk, path, options, settings, { onProgress, signal })
  tell({ kind: 'done', account })
} catch (error) {
  const { name, message, stack, hint, trouble } = error as Error & Record<string, string>
  tell({ kind: 'failed', error: { name, message, stack, hint, trouble } })
} finally {
  await store.close()
  parentPort!.close()
}
