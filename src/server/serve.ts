import { createApp } from './create-app.ts'
import { type Listening, type ListenOptions, listen } from './listen.ts'
import type { Served } from './served.ts'

const LOCAL: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '::1'])

/**
 * Serves the house at an address of this machine. Where others can reach it, it answers under any name and
 * packs what it sends.
 */
export const serve = (served: Served, options: ListenOptions = {}): Promise<Listening> => {
  const isOpenToOthers = options.host !== undefined && !LOCAL.has(options.host)
  const app = createApp({ ...served, ...(isOpenToOthers ? { hosts: null, compress: true } : {}) })
  return listen(app, options)
}
