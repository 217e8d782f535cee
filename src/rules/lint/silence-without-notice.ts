import type { Lint } from './scene.ts'

export const silenceWithoutNotice: Lint = {
  code: 'silence-without-notice',
  title: 'Silence carries what nobody had to be told of',
  why: 'Nobody objects to what they have not heard of; a proposal in a quiet corner is accepted by nobody.',
  instead: 'Require notice in "notice", or at least one vote in favour.',
  find: (scene) => {
    const nobody = scene.rowAt(
      3,
      scene.positions.map(() => 0),
    )
    return scene.stage.notice.before === 'none' && nobody?.outcome === 'accepted'
      ? [
          {
            pointer: `${scene.pointer}/${nobody.because === 'silence' ? 'silence' : 'threshold'}`,
            says: 'of 3 voters nobody votes, nobody was given notice, and it is accepted',
          },
        ]
      : []
  },
}
