/** A name as judgements have it, as it is written: `handle:ada` → `@ada`, `word:ada in tide-call` → `ada (tide-call)`. */
export const nameOfKey = (key: string): string => {
  const [, kind, name = '', series] =
    /^(handle|full|short|word|initials):(.*?)(?: in ([^ ]+))?$/.exec(key) ?? []
  if (kind === undefined) return key
  if (kind === 'handle') return `@${name}`
  return series === undefined ? name : `${name} (${series})`
}
