export { type NamedSource, openEach, openSource } from './open-source.ts'
export { SourceTrouble } from './source-trouble.ts'
