import type { ItemExtractor } from './part.ts'

export const extractPolls: ItemExtractor = () => []
