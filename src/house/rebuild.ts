import type { Desk, Watch } from '#clerk'
import { complete } from './complete.ts'

/** Throws all that is derived away and makes it again from facts and texts. */
export const rebuild = async (desk: Desk, watch: Watch): Promise<void> => {
  await desk.filings.rebuild()
  for (const { id } of await desk.filings.communities()) {
    await desk.views.clear(id)
    await desk.readings.forget(id)
  }
  await complete(desk, watch)
}
