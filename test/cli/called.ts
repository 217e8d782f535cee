import { plain } from '../../src/cli/output/terminal.ts'
import { run } from '../../src/cli/run.ts'

export interface Answer {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs a command line in this process, as on no terminal. */
export const called = async (...words: readonly string[]): Promise<Answer> => {
  let out = ''
  let err = ''
  const code = await run(
    words,
    {
      out: (text) => {
        out += text
      },
      err: (text) => {
        err += text
      },
      isTerminal: false,
      showsProgress: false,
      width: 100,
      paint: plain,
    },
    '0.0.0-test',
  )
  return { code, out, err }
}
