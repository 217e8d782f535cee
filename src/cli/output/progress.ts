import type { Progress } from '#house'
import type { Terminal } from './terminal.ts'

/** Draws progress on one line of standard error; on no terminal it stays silent. */
export const drawProgress = (terminal: Terminal, progress: Progress): void => {
  if (!terminal.showsProgress) return
  const { phase, done, total, rate, secondsLeft } = progress
  const share = total > 0 ? done / total : 1
  const bar = '█'.repeat(Math.round(share * 24)).padEnd(24, '░')
  const left = secondsLeft === null ? '' : `, ${duration(secondsLeft)} left`
  terminal.err(`\r\u001b[K${phase} ${bar} ${done}/${total}, ${Math.round(rate)} files/s${left}`)
}

/** Clears the line of the progress. */
export const endProgress = (terminal: Terminal): void => {
  if (terminal.showsProgress) terminal.err('\r\u001b[K')
}

const duration = (seconds: number): string =>
  seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`
