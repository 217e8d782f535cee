import { atPointer, withAtPointer } from '../json/index.ts'
import { parseFraction } from '../numbers/index.ts'
import type { Rule } from '../rule/index.ts'
import { type Finding, type Lint, type Scene, scenesOf, tellRow } from './scene.ts'

export const percentMissesFraction: Lint = {
  code: 'percent-misses-fraction',
  title: 'A rounded percentage misses the fraction',
  why: 'Two thirds are not 66.67 %: 2 of 3 is less, and fails by a hundredth of a percent.',
  instead: 'Write the fraction itself, such as "2/3".',
  find: (scene) =>
    (['threshold', 'quorum'] as const).flatMap((part) =>
      numbersIn(scene.chamber[part].needs, `${scene.pointer}/${part}/needs`).flatMap((at) =>
        nearly(scene, at),
      ),
    ),
}

const numbersIn = (value: unknown, pointer: string): readonly string[] =>
  typeof value === 'string'
    ? parseFraction(value)
      ? [pointer]
      : []
    : typeof value === 'object' && value !== null && !('count' in value)
      ? Object.entries(value).flatMap(([key, inner]) => numbersIn(inner, `${pointer}/${key}`))
      : []

const SIMPLE = [2, 3, 4, 5, 6].flatMap((q) =>
  Array.from({ length: q - 1 }, (_, n) => ({ p: n + 1, q })),
)

const nearly = (scene: Scene, pointer: string): readonly Finding[] => {
  const text = atPointer(scene.rule, pointer) as string
  const { n, d } = parseFraction(text)!
  const scale = n > d ? 100 : 1
  const value = Number(n) / Number(d) / scale
  const near = SIMPLE.find(
    ({ p, q }) =>
      Math.abs(value - p / q) <= 0.005 && n * BigInt(q) !== d * BigInt(p) * BigInt(scale),
  )
  if (!near) return []
  const exact = `${near.p * scale}/${near.q}`
  const changed = withAtPointer(scene.rule, pointer, exact) as Rule
  const other = scenesOf(changed).find((one) => one.pointer === scene.pointer)
  const differing = scene.rows.find(
    (row) => other?.rowAt(row.voters, row.counts)?.outcome !== row.outcome,
  )
  return differing
    ? [
        {
          pointer,
          says: `${tellRow(scene, differing)} is ${differing.outcome} at ${text}, but not at ${near.p}/${near.q}`,
          instead: `Write "${exact}".`,
        },
      ]
    : []
}
