import type { Finding, Lint } from './scene.ts'

export const overlappingElectorates: Lint = {
  code: 'overlapping-electorates',
  title: 'Electorates overlap',
  why: 'One person is counted in two places, or nobody knows whether their vote binds.',
  instead:
    'Name groups that have no members in common, or say the chamber in each ballot and mean it.',
  find: (scene) => {
    const { binding, advisory } = scene.chamber.electorate
    const both: readonly Finding[] = binding
      .filter((group) => advisory.includes(group))
      .map((group) => ({
        pointer: `${scene.pointer}/electorate/advisory`,
        says: `a member of "${group}" votes with and without effect`,
      }))
    const before = scene.stage.chambers.slice(0, scene.stage.chambers.indexOf(scene.chamber))
    const shared = before.flatMap(({ name, electorate }) =>
      binding
        .filter((group) => electorate.binding.includes(group))
        .map((group) => ({
          pointer: `${scene.pointer}/electorate/binding`,
          says: `a member of "${group}" decides in "${name}" and in "${scene.chamber.name}" at once`,
        })),
    )
    return [...both, ...shared]
  },
}
