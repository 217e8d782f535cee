/** What long work reports while it runs. */
export interface Progress {
  /** What is being done, as a verb: `listing`, `reading`, `joining` … */
  readonly phase: string
  /** Name of the community at work. */
  readonly community: string
  readonly done: number
  /** 0 where it is not known. */
  readonly total: number
  /** Per second. */
  readonly rate: number
  readonly secondsLeft: number | null
}

/** Hears how far the work is. */
export type OnProgress = (progress: Progress) => void

/** Milliseconds that only ever grow. */
export type Ticks = () => number

/** Reports work (of an unknown size: total 0, share 0) at most ten times a second, and once more at its end. */
export const reportProgress = (
  { phase, community, total }: Pick<Progress, 'phase' | 'community' | 'total'>,
  ticks: Ticks,
  onProgress: OnProgress,
): ((done: number, share?: number) => void) => {
  const start = ticks()
  let told = Number.NEGATIVE_INFINITY
  return (done, share = done / total) => {
    const now = ticks()
    if (now - told < 100 && done !== total) return
    told = now
    const seconds = (now - start) / 1000
    onProgress({
      phase,
      community,
      done,
      total,
      rate: seconds > 0 ? done / seconds : 0,
      secondsLeft: share > 0 && seconds > 0 ? seconds / share - seconds : null,
    })
  }
}
