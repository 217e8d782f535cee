/** Counts reasons, most frequent first. */
export const countReasons = (
  reasons: readonly string[],
): readonly { readonly why: string; readonly count: number }[] =>
  [...Map.groupBy(reasons, (why) => why)]
    .map(([why, all]) => ({ why, count: all.length }))
    .sort((a, b) => b.count - a.count || (a.why < b.why ? -1 : 1))
