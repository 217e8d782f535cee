/** The telling words of an item, cut to their stems. */
export const wordsIn = (text: string): ReadonlySet<string> => {
  const words = new Set<string>()
  const found = text.toLowerCase().match(WORDS) ?? []
  for (const word of found) if (!STOP.has(word)) words.add(stem(word))
  return words
}

const WORDS = /\p{N}+|[\p{L}\p{N}]{2,}/gu

const stem = (word: string): string => {
  if (word.length < 4) return word
  const ending = ENDINGS.find((one) => word.endsWith(one)) ?? ''
  return word.slice(0, Math.min(word.length - ending.length, 6))
}

/** Longer ones first. */
const ENDINGS = ['ies', 'ing', 'ed', 'es', 's']

const STOP = new Set(
  'the an and or of to in on at for with by from as is are was were be been it its this that these those it we our us they their he she his her you your will would should shall can could may might must not no do does did done so if then than but also more into out up about action actions decision decisions decided agreed item items'.split(
    ' ',
  ),
)
