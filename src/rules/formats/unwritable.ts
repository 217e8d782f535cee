import type { Problem } from '#terms'

/** What a format cannot say: an `error` where nothing can be written, a `warning` where something is left out. */
export const unwritable = (severity: 'error' | 'warning', message: string): Problem => ({
  code: 'election-unwritable',
  severity,
  span: null,
  message,
  hint: 'Write it as JSON, which says everything.',
})
