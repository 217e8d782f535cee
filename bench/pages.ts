import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { type House, openHouse, type ViewsReader } from '#house'
import { parseMarkdown } from '#markdown'
import { createApp } from '#server'
import { corpusFolder } from './corpus.ts'
import { type Figure, percentiles, rateOf } from './measure.ts'

/** Pages and search over the filed corpus, and how fast it opens again. */
export const pages = async (): Promise<readonly Figure[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'minutebook-bench-'))
  const dataFile = join(folder, 'bench.sqlite')
  const house = await openHouse({ dataFile, cacheFolder: folder, by: 'bench', gitEnvironment: {} })
  try {
    await house.importPath(corpusFolder, { community: 'corpus' })
    const figures = [await meetingPage(house), ...(await search(house))]
    await house.close()
    return [...figures, await secondStart(dataFile)]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The meeting page from the store, each time another meeting, beside the same page from rows kept in memory. */
const meetingPage = async ({ views }: House): Promise<Figure> => {
  const { rows } = await views.meetings('corpus', { limit: 200 })
  const ids = rows.map((row) => row.id)
  const appOver = (reader: ViewsReader) =>
    createApp({
      views: reader,
      parse: parseMarkdown,
      now: () => '2026-01-01T00:00:00.000Z',
      version: '0',
      hosts: null,
    })
  const kept = new Map<string, unknown>()
  const remembering = Object.fromEntries(
    Object.entries(views).map(([name, ask]) => [
      name,
      async (...words: readonly unknown[]) => {
        const key = JSON.stringify([name, ...words])
        if (!kept.has(key))
          kept.set(key, await (ask as (...w: readonly unknown[]) => unknown)(...words))
        return kept.get(key)
      },
    ]),
  ) as unknown as ViewsReader
  const visit = (reader: ViewsReader) => {
    const app = appOver(reader)
    return async (i: number) => {
      const answer = await app.request(`/corpus/meetings/${ids[i % ids.length]}`)
      if (answer.status !== 200) throw new Error(`meeting page answered ${answer.status}`)
      await answer.text()
    }
  }
  const fromMemory = visit(remembering)
  for (let i = 0; i < ids.length; i++) await fromMemory(i)
  const memory = await rateOf(4, fromMemory)
  const store = await rateOf(4, visit(views))
  return {
    name: 'meeting page from the store, uncached',
    value: store,
    unit: 'pages/s',
    yardstick: 'pages/s rendered from memory',
    against: memory,
    bar: { atLeast: 0.5 },
  }
}

const QUERIES = [
  'decision',
  'release plan',
  'consensus layer',
  '"next meeting"',
  'kind:action state:open review',
  'kind:decision approved',
  'security after:2018-01',
  'doc*',
  'budget treasurer',
  'motion seconded unanimous',
  'test -network',
  'kind:meeting call',
]

const search = async ({ views }: House): Promise<readonly Figure[]> => {
  const times: number[] = []
  for (let round = 0; round < 12; round++)
    for (const query of QUERIES) {
      const start = performance.now()
      await views.search('corpus', query, { limit: 20 })
      if (round >= 2) times.push(performance.now() - start)
    }
  const [p50, p95] = percentiles(times, 50, 95)
  const figure = (name: string, value: number): Figure => ({
    name,
    value,
    unit: 'ms',
    yardstick: 'ms allowed (p95)',
    against: 20,
    bar: { atMost: 1 },
  })
  return [figure('search over the corpus, p50', p50!), figure('search over the corpus, p95', p95!)]
}

/** A second start on the filed corpus, until the first page has come, beside a bare Node server's. */
const secondStart = async (dataFile: string): Promise<Figure> => {
  const cli = join(import.meta.dirname, '../src/cli/main.ts')
  const tsx = join(import.meta.dirname, '../tools/tsx.ts')
  const port = await freePort()
  const ours = await untilFirstPage(port, [
    ...['--import', tsx, cli, 'start', corpusFolder],
    ...['--community', 'corpus', '--data', dataFile, '--port', String(port)],
  ])
  const bare = await untilFirstPage(port, [
    '-e',
    `require('http').createServer((q, a) => a.end('hello')).listen(${port}, '127.0.0.1')`,
  ])
  console.log(`a bare Node server's first page: ${bare.toFixed(0)} ms`)
  return {
    name: 'second start, until the first page',
    value: ours,
    unit: 'ms',
    yardstick: 'ms allowed',
    against: 1000,
    bar: { atMost: 1 },
  }
}

const untilFirstPage = async (port: number, args: readonly string[]): Promise<number> => {
  const start = performance.now()
  const child = spawn(process.execPath, args, { stdio: 'ignore' })
  const exited = once(child, 'exit')
  try {
    for (;;) {
      try {
        const answer = await fetch(`http://127.0.0.1:${port}/`)
        await answer.text()
        if (answer.ok) return performance.now() - start
      } catch {
        if (performance.now() - start > 30_000) throw new Error('no page within 30 s')
      }
      await setTimeout(5)
    }
  } finally {
    child.kill('SIGTERM')
    await exited
  }
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
