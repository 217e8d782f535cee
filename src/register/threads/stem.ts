/** Takes off the common English endings; the same for a word in its forms, which is all it must be. */
export const stemOf = (word: string): string => {
  if (word.length <= 3 || /\d/.test(word)) return word
  let stem = word
  if (stem.endsWith('ies')) stem = `${stem.slice(0, -3)}y`
  else if (stem.endsWith('s') && !/(?:ss|us|is)$/.test(stem)) stem = stem.slice(0, -1)
  if (stem.length > 5 && stem.endsWith('ing')) stem = stem.slice(0, -3)
  else if (stem.length > 4 && stem.endsWith('ed')) stem = stem.slice(0, -2)
  if (stem.length > 4 && stem.endsWith('e')) stem = stem.slice(0, -1)
  stem = stem.replace(DERIVED, '')
  return /([b-df-hj-np-tv-z])\1$/.test(stem) ? stem.slice(0, -1) : stem
}

/** What makes a noun of a verb, and the like: `investigation`, `removal`, `moderator`. */
const DERIVED = /(?<=\p{L}{4})(?:ation|ator|at|ion|ment|al|er|or|ly|ity|iv|anc|enc)$/u
