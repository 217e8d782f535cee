/** The known word that is most like a mistyped one, if any is like it: at most a third of its letters and one more differ. */
export const nearest = (word: string, known: readonly string[]): string | null => {
  let best: string | null = null
  let least = Math.floor(word.length / 3) + 1
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) > least) continue
    const distance = editDistance(word, candidate)
    if (distance < least || (distance === least && best === null)) {
      best = candidate
      least = distance
    }
  }
  return best
}

/** Levenshtein distance. */
const editDistance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(
        row[j]! + 1,
        next[j - 1]! + 1,
        row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1),
      )
    row = next
  }
  return row[b.length]!
}
