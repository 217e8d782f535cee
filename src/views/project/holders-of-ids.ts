import type { RegisteredText } from '#register'

/**
 * Which text shows the row of a meeting or an item that stands in several versions: the one that
 * stands, else the newest. Answers whether `text` is the one for `id`.
 */
export const holdersOfIds = (
  texts: readonly RegisteredText[],
): ((text: string, id: string) => boolean) => {
  const holders = new Map<string, { readonly text: string; readonly rank: number }>()
  for (const { text, ids, dismissed, trails, standing } of texts) {
    const rank = standing
      ? -1
      : Math.min(...trails.map((trail) => versionsAfter(trail.texts, text)))
    const gone = dismissed.map((item) => item.id)
    for (const id of [...ids.meetings, ...ids.items.flat(), ...gone]) {
      const before = holders.get(id)
      if (!before || rank < before.rank || (rank === before.rank && text < before.text))
        holders.set(id, { text, rank })
    }
  }
  return (text, id) => holders.get(id)?.text === text
}

const versionsAfter = (texts: readonly string[], text: string): number =>
  texts.length - 1 - texts.lastIndexOf(text)
