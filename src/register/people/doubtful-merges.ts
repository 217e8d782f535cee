import type { DoubtfulMerge } from './doubt.ts'
import type { JoinedPeople } from './join-people.ts'

/** People who may be one, told from those who are sure to be. */
export const doubtfulMerges = (
  { doubts }: Pick<JoinedPeople, 'doubts'>,
  idByKey: ReadonlyMap<string, string>,
): readonly DoubtfulMerge[] =>
  doubts.flatMap((doubt) => {
    const [oneId, otherId] = [idByKey.get(doubt.oneKey), idByKey.get(doubt.otherKey)]
    if (oneId === undefined || otherId === undefined || oneId === otherId) return []
    const { one, other, evidence, confidence } = doubt
    return [{ one, other, oneId, otherId, evidence, confidence }]
  })
