import type { House } from '#house'
import { type Call, type Command, EXIT, type Option, text, UsageError } from '../command.ts'
import { DATA_OPTIONS, withHouse } from '../with-house.ts'

/** Where pages are served, by `serve` and `start` alike. */
export const SERVING_OPTIONS: Readonly<Record<string, Option>> = {
  port: { type: 'string', value: 'N', about: 'Port (default: 7070, or the next free one)' },
  host: { type: 'string', value: 'HOST', about: 'Address to listen at (default: 127.0.0.1)' },
}

export const servingOptions = (call: Call) => {
  const port = text(call, 'port')
  if (port !== undefined && (!/^\d{1,5}$/.test(port) || Number(port) > 65_535))
    throw new UsageError(`--port takes a number from 0 to 65535, not “${port}”`)
  const host = text(call, 'host')
  return {
    ...(port === undefined ? {} : { port: Number(port) }),
    ...(host === undefined ? {} : { host }),
  }
}

export const serve: Command = {
  name: 'serve',
  about: 'Serve the pages of what is filed',
  takes: '',
  least: 0,
  most: 0,
  options: { ...SERVING_OPTIONS, data: DATA_OPTIONS.data! },
  examples: [
    ['minutebook serve', 'At http://127.0.0.1:7070/'],
    ['minutebook serve --host 0.0.0.0 --port 8080', 'For others on the network'],
  ],
  run: (call) =>
    withHouse(call, async (house) => {
      const stopped = stopRequested()
      const listening = await house.serve(servingOptions(call))
      call.terminal.out(`Minutebook is open at ${call.terminal.paint('bold', listening.url)}\n`)
      tellWhere(call, house)
      await stopped
      await listening.close()
      return EXIT.done
    }),
}

export const tellWhere = (call: Call, house: House): void =>
  call.terminal.out(
    house.dataFile === null
      ? 'The record is in memory; nothing is kept. Ctrl-C ends it.\n'
      : `The record is kept in ${house.dataFile}. Ctrl-C ends the server.\n`,
  )

/** Resolves at the first Ctrl-C or request to end. */
export const stopRequested = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
