/** The command line's entry: the world's terminal, handed to `run`. */
import { versionOf } from '#house'
import { EXIT } from './command.ts'
import { coloured, plain, type Terminal } from './output/terminal.ts'
import { run } from './run.ts'
import { wordsOf } from './system-trouble.ts'

// A reader that has seen enough (`| head`) ends us quietly.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(EXIT.done)
  process.stderr.write(`minutebook: the output cannot be written: ${wordsOf(error)}\n`)
  process.exit(EXIT.failed)
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
