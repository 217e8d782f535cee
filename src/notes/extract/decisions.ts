import type { ItemExtractor } from './part.ts'

export const extractDecisions: ItemExtractor = () => []
