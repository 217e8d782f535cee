import type { Rule } from '../rule/index.ts'
import simpleMajority from './simple-majority.json' with { type: 'json' }
import twoThirdsMajority from './two-thirds-majority.json' with { type: 'json' }

/** Rules of real communities and common ones, as plain data; a test reads each like any file. */
export const presets = [simpleMajority, twoThirdsMajority] as unknown as readonly Rule[]

export const presetNamed = (id: string): Rule | null =>
  presets.find((preset) => preset.id === id) ?? null
