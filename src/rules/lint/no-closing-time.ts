import type { Lint } from './scene.ts'

export const noClosingTime: Lint = {
  code: 'no-closing-time',
  title: 'Nobody can say when the vote ends',
  why: 'A vote without an end is decided by whoever closes it, when it suits them, or never.',
  instead: 'State "length", such as "P7D", and add "at-the-end" to "closes".',
  find: ({ stage, stagePointer }) => {
    const { length, closes } = stage.window
    if (length !== 'none' && closes.includes('at-the-end')) return []
    const by = closes.includes('by-the-chair')
      ? 'it stays open for as long as the chair likes'
      : 'one member who never votes keeps it open for ever'
    return [
      { pointer: `${stagePointer}/window/${length === 'none' ? 'length' : 'closes'}`, says: by },
    ]
  },
}
