import type { ItemExtractor } from './part.ts'

export const extractNext: ItemExtractor = () => []
