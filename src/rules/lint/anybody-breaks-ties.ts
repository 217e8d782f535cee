import type { Lint } from './scene.ts'

export const anybodyBreaksTies: Lint = {
  code: 'anybody-breaks-ties',
  title: 'The chair breaks ties, but there is no chair',
  why: 'Where the duties name no chair, anybody is one: the first to speak decides.',
  instead: 'Name the group of the chair in "duties", or break ties otherwise.',
  find: ({ stage, stagePointer, chamber }) =>
    chamber.ties.ladder.includes('chair') && stage.duties.chair.length === 0
      ? [
          {
            pointer: `${stagePointer}/duties/chair`,
            says: 'any of two sides may break the tie for itself',
          },
        ]
      : [],
}
