import type { ViewsReader } from '#api'

const LISTS = [
  'meetings',
  'decisions',
  'actions',
  'motions',
  'questions',
  'people',
  'problems',
  'doubts',
  'documents',
  'motions-by-rule',
  'about',
  'search',
]

/** Pages of the house that belong to no community: rules, and where rules and counts are tried. */
export const addressesOfHouse: readonly string[] = [
  'rules/',
  'rules/simple-majority',
  'rules/debian-general-resolution',
  'try-a-rule',
  'try-a-rule?preset=factom-application-round',
  'try-a-rule?rule=%7B%22format%22%3A1%7D&acts=%5B%7B%7D%5D',
  'try-a-count',
  'try-a-count?example=circle&compare=instant-runoff',
  'try-a-count?example=lamps&method=instant-runoff&compare=borda',
  'try-a-count?example=topics&method=star',
  'try-a-count?ballots=nothing',
]

/**
 * One address of each kind of page, the fullest meeting and person there are among them; lists with as
 * many rows as is said.
 */
export const addressesOfKinds = async (
  views: ViewsReader,
  slug: string,
  rowsAtMost?: number,
): Promise<readonly string[]> => {
  const { rows: meetings } = await views.meetings(slug, { limit: 1000 })
  const fullest = [...meetings].sort(
    (a, b) => b.counts.actions + b.counts.decisions * 2 - a.counts.actions - a.counts.decisions * 2,
  )[0]
  const voted = meetings.find(({ counts }) => counts.motions > 0)
  const { rows: people } = await views.people(slug, { limit: 1000 })
  const busiest = [...people].sort(
    (a, b) => b.openActions + b.attended - a.openActions - a.attended,
  )[0]
  const { rows: documents } = await views.documents(slug, { limit: 1000 })
  const odd = documents.find(({ problems }) => problems > 0) ?? documents[0]
  const { rows: motions } = await views.motions(slug, { limit: 1 })
  const { rows: actions } = await views.actions(slug, { limit: 1000 })
  const followed = [...actions].sort(
    (a, b) => (b.thread?.mentions.length ?? 0) - (a.thread?.mentions.length ?? 0),
  )[0]
  return [
    `${slug}/`,
    ...LISTS.map((list) => `${slug}/${list}${rowsAtMost ? `?limit=${rowsAtMost}` : ''}`),
    `${slug}/search?q=${encodeURIComponent('kind:action the')}`,
    `${slug}/decisions?text=nothinglikethis`,
    ...(fullest ? [`${slug}/meetings/${fullest.id}`] : []),
    ...(voted && voted !== fullest ? [`${slug}/meetings/${voted.id}`] : []),
    ...(busiest ? [`${slug}/people/${busiest.id}`] : []),
    ...(odd ? [`${slug}/documents/${odd.id}`] : []),
    ...(motions[0] ? [`${slug}/items/${motions[0].id}`] : []),
    ...(followed
      ? [`${slug}/items/${followed.id}`, `${slug}/meetings?series=${followed.meeting.series}`]
      : []),
    `${slug}/meetings/none-such`,
  ]
}
