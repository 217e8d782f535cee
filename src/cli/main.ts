/** The command line's entry: the world's terminal, handed to `run`. */
import { versionOf } from '#house'
import { coloured, plain, type Terminal } from './output/terminal.ts'
import { run } from './run.ts'

// A reader that has seen enough (`| head`) ends us quietly.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

const terminal: Terminal = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  isTerminal: process.stdout.isTTY === true,
  showsProgress: process.stderr.isTTY === true,
  width: process.stdout.columns ?? 100,
  paint: process.stdout.isTTY && process.stdout.hasColors() ? coloured : plain,
}

process.exitCode = await run(process.argv.slice(2), terminal, versionOf())
