import type { Server } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import type { Hono } from 'hono'

/** Where to listen. */
export interface ListenOptions {
  /** Absent: 7070, or the first free one of the next nine. 0: any free one. */
  readonly port?: number
  /** 127.0.0.1 unless told. */
  readonly host?: string
}

/** A server that listens. */
export interface Listening {
  readonly url: string
  readonly host: string
  readonly port: number
  /** Lets answers under way finish, at most for five seconds, then closes. */
  readonly close: () => Promise<void>
}

/** The address cannot be listened at. */
export class ListenError extends Error {
  override readonly name = 'ListenError'
  /** What to do. */
  readonly hint: string
  constructor(message: string, hint: string, options?: ErrorOptions) {
    super(message, options)
    this.hint = hint
  }
}

const FIRST_PORT = 7070
const PORTS_TRIED = 10
const GRACE_MS = 5000

/** Serves the app at an address of this machine. */
export const listen = async (app: Hono, options: ListenOptions = {}): Promise<Listening> => {
  const host = options.host ?? '127.0.0.1'
  const ports =
    options.port === undefined
      ? Array.from({ length: PORTS_TRIED }, (_, i) => FIRST_PORT + i)
      : [options.port]
  for (const port of ports) {
    const server = createAdaptorServer({ fetch: app.fetch }) as Server
    try {
      return listening(server, host, await bind(server, port, host))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE')
        throw whyNot(error as NodeJS.ErrnoException, port, host)
    }
  }
  const [first, last] = [ports[0], ports.at(-1)]
  throw new ListenError(
    first === last ? `Port ${first} is in use` : `Ports ${first} to ${last} are in use`,
    'Choose another with --port N, or any free one with --port 0.',
  )
}

const bind = (server: Server, port: number, host: string): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve((server.address() as AddressInfo).port)
    })
  })

const listening = (server: Server, host: string, port: number): Listening => {
  const endUnasked = watchUnasked(server)
  return {
    host,
    port,
    url: `http://${host.includes(':') ? `[${host}]` : host}:${port}/`,
    close: () =>
      new Promise((resolve) => {
        const late = setTimeout(() => server.closeAllConnections(), GRACE_MS)
        server.close(() => {
          clearTimeout(late)
          resolve()
        })
        server.closeIdleConnections()
        endUnasked()
      }),
  }
}

/** Browsers open connections before they ask anything; to Node these are not idle. Answers how to end them. */
const watchUnasked = (server: Server): (() => void) => {
  const unasked = new Set<Socket>()
  server.on('connection', (socket) => {
    unasked.add(socket)
    socket.once('close', () => unasked.delete(socket))
  })
  server.on('request', ({ socket }) => unasked.delete(socket))
  return () => {
    for (const socket of unasked) socket.destroy()
  }
}

const whyNot = (error: NodeJS.ErrnoException, port: number, host: string): ListenError => {
  const say = (message: string, hint: string) => new ListenError(message, hint, { cause: error })
  switch (error.code) {
    case 'EACCES':
      return say(`Port ${port} needs more rights than this user has`, 'Choose one above 1023.')
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return say(`${host} is no address of this machine`, 'Leave --host out to use 127.0.0.1.')
    case 'ERR_SOCKET_BAD_PORT':
      return say(`${port} is no port`, 'Ports go from 0 to 65535.')
    default:
      return say(`Cannot listen at ${host}, port ${port}: ${error.message}`, '')
  }
}
