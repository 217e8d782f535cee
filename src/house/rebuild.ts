import { type Desk, readFiled, refreshViews, type Watch } from '#clerk'

/** Throws all that is derived away and makes it again from facts and texts. */
export const rebuild = async (desk: Desk, watch: Watch): Promise<void> => {
  for (const community of await desk.filings.communities()) {
    await desk.filings.rebuild(community.id)
    await desk.readings.forget(community.id)
    await readFiled(desk, community, watch)
    await desk.views.clear(community.id)
    await refreshViews(desk, community, watch)
  }
}
