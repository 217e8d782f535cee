import type { SearchTerm } from '#views'

/**
 * Words as the index is asked for them (FTS5): each term quoted, so that nothing in it is an
 * operator. Null where there is no word that must be there.
 */
export const matchOf = (terms: readonly SearchTerm[]): string | null => {
  const wanted = terms.filter((term) => !term.negated && hasWords(term.text)).map(quote)
  if (wanted.length === 0) return null
  const unwanted = terms.filter((term) => term.negated && hasWords(term.text)).map(quote)
  const must = wanted.join(' AND ')
  return unwanted.length === 0 ? must : `(${must}) NOT (${unwanted.join(' OR ')})`
}

const quote = ({ kind, text }: SearchTerm): string =>
  `"${text.replace(/\0/g, ' ').replace(/"/g, '""')}"${kind === 'prefix' ? ' *' : ''}`

const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)
