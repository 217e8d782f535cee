import type { ImportAccount, OnProgress, Progress } from '#clerk'
import type { Work } from './work.ts'

/** Does one piece of work. */
export type Begin = (
  work: Work,
  onProgress: OnProgress,
  signal: AbortSignal,
) => Promise<ImportAccount | null>

/** Work done one piece after the other. */
export interface Turns {
  readonly do: (
    work: Work,
    onProgress?: OnProgress,
    signal?: AbortSignal,
  ) => Promise<ImportAccount | null>
  /** How far the work at hand is; null where there is none. */
  readonly progress: () => Progress | null
  /** Stops the work at hand and all that waits, and waits until it has stopped. */
  readonly end: () => Promise<void>
}

/** Works off one piece after the other, by `begin`. */
export const takeTurns = (begin: Begin): Turns => {
  const ending = new AbortController()
  let before: Promise<unknown> = Promise.resolve()
  let progress: Progress | null = null
  return {
    do: (work, onProgress, signal = ending.signal) => {
      const tell: OnProgress = (now) => {
        progress = now
        onProgress?.(now)
      }
      const stop = AbortSignal.any([signal, ending.signal])
      const done = before
        .then(() => begin(work, tell, stop))
        .finally(() => {
          progress = null
        })
      before = done.catch(() => undefined)
      return done
    },
    progress: () => progress,
    end: async () => {
      ending.abort()
      await before
    },
  }
}
