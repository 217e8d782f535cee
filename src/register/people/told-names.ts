import type { Said } from '#terms'

/** Pairs of names, by their keys, that members say are one person's, or are not. */
export interface ToldNames {
  readonly same: readonly (readonly [string, string])[]
  readonly apart: readonly (readonly [string, string])[]
}

/** What members said of names. */
export const toldNames = (said: readonly Said[]): ToldNames => {
  const pairs = (say: 'same-person' | 'other-person'): readonly (readonly [string, string])[] =>
    said.flatMap(({ judgement }) =>
      judgement.say === say ? [[judgement.one, judgement.other] as const] : [],
    )
  return { same: pairs('same-person'), apart: pairs('other-person') }
}

/** Judgements about names of which one is nobody's any more. */
export const lostNames = (
  said: readonly Said[],
  isName: (name: string) => boolean,
): readonly Said[] =>
  said.filter(
    ({ judgement }) =>
      (judgement.say === 'same-person' || judgement.say === 'other-person') &&
      !(isName(judgement.one) && isName(judgement.other)),
  )
