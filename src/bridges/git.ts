import { type ChildProcessWithoutNullStreams, execFile, spawn } from 'node:child_process'
import { SourceTrouble } from './source-trouble.ts'

/** The environment that git runs in. */
export type GitEnvironment = Readonly<Record<string, string | undefined>>

/** Git could not do it; the message is git's own. `missing`: git is not installed. */
class GitRefusal extends Error {
  override readonly name = 'GitRefusal'
  readonly missing: boolean

  constructor(message: string, missing: boolean) {
    super(message)
    this.missing = missing
  }
}

/** Nothing in a repository that is only read may run a program or change what git prints. */
const SAFELY = [
  '--no-pager',
  ...['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null'],
  ...['-c', 'log.showSignature=false', '-c', 'log.mailmap=true', '-c', 'core.quotePath=false'],
]

/** Runs git to its end; answers what it printed. */
export const runGit = (
  args: readonly string[],
  environment: GitEnvironment,
  folder?: string,
): Promise<string> =>
  new Promise((resolve, reject) => {
    const options = { env: { ...environment }, maxBuffer: 2 ** 30, encoding: 'utf8' as const }
    execFile('git', argumentsFor(args, folder), options, (error, printed, complaint) => {
      if (error === null) resolve(printed)
      else reject(refusalOf(error, complaint))
    })
  })

/** The contents of git objects, asked for one after the other of one process. */
export interface ObjectReader {
  readonly read: (id: string) => Promise<Uint8Array>
  readonly close: () => void
}

/** Begins to read objects; git itself is started by the first that is asked for. */
export const readObjects = (folder: string, environment: GitEnvironment): ObjectReader => {
  let git: ChildProcessWithoutNullStreams | null = null
  let chunks: AsyncIterator<Buffer>
  let left: Buffer = Buffer.alloc(0)
  const start = (): ChildProcessWithoutNullStreams => {
    const started = spawn('git', argumentsFor(['cat-file', '--batch'], folder), {
      env: { ...environment },
    })
    started.on('error', () => undefined)
    started.stdin.on('error', () => undefined)
    chunks = started.stdout[Symbol.asyncIterator]()
    return started
  }
  const more = async (): Promise<void> => {
    const next = await chunks.next()
    if (next.done) throw new Error('git ended before its answer')
    left = left.length === 0 ? next.value : Buffer.concat([left, next.value])
  }
  const take = (count: number): Buffer => {
    const taken = left.subarray(0, count)
    left = left.subarray(count)
    return taken
  }
  return {
    read: async (id) => {
      git ??= start()
      git.stdin.write(`${id}\n`)
      while (!left.includes(10)) await more()
      const header = take(left.indexOf(10) + 1).toString('latin1')
      const size = /^[0-9a-f]+ blob (\d+)\n$/.exec(header)?.[1]
      if (size === undefined) throw new Error(`git has no such object: ${header.trim()}`)
      while (left.length < Number(size) + 1) await more()
      return take(Number(size) + 1).subarray(0, -1)
    },
    close: () => {
      git?.stdin.end()
      git = null
    },
  }
}

const argumentsFor = (args: readonly string[], folder: string | undefined): string[] => [
  ...SAFELY,
  ...(folder === undefined ? [] : ['-c', `safe.directory=${folder}`, '-C', folder]),
  ...args,
]

const refusalOf = (error: Error, complaint: string): Error => {
  if ((error as NodeJS.ErrnoException).code === 'ENOENT')
    return new GitRefusal('git is not installed', true)
  const lines = complaint.trim().split('\n')
  const told = lines.find((line) => /^(?:fatal|error):/.test(line)) || lines.at(-1) || error.message
  return new GitRefusal(told.replace(/^(?:fatal|error): /, ''), false)
}

/** Git's refusal, for whoever asked for a repository. */
export const gitTrouble = (error: unknown, place: string): SourceTrouble => {
  const { message, missing } = error as GitRefusal
  const hint = missing
    ? 'Install git, or name a folder.'
    : 'Check the address and your access to it.'
  return new SourceTrouble(`${place}: ${message}`, hint, { cause: error })
}
