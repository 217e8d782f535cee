export { explainDiff } from './explain-diff.ts'
export type { Ground } from './ground.ts'
export {
  type Contest,
  type DiffSide,
  diffMethods,
  type MethodDiff,
  type MethodDiffed,
} from './method-diff.ts'
