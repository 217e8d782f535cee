export { BadCursor } from './bad-cursor.ts'
export type * from './doubt-rows.ts'
export { factsOf } from './item-facts.ts'
export type * from './person-rows.ts'
export { organisationsOf, presenceOf, quarterOf, rolesOf } from './person-spells.ts'
export { type Projection, projectCommunity } from './project/project-community.ts'
export type * from './reader.ts'
export type * from './rows.ts'
export {
  meantBy,
  parseSearchQuery,
  type SearchFilter,
  type SearchQuery,
  type SearchTerm,
} from './search-query.ts'
export type * from './sheets.ts'
export { stateOf } from './state-of.ts'
export { timesTold } from './times-told.ts'
export { isUnheard } from './unheard.ts'
export { VIEWS } from './version.ts'
export type * from './writer.ts'
