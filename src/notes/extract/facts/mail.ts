import type { HeadLine } from './head.ts'

/** Whether the notes came as a mail: `From:` and `Subject:` at the top. */
export const isMail = (head: readonly HeadLine[]): boolean => {
  const labels = head.filter((line) => line.place < 10).map((line) => line.labelled?.label)
  return labels.includes('from') && labels.includes('subject')
}
