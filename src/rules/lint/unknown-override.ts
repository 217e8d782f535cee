import type { Lint } from './scene.ts'

export const unknownOverride: Lint = {
  code: 'unknown-override',
  title: 'The overriding rule is not at hand',
  why: 'Whether the override is stronger than what it overrides cannot be said without it.',
  instead: 'Check the two files together, or name a preset.',
  find: ({ stage, stagePointer }, ruleNamed) =>
    stage.override.by === 'none' || ruleNamed(stage.override.by)
      ? []
      : [
          {
            pointer: `${stagePointer}/override/by`,
            says: `no rule at hand is called "${stage.override.by}"`,
          },
        ],
}
