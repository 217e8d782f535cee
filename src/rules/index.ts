export * from './acts/index.ts'
export { canonicalJson, hashJson } from './json/index.ts'
export * from './rule/index.ts'
export { shapeToJsonSchema } from './shape/index.ts'
