import type { ItemExtractor } from './part.ts'

export const extractActions: ItemExtractor = () => []
