export { isAddress } from './git-clone.ts'
export { type NamedSource, openEach, openSource, type Surroundings } from './open-source.ts'
export { SourceTrouble } from './source-trouble.ts'
