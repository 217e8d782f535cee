import type { CommunityName } from '#record'

/** The community of a name: its id is a slug of lower-case letters, digits and `-`, at most 60. */
export const communityNamed = (name: string): CommunityName => {
  const slug = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+/, '')
  return { id: [...slug].slice(0, 60).join('').replace(/-+$/, '') || 'notes', name }
}
