import { areViewsFresh, type Desk, readFiled, refreshViews, type Watch } from '#clerk'

/** Whether all that is derived is made: not so after a `kill -9`, or where the reader is newer. */
export const isComplete = async (desk: Desk): Promise<boolean> => {
  for (const community of await desk.filings.communities())
    if (!(await areViewsFresh(desk, community))) return false
  return true
}

/** Makes what is missing of all that is derived. */
export const complete = async (desk: Desk, watch: Watch): Promise<void> => {
  for (const community of await desk.filings.communities()) {
    if (watch.signal?.aborted) return
    if (await areViewsFresh(desk, community)) continue
    await readFiled(desk, community, watch)
    await refreshViews(desk, community, watch)
  }
}
