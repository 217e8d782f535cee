import type { ListFilter, Listing } from '#views'

/** Every row of a list, page by page, so that no list is ever held whole. */
export async function* allRows<Row>(
  list: (filter: ListFilter) => Promise<Listing<Row>>,
  filter: ListFilter = {},
): AsyncGenerator<Row> {
  let page = await list({ ...filter, limit: 1000 })
  while (true) {
    yield* page.rows
    if (page.cursor === null) return
    page = await list({ ...filter, limit: 1000, cursor: page.cursor })
  }
}
