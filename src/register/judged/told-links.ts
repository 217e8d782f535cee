import type { Said } from '#terms'
import type { FindItem } from './find-sightings.ts'

/** Two items that a member says are one, or are not. */
export interface ToldLink {
  readonly one: string
  readonly other: string
  readonly same: boolean
  readonly said: Said
}

/** What members said of links between items; what is said of sightings that are gone is lost. */
export const toldLinks = (
  said: readonly Said[],
  findItem: FindItem,
): { readonly links: readonly ToldLink[]; readonly lost: readonly Said[] } => {
  const links: ToldLink[] = []
  const lost: Said[] = []
  for (const one of said) {
    const { judgement } = one
    if (judgement.say !== 'same-item' && judgement.say !== 'other-item') continue
    const [first, second] = [findItem(judgement.sighting), findItem(judgement.other)]
    if (first === null || second === null) lost.push(one)
    else if (first !== second)
      links.push({ one: first, other: second, same: judgement.say === 'same-item', said: one })
  }
  return { links, lost }
}
