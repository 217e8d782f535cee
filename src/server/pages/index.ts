import { listPages } from './lists.ts'
import type { PageRoute } from './page.ts'
import { singlePages } from './single.ts'

/** Every page of a community. */
export const pageRoutes: readonly PageRoute[] = [...singlePages, ...listPages]
