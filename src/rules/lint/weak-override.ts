import { isCarried, type Lint, type Scene, scenesOf } from './scene.ts'

export const weakOverride: Lint = {
  code: 'weak-override',
  title: 'An override that is weaker than what it overrides',
  why: 'Whoever loses under the first rule wins under the second, so the first decides nothing.',
  instead: 'Let the override need at least as many votes in favour as the rule that it overrides.',
  find: (scene, ruleNamed) => {
    const { by, overcomes } = scene.stage.override
    const other = by === 'none' ? null : ruleNamed(by)
    if (!other || overcomes.length === 0) return []
    const last = scenesOf(other).at(-1)
    if (!last || !sameBody(scene, last)) return []
    for (let voters = 2; voters <= Math.min(scene.upTo, last.upTo); voters++) {
      const first = fewest(scene, voters)
      const second = fewest(last, voters)
      if (first !== null && second !== null && second < first)
        return [
          {
            pointer: `${scene.stagePointer}/override/by`,
            says: `of ${voters} voters ${first} for are needed, all others against or away; under "${by}" ${second} are enough`,
          },
        ]
    }
    return []
  },
}

const sameBody = ({ chamber }: Scene, other: Scene): boolean =>
  chamber.electorate.binding.join() === other.chamber.electorate.binding.join()

/** The fewest in favour that carry it while the others are against, or away where that would veto. */
const fewest = (scene: Scene, voters: number): number | null => {
  for (let number = 0; number <= voters; number++) {
    const others = scene.split(voters, { for: number, against: voters - number })
    const row = others ?? scene.split(voters, { for: number })
    if (row && isCarried(scene, row)) return number
  }
  return null
}
