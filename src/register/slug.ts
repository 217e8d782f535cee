import { compare } from '#terms'
import { foldName } from './people/spelling.ts'

/** Words as they can stand in an address: lower case, hyphens, at most 60 characters. */
export const slugOf = (words: string): string =>
  foldName(words.replace(/[()[\]]/g, ' '))
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '')

/**
 * A slug for each thing, unique among them: of two with the same words, the one whose key sorts
 * first keeps the plain one, the others are numbered.
 */
export const slugByKey = (
  things: readonly { readonly key: string; readonly words: readonly string[] }[],
  otherwise: string,
): ReadonlyMap<string, string> => {
  const taken = new Set<string>()
  const slugs = new Map<string, string>()
  for (const { key, words } of things.toSorted((a, b) => compare(a.key, b.key))) {
    const wanted = words.map(slugOf).filter((slug) => slug !== '')
    const base = wanted[0] ?? otherwise
    let slug = wanted.find((one) => !taken.has(one)) ?? base
    for (let n = 2; taken.has(slug); n++) slug = `${base}-${n}`
    taken.add(slug)
    slugs.set(key, slug)
  }
  return slugs
}
