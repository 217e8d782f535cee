import type { Progress } from '#clerk'
import { parseMarkdown } from '#markdown'
import { createApp, type Listening, type ListenOptions, listen } from '#server'
import type { ViewsReader } from '#views'

/** Opens the pages of a record at an address of this machine. */
export const serve = (
  views: ViewsReader,
  version: string,
  progress: () => Progress | null,
  options: ListenOptions,
): Promise<Listening> => {
  const isOpenToOthers = options.host !== undefined && !LOCAL.has(options.host)
  const app = createApp({
    views,
    parse: parseMarkdown,
    now: () => new Date().toISOString(),
    version,
    importProgress: progress,
    report: (error) => console.error(error),
    ...(isOpenToOthers ? { hosts: null, compress: true } : {}),
  })
  return listen(app, options)
}

const LOCAL = new Set(['127.0.0.1', 'localhost', '::1'])
