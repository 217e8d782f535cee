import { createApp } from './create-app.ts'
import { type Listening, type ListenOptions, listen } from './listen.ts'
import type { Served } from './served.ts'

const LOCAL: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '::1'])

/**
 * Serves the house at an address of this machine. Where others can reach it, it answers under any name,
 * packs what it sends, and takes no words: it could not tell whose they are.
 */
export const serve = (served: Served, options: ListenOptions = {}): Promise<Listening> => {
  const isOpenToOthers = options.host !== undefined && !LOCAL.has(options.host)
  const { judge: _, ...reading } = served
  const app = createApp(isOpenToOthers ? { ...reading, hosts: null, compress: true } : served)
  return listen(app, options)
}
