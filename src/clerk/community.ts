import type { CommunityName } from '#record'

/**
 * The community of a name: its id is a slug of lower-case letters, digits and `-`, at most 60, that
 * stands first in every address of its pages.
 */
export const communityNamed = (name: string): CommunityName => {
  const slug = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+/, '')
  const id = [...slug].slice(0, 60).join('').replace(/-+$/, '')
  return { id: id === '' || TAKEN.has(id) ? `${id}-notes`.replace(/^-/, '') : id, name }
}

/** First parts of addresses that are no community's. */
const TAKEN = new Set(['api', 'assets', 'communities', 'rules', 'try-a-count', 'try-a-rule'])
